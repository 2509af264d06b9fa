// Formulas of XML as text: JATS has one in MathML, in TeX and as a picture side by side, DocBook and TEI in one of them.
//
//   <disp-formula><label>(1)</label><tex-math>$$E = mc^2$$</tex-math></disp-formula>      E = mc² (1)

import { mathText } from './formulas/mathml.js';
import { formulaSign } from './formulas/page.js';
import { texFormula } from './formulas/tex.js';
import { tidySpaces } from './page/blocks.js';
import { childrenOf, elementsNamed, nameOf } from './xml-elements.js';

/** @import { Counts } from './types.d.ts' */

/**
 * @param {Element} element
 * @param {string} name
 */
const first = (element, name) => elementsNamed(element, new Set([name]))[0] ?? null;
/** @param {Element | null | undefined} element */
const textOf = (element) => tidySpaces(element?.textContent ?? '');

/**
 * What a picture says of itself: an attribute, or elements beside it.
 * @param {Element} element
 */
function wordsOf(element) {
  for (const name of ['alt', 'alttext', 'title'])
    if (element.getAttribute(name)) return tidySpaces(/** @type {string} */ (element.getAttribute(name)));
  for (const name of ['alt-text', 'alt', 'figdesc', 'textobject']) {
    const words = textOf(first(element, name));
    if (words !== '') return words;
  }
  return '';
}

/**
 * A formula's own text in some notation, without its label; '' where it has none that is not words in their order.
 * @param {Element} element
 */
function notedText(element) {
  const math = first(element, 'math');
  const text = math ? mathText(math) : '';
  if (text !== '') return text;
  const tex = first(element, 'tex-math') ?? (/tex/i.test(element.getAttribute('notation') ?? '') ? element : null);
  return tex ? texFormula(tex.textContent) : '';
}

/**
 * The text that stands for a formula; null where it is to be read like other text: words with italics and powers.
 * @param {Element} element
 * @param {{formulas: number}} counts  how many could not be read
 */
export function formulaOf(element, counts) {
  const label = textOf(childrenOf(element).find((child) => nameOf(child) === 'label'));
  const noted = notedText(element);
  /** @param {string} text */
  const withLabel = (text) => (label === '' ? text : `${text} ${label}`);
  if (noted !== '') return withLabel(noted);
  const isPicture =
    first(element, 'math') !== null || textOf(element) === tidySpaces(`${label} ${wordsOf(element)}`) || textOf(element) === label;
  if (!isPicture) return null;
  const words = wordsOf(element);
  if (words === '') counts.formulas += 1;
  return withLabel(words === '' ? formulaSign : texFormula(words));
}

/** Whether each element has words; asked once, since it may have many pictures. */
const worded = new WeakMap();

/**
 * The text that stands for a picture amid words: what it says, or a sign; '' where it stands by itself.
 * @param {Element} element
 * @param {Counts} counts
 */
export function pictureText(element, counts) {
  const parent = /** @type {Element} */ (element.parentNode);
  if (!worded.has(parent)) worded.set(parent, tidySpaces(parent.textContent) !== '');
  if (!worded.get(parent)) return '';
  const words = wordsOf(element);
  if (words !== '') return words;
  counts.formulas += 1;
  return formulaSign;
}

// The formulas of a page as text in its sentences, before it is read. A picture has what its page says of it, in TeX as a rule; where
// that is nothing, "[formula]" stands in its place.
//
//   at <math><mi>x</mi><mo>=</mo><mn>3</mn></math>        at x = 3
//   at <img class="latex" alt="x = 3">                    at x = 3

import { mathText } from './mathml.js';
import { texFormula } from './tex.js';

/** What stands for a formula that cannot be read. */
export const formulaSign = '[formula]';

/** Pictures that are formulas, by the programs that make them; and the element that has one as a picture and in MathML. */
const pictures =
  'img.mwe-math-fallback-image-inline, img.mwe-math-fallback-image-display, img.tex, img.latex, img.math, img.equation, img[role="math"]';
const wrapped = '.mwe-math-element';
const mathNames = ['math', 'm:math', 'mml:math'];

/**
 * What keeps a formula from being seen, or null: it is the accessible twin of what a script draws, or of a picture.
 * @param {Element} element
 */
const unseenIn = (element) => element.closest('[hidden], [style*="none" i]');
/** @param {Element} element */
const isUnseen = (element) => unseenIn(element) !== null;

/**
 * What hides a formula and nothing else, beside a picture of it that has no sign of being one; or null.
 * @param {Element} math
 */
function twinOf(math) {
  const around = unseenIn(math);
  if (!around || around.textContent.trim() !== math.textContent.trim()) return null;
  const beside = [around.previousElementSibling, around.nextElementSibling];
  return beside.some((element) => element?.nodeName === 'IMG' && !element.matches(pictures)) ? around : null;
}

/**
 * An image's words, of which some are a name of its file or none at all.
 * @param {Element} image
 */
const wordsOf = (image) => {
  const words = image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '';
  return /\.(?:png|gif|svg|jpe?g)$/i.test(words.trim()) || /^(?:formula|equation|image|math)?$/i.test(words.trim()) ? '' : words;
};

/**
 * A formula stands apart from the words around it, where its markup had no space.
 * @param {Document} document
 * @param {Element} element
 * @param {string} text
 */
function put(document, element, text) {
  element.replaceWith(document.createTextNode(text));
}

/**
 * Writes text in the place of each formula under `root`.
 * @param {Document} document
 * @returns {number} how many of them could not be read
 */
export function writeFormulas(document, root = document.body) {
  let unread = 0;
  if (!root) return unread;
  /**
   * @param {Element} element
   * @param {string} text
   */
  const write = (element, text) => {
    if (text === '') unread += 1;
    put(document, element, text || formulaSign);
  };
  for (const whole of Array.from(root.querySelectorAll(wrapped))) {
    const math = mathNames.flatMap((name) => Array.from(whole.getElementsByTagName(name)))[0];
    const picture = whole.querySelector('img');
    write(whole, (math ? mathText(math) : '') || texFormula(picture ? wordsOf(picture) : ''));
  }
  for (const name of mathNames) {
    for (const math of Array.from(root.getElementsByTagName(name))) {
      if (!math.parentNode) continue;
      const place = isUnseen(math) ? twinOf(math) : math;
      if (place) write(place, mathText(math));
    }
  }
  for (const picture of Array.from(root.querySelectorAll(pictures))) if (!isUnseen(picture)) write(picture, texFormula(wordsOf(picture)));
  return unread;
}

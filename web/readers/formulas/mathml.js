// A formula in MathML as one line (linear.js). Of what shows no formula but means one (Content MathML), and of what is not known, the
// text that the file gives beside it is taken: an annotation in TeX, or `alttext`.
//
//   <mfrac><mi>a</mi><mn>2</mn></mfrac>     a/2

import { accented, fraction, index, power, root, spaced } from './linear.js';
import { texFormula } from './tex.js';

/** Elements inside one another past which a formula is not taken apart. */
const maxDepth = 60;

class Unknown extends Error {}

/** @param {Element} element */
const nameOf = (element) => element.nodeName.replace(/^.*:/, '').toLowerCase();
/** @param {Element} element */
const partsOf = (element) => Array.from(element.children);
const invisible = /[\u2061-\u2064\u200B]/gu;

const silent = new Set(['annotation', 'annotation-xml', 'mphantom', 'none', 'mprescripts', 'maligngroup', 'malignmark']);
const rows = new Set(['math', 'mrow', 'mstyle', 'mpadded', 'merror', 'menclose', 'mtd', 'mlabeledtr']);

/**
 * Words of several letters that are the name of a function: "sin x".
 * @param {Element} element
 */
const isFunction = (element) => nameOf(element) === 'mi' && /^\p{L}{2,}$/u.test(element.textContent.trim());

/**
 * @param {Element} element
 * @param {number} depth
 * @returns {string}
 */
function rowText(element, depth) {
  const parts = partsOf(element);
  // Text beside elements belongs to no formula that is well made.
  if (parts.length === 0) return element.textContent;
  return parts
    .map((part, at) => {
      const text = textOf(part, depth + 1);
      const next = parts[at + 1];
      return isFunction(part) && next && /^\s*(?:\u2061)?$/u.test(next.textContent) ? `${text} ` : text;
    })
    .join('');
}

/**
 * @param {Element} element
 * @param {number} depth
 * @returns {string}
 */
const tableText = (element, depth) =>
  partsOf(element)
    .map((row) =>
      partsOf(row)
        .map((cell) => textOf(cell, depth + 2).trim())
        .join(', '),
    )
    .join('; ');

/**
 * @param {Element} element
 * @param {number} depth
 * @returns {string}
 */
function fencedText(element, depth) {
  const marks = Array.from((element.getAttribute('separators') ?? ',').replace(/\s+/gu, ''));
  const inside = partsOf(element).map((part) => textOf(part, depth + 1));
  const joined = inside.reduce((all, text, at) => all + (at === 0 ? '' : `${marks[Math.min(at, marks.length) - 1] ?? ''} `) + text, '');
  return (element.getAttribute('open') ?? '(') + joined + (element.getAttribute('close') ?? ')');
}

/**
 * How the parts of an element stand to one another.
 * @type {Record<string, (parts: string[]) => string>}
 */
const layouts = {
  /** @param {string[]} parts */
  mfrac: (parts) => fraction(parts[0], parts[1]),
  /** @param {string[]} parts */
  msqrt: (parts) => root(parts.join('')),
  /** @param {string[]} parts */
  mroot: (parts) => root(parts[0], parts[1]),
  /** @param {string[]} parts */
  msup: (parts) => parts[0] + power(parts[1]),
  /** @param {string[]} parts */
  msub: (parts) => parts[0] + index(parts[1]),
  /** @param {string[]} parts */
  msubsup: (parts) => parts[0] + index(parts[1]) + power(parts[2]),
  /** @param {string[]} parts */
  mover: (parts) => accented(parts[0].trim(), parts[1].trim()) ?? parts[0] + power(parts[1]),
  /** @param {string[]} parts */
  munder: (parts) => parts[0] + index(parts[1]),
  /** @param {string[]} parts */
  munderover: (parts) => `${parts[0]}${index(parts[1])}${power(parts[2])} `,
  /** @param {string[]} parts */
  mmultiscripts: (parts) => parts[0] + index(parts[1] ?? '') + power(parts[2] ?? ''),
};
/** @type {Record<string, number>} */
const counts = { mfrac: 2, mroot: 2, msup: 2, msub: 2, msubsup: 3, mover: 2, munder: 2, munderover: 3, mmultiscripts: 1 };

/**
 * @param {Element} element
 * @param {number} depth
 * @returns {string}
 */
function textOf(element, depth) {
  if (depth > maxDepth) throw new Unknown();
  const name = nameOf(element);
  if (silent.has(name)) return '';
  if (name === 'mspace') return ' ';
  if (name === 'mo') return element.textContent.replace(invisible, '').trim().replace('-', '−');
  if (name === 'mi' || name === 'mn') return element.textContent.replace(invisible, '').trim();
  if (name === 'mtext') return element.textContent;
  if (name === 'ms') return `"${element.textContent}"`;
  if (name === 'mfenced') return fencedText(element, depth);
  if (name === 'mtable') return tableText(element, depth);
  if (name === 'semantics' || name === 'maction') {
    const [first] = partsOf(element);
    return first ? textOf(first, depth + 1) : '';
  }
  if (rows.has(name)) return rowText(element, depth);
  const layout = Object.hasOwn(layouts, name) ? layouts[name] : null;
  const parts = layout ? partsOf(element).map((part) => textOf(part, depth + 1)) : [];
  if (!layout || parts.length < (counts[name] ?? 0)) throw new Unknown();
  return layout(parts);
}

/**
 * The TeX that a formula has beside it, or ''.
 * @param {Element} element
 */
function annotationOf(element) {
  const found = Array.from(element.getElementsByTagName('*')).find(
    (each) => nameOf(each) === 'annotation' && /tex/i.test(each.getAttribute('encoding') ?? ''),
  );
  return texFormula(found?.textContent ?? element.getAttribute('alttext') ?? '');
}

/**
 * @param {Element} element  <math>
 * @returns {string} its text in one line, '' where it has none
 */
export function mathText(element) {
  try {
    const text = spaced(textOf(element, 0));
    if (text !== '') return text;
  } catch (error) {
    if (!(error instanceof Unknown)) throw error;
  }
  return annotationOf(element);
}

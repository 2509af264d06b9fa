// A formula in one line of text, however its file has it (mathml.js, tex.js): the signs that a reader sees, in their order.
//
//   a fraction      (a + b)/2        a power     x², 10⁻³, e^(kt)
//   a root          √x, √(x + 1)     an index    x₁, T_max

import { powerOf } from '../marks.js';

const relations = /\s*([=<>≤≥≈≠≡≅∼∝→←↔⇒⇔∈∉⊂⊆±×·÷∪∩∧∨]+)\s*/gu;
const sums = /(?<=[\p{L}\p{N}\p{M})\]}|°′⁰¹²³⁴⁵⁶⁷⁸⁹ⁿⁱ₀-₉])\s*([+−])\s*(?=\S)/gu;

/**
 * Signs with the spaces that they have in print, whatever the source has.
 * @param {string} text
 */
export const spaced = (text) => text.replace(relations, ' $1 ').replace(sums, ' $1 ').replace(/\s+/gu, ' ').trim();

/**
 * An operand: in brackets where it is more than one number, name or bracket.
 * @param {string} text
 */
export function operand(text) {
  const whole = spaced(text);
  return /^(?:[\p{L}\p{M}]|[\p{N}.,]+|[\p{N}.,]*[\p{L}\p{M}][₀-₉⁰¹²³⁴⁵⁶⁷⁸⁹]*|\([^()]*\))$/u.test(whole) ? whole : `(${whole})`;
}

/**
 * @param {string} over
 * @param {string} under
 */
export const fraction = (over, under) => `${operand(over)}/${operand(under)}`;

/** @param {string} text */
export function root(text, degree = '') {
  const of = degree.trim() === '' || degree.trim() === '2' ? '√' : ({ 3: '∛', 4: '∜' }[degree.trim()] ?? null);
  return of === null ? `${operand(text)}^(1/${degree.trim()})` : `${of}${operand(text)}`;
}

/**
 * What is raised; primes and degrees are signs of their own.
 * @param {string} text
 */
export function power(text) {
  const raised = text.replace(/\s+/gu, '');
  if (/^[′″‴°*†∗]+$/u.test(raised)) return raised;
  if (raised === '∘') return '°';
  return raised === '' ? '' : powerOf(raised);
}

/** @param {string} text */
export function index(text) {
  const low = text.replace(/\s+/gu, '');
  if (/^\d+$/.test(low)) return Array.from(low, (digit) => String.fromCodePoint(0x2080 + Number(digit))).join('');
  if (low === '') return '';
  return /^[\p{L}\p{N}]+$/u.test(low) ? `_${low}` : `_(${low})`;
}

/**
 * Marks above a letter, by what stands for them.
 * @type {Record<string, string>}
 */
const accents = {
  '¯': '\u0304',
  '‾': '\u0304',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '→': '\u20D7',
  '⃗': '\u20D7',
  '˙': '\u0307',
  '.': '\u0307',
};

/**
 * A letter with a mark above it; null where it is none.
 * @param {string} base
 * @param {string} mark
 */
export const accented = (base, mark) => (accents[mark] && Array.from(base).length === 1 ? (base + accents[mark]).normalize('NFC') : null);

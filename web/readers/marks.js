// Small raised figures and signs: a note's mark, which stands apart from the word before it, or a power, which does not.
//
//   council¹      council [1]       a note
//   10⁶, 40 km²   10⁶, 40 km²       a power
//   x¹⁰, (x+1)²   x¹⁰, (x+1)²       of a variable, of an expression
//   1ˢᵗ, Mᵐᵉ      1st, Mme          letters are a part of the word

/**
 * @type {Record<string, string>}
 */
const raised = { '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', n: 'ⁿ', i: 'ⁱ' };
for (const [digit, character] of Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹').entries()) raised[digit] = character;

const markOnly = /^[[(]?(?:\d{1,3}(?:[,;–-]\s*\d{1,3})*|[*†‡§¶]{1,3})[\])]?$/u;
const units = /(?:^|[\s\d(/])(?:[kcdmµn]?m|ft|in|yd|mi|s|h|км|м|см|мм|дм)$/u;

/**
 * What has a power besides a figure and a unit: a variable (x, 2n), or an expression in brackets, as in "(x + 1)". A letter
 * that is a word of some language is one only in an expression.
 */
const variable = /(?:^|[^\p{L}])(?![AEIOUYaeiouy])[\p{Script=Latin}\p{Script=Greek}]$|[\d=+*/(−–-]\s?[\p{Script=Latin}]$/u;
const expression = /\([\p{L}\d]{1,3}\s?[-+−–×·*/]\s?[\p{L}\d]{1,3}\)$/u;

/** A power with a sign, or the charge of an ion: 10⁻³, mol⁻¹, Ca²⁺. No note has such a mark. */
const signed = /^(?:[+−–-]\d{1,3}|\d{0,2}[+−–-])$/u;

/** Letters that are a power after a figure or a variable; others are the end of an ordinal, as in "2d". */
const letterPower = /^(?:[nkxymN]|[nkmxy]\s?[-+−–]\s?\d)$/u;

/** A letter that marks a note of a table, and a word that is too long for the letter to be the end of an abbreviation. */
const letterMark = /^[a-d]$/u;
const longWord = /\p{Ll}{4}$/u;

/**
 * @type {Record<string, string>}
 */
const signs = { TM: '™', SM: '℠' };

/** Characters before a raised text that say what it is. */
const nearby = 12;

/** @param {string} text */
const raisedCharacters = (text) => Array.from(text, (character) => raised[character] ?? character).join('');

/**
 * A power as it is written in a line: 10ⁿ, x^k, 2^(n−1).
 * @param {string} text
 */
export function powerOf(text) {
  if (Array.from(text).every((character) => raised[character])) return raisedCharacters(text);
  return Array.from(text).length === 1 ? `^${text}` : `^(${text})`;
}

/**
 * Whether a raised figure is a power of what stands before it.
 * @param {string} text
 * @param {string} near
 */
function isPower(text, near) {
  if (signed.test(text)) return /[\p{L}\d)\]]$/u.test(near);
  return /^\d{1,3}$/u.test(text) && (/\d$/u.test(near) || units.test(near) || variable.test(near) || expression.test(near));
}

/**
 * What stands for a raised `text` after `before`; `isNote` where the markup says that it is a note's mark.
 * @param {string} text
 * @param {string} before
 */
export function raisedText(text, before, isNote = false) {
  const trimmed = text.trim();
  const near = before.slice(-nearby);
  const mark = trimmed.replace(/^[[(]|[\])]$/gu, '');
  if (isNote) return trimmed === '' ? '' : `${/\s$/u.test(near) || before === '' ? '' : ' '}[${mark}]`;
  if (isPower(trimmed, near)) return raisedCharacters(trimmed);
  if (letterPower.test(trimmed) && (/\d$/u.test(near) || variable.test(near))) return powerOf(trimmed);
  const isMark = /^[[(].*[\])]$/u.test(trimmed) ? /[\p{L}\p{N}\p{P}]$/u : /[\p{L}\p{P}]$/u;
  if (markOnly.test(trimmed) && isMark.test(near)) return ` [${mark}]`;
  if (letterMark.test(trimmed) && longWord.test(near)) return ` [${mark}]`;
  return signs[trimmed] ?? text;
}

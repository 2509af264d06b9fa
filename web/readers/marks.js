// Small raised figures and signs: a note's mark, which stands apart from the word before it, or a power, which does not.
//
//   council¹      council [1]       a note
//   10⁶, 40 km²   10⁶, 40 km²       a power
//   1ˢᵗ, Mᵐᵉ      1st, Mme          letters are a part of the word

const raised = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻' };
const markOnly = /^[[(]?(?:\d{1,3}(?:[,;–-]\s*\d{1,3})*|[*†‡§¶]{1,3})[\])]?$/u;
const units = /(?:^|[\s\d(/])(?:[kcdmµn]?m|ft|in|yd|mi|s|h|км|м|см|мм|дм)$/u;

/** Characters before a raised text that say what it is. */
const nearby = 8;

/** What stands for a raised `text` after `before`; `isNote` where the markup says that it is a note's mark. */
export function raisedText(text, before, isNote = false) {
  const trimmed = text.trim();
  const near = before.slice(-nearby);
  const mark = trimmed.replace(/^[[(]|[\])]$/gu, '');
  if (isNote) return trimmed === '' ? '' : `${/\s$/u.test(near) || before === '' ? '' : ' '}[${mark}]`;
  if (/^[+−–-]?\d{1,3}$/u.test(trimmed) && (/\d$/u.test(near) || units.test(near))) {
    return Array.from(trimmed, (character) => raised[character] ?? character).join('');
  }
  if (markOnly.test(trimmed) && /[\p{L}\p{P}]$/u.test(near)) return ` [${mark}]`;
  return text;
}

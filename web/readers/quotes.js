// Quotation marks that an element stands for, as <q> of HTML does: a browser writes them, and no text has them.
//
//   She said <q>no</q>.       She said “no”.
//   She said <q>«no»</q>.     She said «no».        its marks are there

const marks = /["'“”„«»‘’‚‹›「」『』]/u;
const lastMark = /["'“”„«»‘’‚‹›「」『』]$/u;

/**
 * The marks around a quotation, `[open, close]`, '' where its text has its own.
 * @param {string} before  the text before it; one that is open there makes it an inner quotation
 * @param {string} words   of the quotation
 */
export function openQuote(before, words) {
  const first = words.trimStart()[0] ?? '';
  if (first === '' || marks.test(first) || lastMark.test(before)) return ['', ''];
  const isInner = before.lastIndexOf('“') > before.lastIndexOf('”');
  return isInner ? ['‘', '’'] : ['“', '”'];
}

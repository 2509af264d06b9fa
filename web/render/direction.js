// Which way a paragraph runs: the way of most of its letters.
//
// The browser's own `dir="auto"` goes by the first letter alone: an Arabic paragraph that opens with
// "BBC", or with a hidden word for screen readers, would run left to right.

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const anyRightToLeft = new RegExp(rightToLeft.source, 'u');
const letters = /\p{L}/gu;

/** Letters that are looked at: a paragraph does not change its mind after these. */
const looked = 400;

/**
 * 'rtl' or 'ltr'.
 * @param {string} text
 * @returns {'rtl' | 'ltr'}
 */
export function directionOf(text) {
  const head = text.slice(0, looked);
  if (!anyRightToLeft.test(head)) return 'ltr'; // most often; nothing has to be counted then
  const against = head.match(rightToLeft)?.length ?? 0;
  return against * 2 > (head.match(letters)?.length ?? 0) ? 'rtl' : 'ltr';
}

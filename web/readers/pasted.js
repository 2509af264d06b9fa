// What was copied as rich text (the clipboard's text/html) -> paragraphs, as of a file.
//
// Somebody chose a passage, so all of it is wanted: paragraphs, headings, items, rows. Only where so much of a page was copied that its
// menus came along is it judged as a page.

import { readHtmlText } from './html.js';

/** Parts of a page that nobody copies by themselves. */
const partsOfPage = /<(?:nav|header|footer|aside|form)[\s>]/i;

/**
 * Code, terminals and plain editors: their markup is colour, and their lines are the text's.
 * @param {string} html
 */
const isPreformatted = (html) => {
  const first = /<(?!html|head|body|meta|title|!--|\/|style|link|b\b)[a-z][^<>]*>/i.exec(html)?.[0] ?? '';
  return /^<pre\b/i.test(first) || /white-space:\s*pre(?:-wrap)?\s*[;"']/i.test(first);
};

/** @param {string} text */
const lettersOf = (text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The share of the plain text's letters below which the markup was not understood. */
const minShare = 0.5;

/**
 * @param {string} html   as the clipboard has it
 * @param {string} plain  the same without markup
 * @returns a reader's result; null where the plain text is better
 */
export function readPasted(html, plain) {
  if (html.trim() === '' || isPreformatted(html)) return null;
  const judged = partsOfPage.test(html);
  const read = readHtmlText(html, '', { passage: !judged });
  if (!judged && lettersOf(read.text) < lettersOf(plain) * minShare) return null;
  return lettersOf(read.text) === 0 ? null : { ...read, text: read.text.trim() };
}

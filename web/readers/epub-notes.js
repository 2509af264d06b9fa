// What a chapter of a book shows by other means than text, written as text before it is read: the mark of a note at its beginning, and
// the first letter of a chapter where it is a picture.
//
//   <a epub:type="noteref" href="#n1">1</a> … <aside epub:type="footnote" id="n1">By six feet.</aside>      [1] By six feet.
//   <img class="dropcap" alt="W">hen he came                                                               When he came

import { tidySpaces } from './page/blocks.js';
import { nodesUnder } from './tree-walk.js';

const noteTypes = /\b(?:footnote|endnote|rearnote|note)\b/;
/** @param {Element} element */
const isNote = (element) =>
  noteTypes.test(element.getAttribute('epub:type') ?? '') || /^doc-(?:foot|end)note$/.test(element.getAttribute('role') ?? '');

/** Characters of a mark. */
const maxMark = 8;
/** @param {string} text */
const bare = (text) => tidySpaces(text).replace(/^[[(]+|[\])]+$/g, '');

/**
 * The mark that leads to each identifier: the text of the first link to it that is short enough for one.
 * @param {Document} document
 */
function marksOf(document) {
  const marks = new Map();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = /** @type {string} */ (link.getAttribute('href'));
    const id = href.slice(href.indexOf('#') + 1);
    const mark = bare(link.textContent);
    if (href.includes('#') && mark !== '' && mark.length <= maxMark && !marks.has(id)) marks.set(id, mark);
  }
  return marks;
}

/**
 * Writes the marks of notes, and letters that are pictures.
 * @param {Document} document
 */
export function writeMarks(document) {
  const marks = marksOf(document);
  for (const note of document.querySelectorAll('[id]')) {
    const mark = marks.get(note.getAttribute('id'));
    // Items of a list of notes have their numbers by their list.
    if (mark === undefined || !isNote(note) || (note.nodeName === 'LI' && note.hasAttribute('role'))) continue;
    const first = nodesUnder(note, 3).find((node) => node.data.trim() !== '');
    const begins = tidySpaces(note.textContent).replace(/^[[(]+/, '');
    if (!first || begins.startsWith(mark)) continue;
    first.data = `[${mark}] ${first.data.trimStart()}`;
  }
  for (const image of document.querySelectorAll('img[alt]')) {
    const letter = /** @type {string} */ (image.getAttribute('alt')).trim();
    if (/^[\p{Pi}"'„«]?\p{L}$/u.test(letter) && image.nextSibling?.nodeType === 3) image.replaceWith(document.createTextNode(letter));
  }
}

// Halves of characters: a UTF-16 unit of a pair whose other half is missing, as programs leave them that cut a text between the two.
// No charset can write one; it is marked like whatever cannot be read, and said.

/** @import { ReadNote } from './readers.d.ts' */
/** @import { ReadResult } from './types.d.ts' */

const half = /\p{Surrogate}/u;
const halves = /\p{Surrogate}/gu;

/** @param {string} text */
const marked = (text) => (half.test(text) ? text.replace(halves, '\uFFFD') : text);

/**
 * A reader's result without halves of characters, and with a note on how many there were in what is compared.
 * @param {ReadResult} read
 * @returns {ReadResult}
 */
export function withoutHalves(read) {
  const count = read.text.match(halves)?.length ?? 0;
  const isWhole = count === 0 && !read.paragraphs?.some(({ text }) => half.test(text));
  const fields = /** @type {const} */ (['headline', 'byline', 'label']).filter(
    (key) => typeof read[key] === 'string' && half.test(read[key]),
  );
  if (isWhole && fields.length === 0) return read;
  const counted = /** @type {{key?: string, count?: number}[]} */ (read.notes);
  const said = counted.find(({ key }) => key === 'noteSigns')?.count ?? 0;
  return {
    ...read,
    ...Object.fromEntries(fields.map((key) => [key, marked(/** @type {string} */ (read[key]))])),
    text: marked(read.text),
    paragraphs: read.paragraphs?.map((paragraph) => ({ ...paragraph, text: marked(paragraph.text) })) ?? null,
    notes:
      count === 0
        ? read.notes
        : [.../** @type {ReadNote[]} */ (counted.filter(({ key }) => key !== 'noteSigns')), { key: 'noteSigns', count: said + count }],
  };
}

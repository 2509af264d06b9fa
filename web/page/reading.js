// What is known of a text that was read, and what a reader alters of it by hand.

import { readBytes } from './files.js';
import { isShown } from '../readers/result.js';

/** @import { ReadOptions, ReadParagraph, Report, Rereading, Side, Source } from './types.d.ts' */

const wide = /[\u3040-\u30ff\u3400-\u9fff]/gu;
/** @type {WeakMap<Source, number>} */
const counts = new WeakMap();

/**
 * Words of what is compared; a Han character counts as one.
 * @param {Source} source
 */
export function wordCount(source) {
  if (!counts.has(source))
    counts.set(source, (source.text.replace(wide, ' x ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length);
  return counts.get(source) ?? 0;
}

/** @param {{role: ReadParagraph['role']}} paragraph */
export const storyRole = ({ role }) => role === 'headline' || role === 'standfirst' || role === 'body';

/**
 * The paragraphs of a side with the roles that they have in the comparison; null if the text was not split
 * into paragraphs yet. `report` is that side of the report on this very text, if there is one.
 * @param {Source} source
 * @param {Report[Side]|null} report
 * @returns {ReadParagraph[]|null}
 */
export function paragraphsOf(source, report) {
  const reported = report?.paragraphs.map(({ start, end, role }) => ({ text: report.text.slice(start, end), role, why: '' }));
  if (!source.paragraphs) return reported ?? null;
  let shown = 0;
  return source.paragraphs.map((paragraph) => {
    const judged = isShown(paragraph) ? reported?.[shown++] : null;
    return { ...paragraph, role: paragraph.role ?? judged?.role ?? 'body' };
  });
}

const story = /** @type {const} */ ('body');
const furniture = /** @type {const} */ ('furniture');

/**
 * The source with a paragraph taken in or out by hand.
 * @param {Source} source
 * @param {Report[Side]|null} report
 * @param {number} index
 * @param {boolean} wanted
 * @returns {Source}
 */
export function withParagraph(source, report, index, wanted) {
  const paragraphs = /** @type {ReadParagraph[]} */ (paragraphsOf(source, report)).map((paragraph, at) =>
    at === index ? { text: paragraph.text, role: wanted ? story : furniture, why: wanted ? '' : 'byHand' } : paragraph,
  );
  const text = paragraphs
    .filter(isShown)
    .map((paragraph) => paragraph.text)
    .join('\n\n');
  return { ...source, paragraphs, text };
}

/**
 * The file read once more, otherwise: in another charset, or another of its articles.
 * @param {Source} source
 * @param {Rereading} change
 * @param {ReadOptions} options
 * @returns {Promise<Source>}
 */
export async function readOnceMore(source, change, options) {
  const readWith = { ...source.readWith, ...change };
  const read = await readBytes(/** @type {string} */ (source.name), /** @type {Uint8Array} */ (source.bytes), { ...readWith, ...options });
  return { ...source, headline: '', byline: '', date: null, choices: undefined, ...read, label: source.label, readWith };
}

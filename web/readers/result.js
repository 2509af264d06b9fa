// What a reader hands on: paragraphs with roles, and the text that they make.
//
// `paragraphs` holds everything in the file, in its order: `{text, role, why}`. A role of null leaves
// the decision to the engine; `why` says of a paragraph that is left out what it was taken for.
// `text` is what of it is compared: the story, and what stands among it. `links` says where words of a paragraph, or of the text,
// lead to (links.js).

import { linksOfText, withLinks } from './links.js';

/** @import { Counts, Paragraph } from './types.d.ts' */

/** What a paragraph is taken for that is never worth a place beside a story: menus, forms, running heads. */
const chrome = new Set([
  'navigation',
  'form',
  'hidden',
  'margin',
  'share',
  'tags',
  'advertisement',
  'outside',
  'comments',
  'running',
  'numbers',
]);

/**
 * Whether a paragraph is a part of what is compared: the story, or furniture that stands with it.
 * @param {Pick<Paragraph, 'role' | 'why'>} given
 */
export const isShown = ({ role, why }) => role !== 'furniture' || !chrome.has(why);

const gap = '\n\n';

/** @param {Paragraph[]} paragraphs */
export function fromParagraphs(paragraphs) {
  const shown = paragraphs.filter(isShown);
  return {
    paragraphs,
    text: shown.map(({ text }) => text).join(gap),
    ...withLinks(linksOfText(shown, gap.length)),
  };
}

/**
 * Running text as a reader's result: paragraphs are the engine's business, roles too.
 * @param {string} text
 */
export const fromText = (text) => ({ text, paragraphs: null });

/**
 * What was left out, by reason, the most first: `[{why, count}]`.
 * @param {Paragraph[] | null} paragraphs
 */
export function leftOut(paragraphs) {
  const counts = new Map();
  for (const { role, why } of paragraphs ?? []) if (role === 'furniture') counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1));
}

const countNotes = {
  struck: 'noteStruck',
  hidden: 'noteHidden',
  comments: 'noteComments',
  formulas: 'noteFormulas',
  objects: 'noteObjects',
  unread: 'noteSigns',
  references: 'noteReferences',
};

/**
 * Notes on what was left out of a document, or could not be read in it, by how many passages of each kind there are.
 * @param {{[kind in keyof typeof countNotes]?: number}} counts
 */
export const notesOfCounts = (counts) =>
  /** @type {[keyof typeof countNotes, string][]} */ (Object.entries(countNotes))
    .filter(([kind]) => (counts[kind] ?? 0) > 0)
    .map(([kind, key]) => ({ key, count: counts[kind] }));

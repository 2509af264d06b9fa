// Links whose words are the same, or that are the only ones of linked sentences, and that lead elsewhere. The engine compares texts and
// knows no links: they are compared here, beside its report.
//
// Articles that are compared may say of each paragraph where it links to (`links`, web/readers/links.js):
//
//   [{ text: 'The report came out on Monday.', links: [{ start: 4, end: 10, href: 'https://example.org/report' }] }]

import { sameTarget } from './link-targets.js';

/** @import { LinkChange, Report, Sided, Span } from './types.d.ts' */

/** @typedef {{start: number, words: string, href: string}} PlacedLink */
/** @typedef {(one: PlacedLink, other: PlacedLink) => boolean} Alike */

/**
 * What was given with the texts of a report.
 * @type {WeakMap<Report, {left: unknown, right: unknown, changes: LinkChange[] | null}>}
 */
const given = new WeakMap();

/**
 * Remembers the links of the articles that a report compares.
 * @param {Report} report
 * @param {unknown} left
 * @param {unknown} right
 */
export function rememberLinks(report, left, right) {
  given.set(report, { left, right, changes: null });
}

/**
 * The same for a better report of the same articles.
 * @param {Report} before
 * @param {Report} report
 */
export function passLinksOn(before, report) {
  const known = given.get(before);
  if (known) rememberLinks(report, known.left, known.right);
}

/** Paragraphs of a report among which a given one is looked for: those before it may have been altered. */
const maxAhead = 50;

/** Links of one side that are compared: nobody reads a list of more, and each takes a browser a while. */
const maxLinks = 2000;

/** Links of one sentence that are compared; a sentence of more is a list of them. */
const maxInSentence = 60;

/**
 * The links of an article, at their places in the report's text.
 * @param {Report['left']} side
 * @param {unknown} article
 */
function placed(side, article) {
  /** @type {PlacedLink[]} */
  const links = [];
  if (!Array.isArray(article)) return links;
  /** @param {number} index */
  const textAt = (index) => side.text.slice(side.paragraphs[index].start, side.paragraphs[index].end);
  let at = 0;
  for (const paragraph of article) {
    const text = paragraph?.text;
    if (typeof text !== 'string' || links.length >= maxLinks) continue;
    // Paragraphs stay as they are given, in their order.
    let found = at;
    while (found < side.paragraphs.length && found < at + maxAhead && textAt(found) !== text) found += 1;
    if (found >= side.paragraphs.length || found === at + maxAhead) continue;
    at = found + 1;
    const { start } = side.paragraphs[found];
    for (const link of Array.isArray(paragraph.links) ? paragraph.links : []) {
      const words = text.slice(link.start, link.end);
      if (words.trim() !== '' && typeof link.href === 'string') links.push({ start: start + link.start, words, href: link.href });
    }
  }
  return links;
}

/**
 * Links by the sentence that they begin in.
 * @param {Span[]} sentences
 * @param {PlacedLink[]} links
 */
function bySentence(sentences, links) {
  /** @type {Map<number, PlacedLink[]>} */
  const found = new Map();
  let index = 0;
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    while (index < sentences.length && sentences[index].end <= link.start) index += 1;
    if (index >= sentences.length) break;
    if (sentences[index].start > link.start) continue;
    const known = found.get(index);
    if (!known) found.set(index, [link]);
    else if (known.length < maxInSentence) known.push(link);
  }
  return found;
}

/** @param {string} words */
const folded = (words) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore

/**
 * Takes pairs out of both lists as long as some are alike.
 * @param {PlacedLink[]} left
 * @param {PlacedLink[]} right
 * @param {Alike} alike
 */
function takePairs(left, right, alike) {
  /** @type {[PlacedLink, PlacedLink][]} */
  const pairs = [];
  for (const one of [...left]) {
    const other = right.find((each) => alike(one, each));
    if (!other) continue;
    left.splice(left.indexOf(one), 1);
    right.splice(right.indexOf(other), 1);
    pairs.push([one, other]);
  }
  return pairs;
}

/** @type {Alike} */
const sameWords = (one, other) => folded(one.words) === folded(other.words);

/** @param {Report} report @param {unknown} left @param {unknown} right @returns {LinkChange[]} */
function compareLinks(report, left, right) {
  const links = {
    left: bySentence(report.left.sentences, placed(report.left, left)),
    right: bySentence(report.right.sentences, placed(report.right, right)),
  };
  const pairs = report.sentenceLinks
    .filter((pair) => links.left.has(pair.left) && links.right.has(pair.right))
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  /** @param {Sided<number>} pair @returns {[PlacedLink[], PlacedLink[]]} */
  const listsOf = (pair) => [links.left.get(pair.left) ?? [], links.right.get(pair.right) ?? []];
  const take = (/** @type {Alike} */ alike, some = pairs) => some.flatMap((pair) => takePairs(...listsOf(pair), alike));
  const targets = new Map();
  /** @type {Alike} */
  const unchanged = (one, other) => sameTarget(one.href, other.href, targets);
  // What stays as it was in any linked sentence is not compared with others; what moved to other words is no change of its target.
  take((one, other) => sameWords(one, other) && unchanged(one, other));
  const changes = take(sameWords);
  take(unchanged);
  const alone = pairs.filter((pair) => pair.kind !== 'reworded' && listsOf(pair).every((list) => list.length === 1));
  changes.push(...take(() => true, alone));
  return changes
    .sort(([a], [b]) => a.start - b.start)
    .map(([one, other]) => ({ left: { words: one.words, href: one.href }, right: { words: other.words, href: other.href } }));
}

/**
 * The links of a report's texts that lead elsewhere, in the order of the left text: `[{left: {words, href}, right}]`.
 * @param {Report} report
 * @returns {LinkChange[]}
 */
export function linkChangesOf(report) {
  const known = given.get(report);
  if (!known || !report.sentenceLinks) return [];
  known.changes ??= compareLinks(report, known.left, known.right);
  return known.changes;
}

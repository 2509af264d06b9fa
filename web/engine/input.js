// What a caller may give, checked and brought into the one shape that the binding reads.

import { StorydiffError } from './errors.js';

/** What a paragraph may be for, as the report has it. */
export const roles = ['headline', 'standfirst', 'byline', 'caption', 'body', 'furniture'];

/**
 * An article: running text, to be cut into paragraphs and sentences, or paragraphs that stay as they
 * are. A paragraph is a string (to be cut into sentences), a list of sentences, or an object with `sentences` (kept) or
 * `text` (to be cut into sentences) and, where it is known, its `role`.
 * @typedef {{start: number, end: number, href: string}} LinkInput  where words of a text link to, in UTF-16 units of it;
 *   the engine passes it over, <story-diff> says which links lead elsewhere
 * @typedef {'headline'|'standfirst'|'byline'|'caption'|'body'|'furniture'} Role
 * @typedef {string | string[] | {sentences: string[], role?: Role} | {text: string, role?: Role, links?: LinkInput[]}} ParagraphInput
 * @typedef {string | ParagraphInput[]} ArticleInput
 */

/** In the order of the engine's own enumeration (wasm/progress.h): the binding gives the number. */
export const stages = /** @type {const} */ (['segment', 'article', 'language', 'align', 'diff', 'facts', 'report']);

/**
 * How far a comparison is: `share` of it is done, 0 to 1, and `stage` is next.
 * @typedef {{stage: typeof stages[number], share: number}} Progress
 * @typedef {(progress: Progress) => void} Listener
 */

/**
 * @typedef {object} CompareOptions
 * @property {string|number} [id]      echoed in the report
 * @property {string} [leftLabel]      what to call the left article before a reader
 * @property {string} [rightLabel]
 * @property {boolean} [wordLinks]     also list the word alignment
 * @property {boolean} [explain]       also say what made each sentence link
 * @property {boolean} [narration]     also tell the comparison as plain sentences
 * @property {{link?: number[][], unlink?: number[][]}|null} [pins]  links corrected by hand: pairs of indices into
 *   the report's left and right sentences; they outvote the alignment
 * @property {number} [undecided]      also list as many pairs of sentences that the engine is not sure of, at most (undecided.js)
 * @property {'all'|'links'} [stages]  'links': ends when paragraphs and sentences are linked; no facts are looked for
 * @property {Listener} [onProgress]  is called with the progress of the comparison, some tens of times
 * @property {import('./given.js').Signal} [signal]    gives the comparison up; its promise rejects with the signal's reason
 */

/**
 * What goes to the binding: nothing but strings, numbers and lists, so that it can be posted to a worker.
 * @typedef {{sentences: string[], split: boolean, role: string}} PlainParagraph
 * @typedef {{id: string, idKind: 0|1|2, leftLabel: string, rightLabel: string, wordLinks: boolean, explain: boolean, narration: boolean, undecided: number, linksOnly: boolean, link: number[], unlink: number[]}} PlainOptions
 * @typedef {{left: string|PlainParagraph[], right: string|PlainParagraph[], options: PlainOptions}} Call
 */

/** The names of the options that the engine knows. */
export const known = new Set([
  'id',
  'leftLabel',
  'rightLabel',
  'wordLinks',
  'explain',
  'narration',
  'pins',
  'undecided',
  'stages',
  'onProgress',
  'signal',
]);

/**
 * @param {object} given
 * @param {Iterable<string>} names
 * @param {string} message
 */
export function expectKeys(given, names, message) {
  const all = new Set(names);
  for (const name of Object.keys(given)) {
    if (!all.has(name)) throw new StorydiffError('bad-input', `${message} "${name}".`);
  }
}

/**
 * @param {unknown} value
 * @param {string} where
 * @param {string} type
 */
function expectType(value, where, type) {
  if (typeof value !== type) {
    throw new StorydiffError('bad-input', `${where} has to be a ${type}, not ${value === null ? 'null' : typeof value}.`);
  }
}

/**
 * @param {unknown} paragraph
 * @param {string} where
 * @returns {PlainParagraph}
 */
function plainParagraph(paragraph, where) {
  if (typeof paragraph === 'string') return { sentences: [paragraph], split: true, role: '' };
  if (paragraph === null || typeof paragraph !== 'object') {
    throw new StorydiffError('bad-input', `${where} has to be a string, a list of sentences or an object.`);
  }
  if (!Array.isArray(paragraph)) expectKeys(paragraph, ['sentences', 'text', 'role', 'links'], `${where}: there is no`);
  const given = /** @type {{sentences?: unknown, text?: unknown, role?: unknown}} */ (
    Array.isArray(paragraph) ? { sentences: paragraph } : paragraph
  );
  const split = given.sentences === undefined;
  const sentences = split ? [given.text] : given.sentences;
  if (!Array.isArray(sentences)) {
    throw new StorydiffError('bad-input', `${where}: "sentences" has to be a list.`);
  }
  for (const sentence of sentences) {
    expectType(sentence, `${where}: ${split ? '"text"' : 'a sentence'}`, 'string');
  }
  const role = /** @type {string} */ (given.role ?? '');
  if (given.role != null && !roles.includes(role)) {
    throw new StorydiffError('bad-input', `${where}: "role" has to be one of ${roles.join(', ')}.`);
  }
  return { sentences, split, role };
}

/**
 * Pairs of sentences, one after the other.
 * @param {unknown} pairs
 * @param {string} name
 * @returns {number[]}
 */
function plainPairs(pairs, name) {
  const isIndex = (/** @type {unknown} */ value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 32;
  if (!Array.isArray(pairs) || pairs.some((pair) => !Array.isArray(pair) || pair.length !== 2 || !pair.every(isIndex))) {
    throw new StorydiffError('bad-input', `The option "pins": "${name}" has to be a list of pairs of sentences' indices.`);
  }
  return pairs.flat();
}

/**
 * @param {unknown} article
 * @param {string} side
 * @returns {string|PlainParagraph[]}
 */
function plainArticle(article, side) {
  if (typeof article === 'string') return article;
  if (!Array.isArray(article)) {
    throw new StorydiffError('bad-input', `The ${side} article has to be a string or a list of paragraphs.`);
  }
  return article.map((paragraph, index) => plainParagraph(paragraph, `The ${side} article, paragraph ${index + 1}`));
}

/**
 * @param {unknown} left
 * @param {unknown} right
 * @param {CompareOptions} [options]
 * @returns {Call}
 */
export function plainCall(left, right, options = {}) {
  expectType(options, 'options', 'object');
  if (options === null) throw new StorydiffError('bad-input', 'options has to be an object, not null.');
  expectKeys(options, known, 'There is no option');
  const {
    id = null,
    leftLabel = '',
    rightLabel = '',
    wordLinks = false,
    explain = false,
    narration = false,
    undecided = 0,
    stages: wanted = 'all',
    pins,
    onProgress = null,
  } = options;
  if (id !== null && typeof id !== 'string' && !Number.isSafeInteger(id)) {
    throw new StorydiffError('bad-input', 'The option "id" has to be a string or a whole number.');
  }
  expectType(leftLabel, 'The option "leftLabel"', 'string');
  expectType(rightLabel, 'The option "rightLabel"', 'string');
  expectType(wordLinks, 'The option "wordLinks"', 'boolean');
  expectType(explain, 'The option "explain"', 'boolean');
  expectType(narration, 'The option "narration"', 'boolean');
  if (!Number.isInteger(undecided) || undecided < 0 || undecided >= 2 ** 32) {
    throw new StorydiffError('bad-input', 'The option "undecided" has to be a whole number: how many pairs to list.');
  }
  if (wanted !== 'all' && wanted !== 'links') throw new StorydiffError('bad-input', 'The option "stages" has to be "all" or "links".');
  if (onProgress !== null) expectType(onProgress, 'The option "onProgress"', 'function');
  if (pins != null) {
    expectType(pins, 'The option "pins"', 'object');
    expectKeys(pins, ['link', 'unlink'], 'The option "pins" has no');
  }
  const { signal } = options;
  if (signal != null && typeof signal.addEventListener !== 'function') {
    throw new StorydiffError('bad-input', 'The option "signal" has to be an AbortSignal.');
  }
  return {
    left: plainArticle(left, 'left'),
    right: plainArticle(right, 'right'),
    options: {
      id: id === null ? '' : String(id),
      idKind: id === null ? 0 : typeof id === 'string' ? 1 : 2,
      leftLabel,
      rightLabel,
      wordLinks,
      explain,
      narration,
      undecided,
      linksOnly: wanted === 'links',
      link: plainPairs(pins?.link ?? [], 'link'),
      unlink: plainPairs(pins?.unlink ?? [], 'unlink'),
    },
  };
}

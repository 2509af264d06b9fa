// Questions for someone who knows better than the engine (docs/judge.md), and the pins that the answers become.
//
// What format_questions.cpp writes for the native program; tests/web/judge.test.js compares the two.

import { messageOf, StorydiffError } from './errors.js';

/**
 * @typedef {import('./report.js').Report} Report
 * @typedef {{start: number, end: number, text: string}} Words  where in the side's text, and what stands there
 * @typedef {object} JudgedSentence
 * @property {number} sentence  its index in the report's list
 * @property {number} start
 * @property {number} end
 * @property {string} text
 * @property {string} before    the sentence before it, for what "he" and "there" stand for; empty at the start
 * @typedef {object} Question   do these two sentences say the same, in whole or in part?
 * @property {JudgedSentence} left
 * @property {JudgedSentence} right
 * @property {number} score     the engine's own answer: how likely they do, 0 to 1
 * @property {boolean} linked   whether the engine has linked them
 * @property {{status: string, left: Words[], right: Words[], score: number}[]} statements  what the report says both tell there
 * @property {null} same        for the answer, where questions are written to a file
 * @typedef {{sentence: number, text?: string}} SentenceNamed
 * @typedef {{left: number|SentenceNamed, right: number|SentenceNamed, same: boolean|null}} Verdict  a Question with its answer is one
 */

/** @param {string} text @param {{start: number, end: number}} span @returns {Words} */
const wordsAt = (text, { start, end }) => ({ start, end, text: text.slice(start, end) });

/** @param {import('./report.js').Side} side @param {number} index @returns {JudgedSentence} */
function sentenceOf({ text, sentences }, index) {
  const before = index > 0 ? wordsAt(text, sentences[index - 1]).text : '';
  return { sentence: index, ...wordsAt(text, sentences[index]), before };
}

/** @param {{start: number, end: number}[]} spans @param {{start: number, end: number}} sentence */
const touches = (spans, sentence) => spans.some(({ start, end }) => start < sentence.end && end > sentence.start);

/**
 * The pairs of sentences that the engine is not sure of, the most doubtful first, with their words. Of a report
 * that was made with the option `undecided`, which says how many there may be.
 * @param {Report} report
 * @returns {Question[]}
 */
export function undecided(report) {
  if (!Array.isArray(report?.undecided)) {
    throw new StorydiffError('bad-input', 'This report lists no undecided pairs: compare with the option "undecided", a number of pairs.');
  }
  if (report.options.offsetUnit !== 'utf-16') {
    throw new StorydiffError('bad-input', 'The offsets of the report have to count UTF-16 units, as those of compare() do.');
  }
  const { left, right, facts } = report;
  return report.undecided.map((pair) => ({
    left: sentenceOf(left, pair.left),
    right: sentenceOf(right, pair.right),
    score: pair.score,
    linked: pair.linked,
    statements: facts
      .filter((fact) => touches(fact.left, left.sentences[pair.left]) && touches(fact.right, right.sentences[pair.right]))
      .map((fact) => ({
        status: fact.status,
        left: fact.left.map((span) => wordsAt(left.text, span)),
        right: fact.right.map((span) => wordsAt(right.text, span)),
        score: fact.score,
      })),
    same: null,
  }));
}

/** The start of a sentence, for a message. @param {string} text */
const quoted = (text) => `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;

/**
 * @param {unknown} given
 * @param {'left'|'right'} name
 * @param {import('./report.js').Side} side
 * @returns {number}
 */
function sentenceNamed(given, name, { text, sentences }) {
  const named = /** @type {SentenceNamed} */ (given !== null && typeof given === 'object' ? given : { sentence: given });
  const at = named.sentence;
  if (!Number.isInteger(at) || at < 0) {
    throw new StorydiffError('bad-input', `"${name}" has to be the index of a sentence, or an object with it as "sentence".`);
  }
  if (at >= sentences.length) {
    throw new StorydiffError('bad-input', `the ${name} article has no sentence ${at}: it has ${sentences.length}, counted from 0.`);
  }
  const here = wordsAt(text, sentences[at]).text;
  if (typeof named.text === 'string' && named.text !== here) {
    throw new StorydiffError(
      'bad-input',
      `sentence ${at} of the ${name} article is ${quoted(here)}, and ${quoted(named.text)} was judged. Is this verdict about other texts?`,
    );
  }
  return at;
}

/**
 * Checks a verdict against the report of the texts that it is about.
 * @param {unknown} verdict
 * @param {Report} report
 * @returns {{left: number, right: number, same: boolean|null}}
 */
export function checkVerdict(verdict, { left, right }) {
  if (verdict === null || typeof verdict !== 'object' || Array.isArray(verdict)) {
    throw new StorydiffError('bad-input', 'A verdict has to be an object with "left", "right" and "same".');
  }
  const given = /** @type {Verdict} */ (verdict);
  const { same } = given;
  const pair = { left: sentenceNamed(given.left, 'left', left), right: sentenceNamed(given.right, 'right', right) };
  if (same !== null && typeof same !== 'boolean') throw new StorydiffError('bad-input', '"same" has to be true, false or null.');
  return { ...pair, same };
}

/**
 * The pins of verdicts that were checked; of several on one pair the last counts, and null pins nothing.
 * @param {{left: number, right: number, same: boolean|null}[]} verdicts
 * @param {{link?: number[][], unlink?: number[][]}|null} [others]  pins besides them
 */
export function pinned(verdicts, others) {
  const answered = verdicts.filter(({ same }) => same !== null);
  const last = new Map(answered.map((one) => [`${one.left}-${one.right}`, one]));
  const sorted = [...last.values()].sort((a, b) => a.left - b.left || a.right - b.right);
  const pairs = (/** @type {boolean} */ wanted) => sorted.filter(({ same }) => same === wanted).map(({ left, right }) => [left, right]);
  return { link: [...(others?.link ?? []), ...pairs(true)], unlink: [...(others?.unlink ?? []), ...pairs(false)] };
}

/**
 * What was answered, as the option `pins` of compare(). Throws a StorydiffError ("bad-input") that names the verdict that does
 * not fit the report's texts, and why.
 * @param {Verdict[]} verdicts
 * @param {Report} report  of the same texts
 * @returns {{link: number[][], unlink: number[][]}}
 */
export function pinsOf(verdicts, report) {
  const checked = verdicts.map((verdict, index) => {
    try {
      return checkVerdict(verdict, report);
    } catch (error) {
      throw new StorydiffError('bad-input', `Verdict number ${index + 1}: ${messageOf(error)}`, { cause: error });
    }
  });
  return pinned(checked);
}

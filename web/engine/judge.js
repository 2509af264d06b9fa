// A judge of the caller's own: a language model, a person, a table of answers (docs/judge.md). It is asked about the pairs of
// sentences that the engine is not sure of; its answers are pins.

import { untilAborted } from './engine.js';
import { messageOf, StorydiffError } from './errors.js';
import { pinned, undecided } from './undecided.js';

/**
 * @typedef {import('./report.js').Report} Report
 * @typedef {import('./undecided.js').Question} Question
 * @typedef {(questions: Question[], context: {signal?: import('./given.js').Signal}) => Promise<(boolean|null)[]>|(boolean|null)[]} Judge
 *   answers each question in its place: true (the two say the same, in whole or in part), false, or null (can't say)
 * @typedef {object} JudgeOptions
 * @property {Judge} judge
 * @property {number} [questions]        how many it may be asked about two articles; default: 150
 * @property {number} [questionsAtOnce]  how many per call; default: 20
 */

const defaults = { questions: 150, questionsAtOnce: 20 };

/** @param {unknown} value @param {string} name */
function expectCount(value, name) {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > 1_000_000) {
    throw new StorydiffError('bad-input', `The option "${name}" has to be a whole number from 1 to 1000000.`);
  }
}

/**
 * Splits what the judge needs from the options of a comparison; without a judge `asked` is null.
 * @param {any} options
 * @returns {{asked: Required<JudgeOptions>|null, rest: import('./input.js').CompareOptions}}
 */
export function judgeOf(options) {
  if (options === null || typeof options !== 'object') return { asked: null, rest: options };
  const { judge, questions, questionsAtOnce, ...rest } = options;
  if (judge == null) {
    if (questions === undefined && questionsAtOnce === undefined) return { asked: null, rest };
    throw new StorydiffError('bad-input', `The option "${questions === undefined ? 'questionsAtOnce' : 'questions'}" needs a "judge".`);
  }
  if (typeof judge !== 'function') throw new StorydiffError('bad-input', 'The option "judge" has to be a function.');
  const asked = { judge, questions: questions ?? defaults.questions, questionsAtOnce: questionsAtOnce ?? defaults.questionsAtOnce };
  expectCount(asked.questions, 'questions');
  expectCount(asked.questionsAtOnce, 'questionsAtOnce');
  return { asked, rest };
}

/**
 * The answers to some questions, checked.
 * @param {Judge} judge
 * @param {Question[]} questions
 * @param {import('./given.js').Signal} [signal]
 * @returns {Promise<(boolean|null)[]>}
 */
async function answersTo(judge, questions, signal) {
  let answers;
  try {
    answers = await untilAborted(
      Promise.resolve().then(() => judge(questions, { signal })),
      signal,
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw new StorydiffError('judge-failed', `The judge failed: ${messageOf(error)}`, { cause: error });
  }
  if (!Array.isArray(answers) || answers.length !== questions.length) {
    const given = Array.isArray(answers) ? `${answers.length} answers` : 'no list of answers';
    throw new StorydiffError('judge-failed', `The judge was asked ${questions.length} questions and gave ${given}.`);
  }
  const wrong = answers.findIndex((answer) => answer !== null && typeof answer !== 'boolean');
  if (wrong < 0) return answers;
  throw new StorydiffError('judge-failed', `The judge's answer number ${wrong + 1} is ${typeof answers[wrong]}, not true, false or null.`);
}

/**
 * Compares, asks, and compares again with the answers as pins.
 * @param {(options: import('./input.js').CompareOptions) => Promise<Report>} compare  two articles
 * @param {Required<JudgeOptions>} asked
 * @param {import('./input.js').CompareOptions} options
 * @returns {Promise<Report>}
 */
export async function compareJudged(compare, { judge, questions, questionsAtOnce }, options) {
  const { signal } = options;
  const first = await compare({ ...options, undecided: questions });
  const verdicts = [];
  const list = undecided(first);
  for (let at = 0; at < list.length; at += questionsAtOnce) {
    signal?.throwIfAborted();
    const some = list.slice(at, at + questionsAtOnce);
    const pairs = some.map(({ left, right }) => ({ left: left.sentence, right: right.sentence }));
    const answers = await answersTo(judge, some, signal);
    verdicts.push(...pairs.map((pair, k) => ({ ...pair, same: answers[k] })));
  }
  const pins = pinned(verdicts, options.pins);
  // Who listens to the progress has been told of all stages by now.
  return compare({ ...options, onProgress: undefined, ...(pins.link.length + pins.unlink.length > 0 && { pins }) });
}

// Questions for a judge and its answers, as files (docs/judge.md): `storydiff undecided` and `--verdicts`.

import { readFile } from 'node:fs/promises';
import { checkVerdict, pinned, undecided } from '../engine/undecided.js';
import { reportOf } from './engine.js';
import { CommandError, failure } from './failure.js';
import { inUnit } from './offsets.js';

/** @typedef {import('../engine/report.js').Report} Report */

/**
 * The questions of a report as JSON Lines.
 * @param {Report} report  its offsets count UTF-16 units
 * @param {string} unit
 */
export function questionLines(report, unit) {
  const { left, right } = report;
  const { questions } = inUnit({ left: { text: left.text }, right: { text: right.text }, options: {}, questions: undecided(report) }, unit);
  return questions.map((/** @type {object} */ question) => `${JSON.stringify(question)}\n`).join('');
}

/** @param {string} file @param {number} line @param {unknown} error @returns {never} */
function refuse(file, line, error) {
  throw new CommandError(failure.cannotRead, `"${file}", line ${line}: ${/** @type {Error} */ (error).message}`);
}

/**
 * The lines of a file that are not blank, as JSON.
 * @param {string} file
 * @returns {Promise<{value: unknown, line: number}[]>}
 */
async function readLines(file) {
  let content;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    const cause = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT' ? 'opened' : 'read';
    throw new CommandError(failure.cannotRead, `"${file}" could not be ${cause}.`);
  }
  return content.split(/\r?\n/u).flatMap((text, at) => {
    if (text.trim() === '') return [];
    try {
      return [{ value: JSON.parse(text), line: at + 1 }];
    } catch (error) {
      return refuse(file, at + 1, new Error(`Not JSON: ${/** @type {Error} */ (error).message}`));
    }
  });
}

/**
 * As reportOf(), with the verdicts of a file as pins.
 * @param {import('./read-side.js').Article} left
 * @param {import('./read-side.js').Article} right
 * @param {object} options
 * @param {Parameters<typeof reportOf>[3]} by
 * @param {string} file  empty: none
 * @returns {Promise<Report>}
 */
export async function judgedReport(left, right, options, by, file) {
  const lines = file ? await readLines(file) : [];
  const report = await reportOf(left, right, options, by);
  const verdicts = lines.map(({ value, line }) => {
    try {
      return checkVerdict(value, report);
    } catch (error) {
      return refuse(file, line, error);
    }
  });
  const pins = pinned(verdicts);
  return pins.link.length + pins.unlink.length > 0 ? reportOf(left, right, { ...options, pins }, by) : report;
}

// A report that a page hands to the element, checked before anything is drawn: its version, that its places lie inside
// its texts, and that its indices lie inside its lists. Offsets that count bytes or code points are converted.

import { inUtf16 } from '../export/utf16.js';

/** The version of reports (docs/report.schema.json) that the element shows. */
const version = 2;

/** How deep a report is nested, at most: half of this. */
const deepest = 16;

/** @param {string} message */
function refuse(message) {
  const error = /** @type {Error & {code: string}} */ (new Error(message));
  error.code = 'bad-report';
  throw error;
}

/**
 * @param {boolean} holds
 * @param {string} what
 */
function expect(holds, what) {
  if (!holds) refuse(`The report can't be shown: ${what}.`);
}

const isObject = (/** @type {unknown} */ value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * @param {any} value
 * @param {string} where
 * @returns {any[]}
 */
function list(value, where) {
  expect(Array.isArray(value) && value.every((item) => item !== null && typeof item === 'object'), `"${where}" is no list`);
  return value;
}

/**
 * An object of a program, which is no JSON, may hold itself: whoever walks over it would never end.
 * @param {object} value
 */
function checkDepth(value, depth = 0) {
  expect(depth < deepest, 'it is nested too deeply, or holds itself');
  for (const inner of Object.values(value)) if (inner !== null && typeof inner === 'object') checkDepth(inner, depth + 1);
}

/**
 * Whether all places inside lie in the texts of their sides.
 * @param {any} report
 */
function checkPlaces(report) {
  /** @type {{value: any, side: 'left'|'right'|null, where: string}[]} */
  const waiting = [{ value: report, side: null, where: '' }];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const { value, side, where } = item;
    const own = value.side === 'left' || value.side === 'right' ? value.side : side;
    if (own && ('start' in value || 'end' in value)) {
      const { start, end } = value;
      const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= report[own].text.length;
      expect(inside, `${where} has a place (${start} to ${end}) that is not in the ${own} text`);
    }
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null || typeof inner !== 'object') continue;
      const of = key === 'left' || key === 'right' ? key : key === 'correctionNotes' ? 'right' : own;
      waiting.push({ value: inner, side: of, where: where || key });
    }
  }
}

/**
 * @param {any[]} links
 * @param {any} report
 * @param {'paragraphs'|'sentences'} of
 * @param {string} where
 */
function checkLinks(links, report, of, where) {
  const isIn = (/** @type {unknown} */ index, /** @type {any[]} */ all) => Number.isInteger(index) && all[Number(index)] !== undefined;
  for (const { left, right } of links) {
    expect(isIn(left, report.left[of]) && isIn(right, report.right[of]), `"${where}" names what is not in the texts`);
  }
}

/**
 * The report, with offsets that count UTF-16 units; throws an error of code "bad-report" that says what is wrong.
 * @param {any} given
 * @returns {import('../engine/report.js').Report}
 */
export function givenReport(given) {
  expect(isObject(given), 'it is no object');
  expect(given.version === version, `it is of version ${given.version}, and version ${version} is needed`);
  for (const side of ['left', 'right']) {
    expect(isObject(given[side]) && typeof given[side].text === 'string', `"${side}" has no text`);
    for (const of of ['paragraphs', 'sentences']) list(given[side][of], `${side}.${of}`);
  }
  for (const name of ['paragraphLinks', 'sentenceLinks', 'facts', 'edits']) list(given[name], name);
  expect(isObject(given.summary), 'it has no summary');
  const unit = given.options?.offsetUnit ?? 'utf-16';
  expect(['utf-8', 'utf-16', 'code-point'].includes(unit), `its offsets count "${unit}", which is unknown`);
  checkDepth(given);
  const report = inUtf16(given);
  checkPlaces(report);
  checkLinks(report.paragraphLinks, report, 'paragraphs', 'paragraphLinks');
  checkLinks(report.sentenceLinks, report, 'sentences', 'sentenceLinks');
  expect(report.edits.length === report.sentenceLinks.length, '"edits" are not those of the sentence links');
  for (const fact of report.facts) {
    for (const side of ['left', 'right']) list(/** @type {any} */ (fact)[side], `facts.${side}`);
    list(fact.details, 'facts.details');
  }
  for (const { facts } of list(report.groups ?? [], 'groups')) {
    expect(Array.isArray(facts) && facts.every((fact) => report.facts[fact] !== undefined), '"groups" name facts that are not there');
  }
  return report;
}

// Two texts as they are kept, linked and saved: `{left: {text, label, paragraphs?}, right, pins?}`. Paragraphs, where a reader
// of files found them, go along with their roles: the same texts are then compared in the same way again.

import { roles } from '../engine/input.js';
import { isShown } from '../readers/result.js';

/** @import { PageState, Pair, PairSide, Pins, ReadParagraph, Side } from './types.d.ts' */

/**
 * What is compared of a file's paragraphs, without the reasons.
 * @param {ReadParagraph[]} paragraphs
 */
export function paragraphsIn(paragraphs) {
  return paragraphs.filter(isShown).map(({ text, role }) => (role ? { text, role } : { text }));
}

/** @param {any} paragraph  from outside */
const isParagraph = (paragraph) =>
  typeof paragraph?.text === 'string' && (paragraph.role === undefined || paragraph.role === null || roles.includes(paragraph.role));

/**
 * A side of a pair that came from outside, checked; null where it is none.
 * @param {any} side  from outside
 * @returns {PairSide|null}
 */
export function checkedSide(side) {
  if (typeof side?.text !== 'string' || typeof side.label !== 'string') return null;
  const { text, label, paragraphs } = side;
  return { text, label, paragraphs: Array.isArray(paragraphs) && paragraphs.every(isParagraph) ? paragraphs : null };
}

/** @param {unknown} pairs */
const isPairs = (pairs) =>
  Array.isArray(pairs) &&
  pairs.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((index) => Number.isSafeInteger(index) && index >= 0));

/**
 * Pins that came from outside, checked; null where they are none.
 * @param {any} pins  from outside
 * @returns {Pins|null}
 */
export function checkedPins(pins) {
  return isPairs(pins?.link) && isPairs(pins?.unlink) ? { link: pins.link, unlink: pins.unlink } : null;
}

/** @param {any} side  from outside */
const isKeptSide = (side) =>
  checkedSide(side) !== null &&
  ['name', 'kind', 'headline'].every((key) => side[key] === undefined || side[key] === null || typeof side[key] === 'string');

/**
 * A pair as this browser keeps it (recent.js), checked; null where it is none. Pins or paragraphs that are wrong go alone.
 * @param {any} record  from outside
 * @returns {(Pair & {id: string, when: number}) | null}
 */
export function checkedRecord(record) {
  if (typeof record?.id !== 'string' || !Number.isFinite(record.when)) return null;
  const { id, when, left, right, pins } = record;
  if (!isKeptSide(left) || !isKeptSide(right)) return null;
  /** @param {PairSide} given @returns {PairSide} */
  const side = (given) => ({ ...given, ...checkedSide(given) });
  return { id, when, left: side(left), right: side(right), pins: checkedPins(pins) };
}

/**
 * The pair on screen, under the names it has there.
 * @param {Pick<PageState, 'shown'|'labels'|'pins'>} state
 */
export function pairShown({ shown, labels, pins }) {
  /** @param {Side} name */
  const side = (name) => {
    const { text, paragraphs } = /** @type {NonNullable<PageState['shown']>} */ (shown).sources[name];
    return { label: labels[name], text, ...(paragraphs ? { paragraphs: paragraphsIn(paragraphs) } : {}) };
  };
  return { left: side('left'), right: side('right'), ...(pins ? { pins } : {}) };
}

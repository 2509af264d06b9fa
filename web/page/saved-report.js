// A report that was downloaded earlier, opened again: its texts, their names and the links corrected by hand.

import { checkedPins, checkedSide } from './pair.js';

/** @import { Pair, Side } from './types.d.ts' */

/** The report formats whose texts and pins are read; both hold them alike, and the rest is made anew. */
const formats = [1, 2];

/**
 * Whether a file may be one; only its content decides. Known at once: whatever waits would wipe out a later message.
 * @param {{name: string}} file
 */
export function mayBeReport(file) {
  return /\.json$/i.test(file.name);
}

/** @param {any} place  from outside @param {string} text */
const isPlace = (place, text) =>
  Number.isInteger(place?.start) && Number.isInteger(place.end) && place.start >= 0 && place.start <= place.end && place.end <= text.length;

/**
 * Whether a JSON that `pairOfReport` refuses is a report all the same: a damaged one, or one of another format.
 * @param {string} json
 */
function resemblesReport(json) {
  try {
    const report = JSON.parse(json.replace(/^\uFEFF/, ''));
    return report !== null && typeof report === 'object' && 'facts' in report && 'left' in report && 'right' in report;
  } catch {
    return false;
  }
}

/**
 * The pair that a report's JSON was made of; null where it is no report.
 * @param {string} json
 * @returns {Pair | null}
 */
export function pairOfReport(json) {
  let report;
  try {
    report = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  /** @param {Side} name */
  const side = (name) => {
    const given = report?.[name];
    if (typeof given?.text !== 'string' || !Array.isArray(given.paragraphs)) return null;
    /** @type {any[]} */
    const places = given.paragraphs;
    if (!places.every((place) => isPlace(place, given.text))) return null;
    const paragraphs = places.map(({ start, end, role }) => ({ text: given.text.slice(start, end), role }));
    return checkedSide({ text: given.text, label: given.label ?? '', paragraphs });
  };
  const [left, right] = [side('left'), side('right')];
  if (!formats.includes(report?.version) || report.options?.offsetUnit !== 'utf-16' || !left || !right) return null;
  return { left, right, pins: checkedPins(report.options.pins) };
}

/**
 * The report in a file that may be one: its pair, or null for the pair where it cannot be opened; null where the file is no report.
 * @param {Blob} file
 */
export async function reportIn(file) {
  const json = new TextDecoder().decode(await file.arrayBuffer());
  const pair = pairOfReport(json);
  return pair || resemblesReport(json) ? { pair } : null;
}

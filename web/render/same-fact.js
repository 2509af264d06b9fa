// A fact found again in another report of the same two articles.

/** @import { Fact, Report, ViewFact } from './types.d.ts' */

/**
 * The index of the fact of `after` that states what `before` does: over the same text of a side, or over
 * part of it; null where there is none.
 * @param {ViewFact} before   a fact of a view (view-model.js)
 * @param {ViewFact[]} after  the facts of the other view
 * @returns {number|null}
 */
export function sameFact(before, after) {
  const side = before.left.row >= 0 ? 'left' : 'right';
  const { text } = before[side];
  const there = (/** @type {(text: string) => boolean} */ fits) => after.findIndex((fact) => fact[side].row >= 0 && fits(fact[side].text));
  let found = there((other) => other === text);
  if (found < 0) found = there((other) => other !== '' && (other.includes(text) || text.includes(other)));
  return found < 0 ? null : found;
}

/**
 * The index of the fact of a report that stands at a place of a side, null where there is none; an index stays one.
 * @param {Report} report
 * @param {number|{side: 'left'|'right', start: number}} place
 */
export function factAt(report, place) {
  if (typeof place === 'number') return place;
  const { side, start } = place;
  const found = report.facts.findIndex((fact) => fact[side].some((span) => span.start <= start && start < span.end));
  return found < 0 ? null : found;
}

/**
 * Where a fact of a report stands once the sides are swapped, for `factAt`.
 * @param {Fact} fact
 * @returns {{side: 'left'|'right', start: number}}
 */
export function swappedPlace({ left, right }) {
  return left.length > 0 ? { side: 'right', start: left[0].start } : { side: 'left', start: right[0].start };
}

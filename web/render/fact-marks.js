// The words of a fact that differ: surely, in its details, and those that nothing proves to state the same (its residue),
// which are told in other words.
//
//     left    On [Monday] police (caught) a man.     right    On [Tuesday] police (detained) a man.

import { cutIntoPieces, subtract, union } from './intervals.js';
import { sides } from './sides.js';

/** @import { Change, Detail, Fact, FactPiece, Marks, Report, SideName, Span } from './types.d.ts' */

/** @param {string} text @param {Span} span */
const wordsIn = (text, { start, end }) => [...text.slice(start, end).matchAll(/\S+/gu)];

/**
 * How many words two lists both begin with, and how many further ones they both end with.
 * @param {string[]} a
 * @param {string[]} b
 */
export function endsInCommon(a, b) {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return { head, tail };
}

/**
 * Where two quotations differ on a side: between the words that both begin and end with. Empty where they differ in
 * their quotation marks alone.
 * @param {Detail} detail
 * @param {SideName} side
 * @param {Report} report
 */
function inQuotation(detail, side, report) {
  /** @type {SideName[]} */
  const ownFirst = [side, side === 'left' ? 'right' : 'left'];
  const [own, other] = ownFirst.map((which) => wordsIn(report[which].text, detail[which]));
  const { head, tail } = endsInCommon(
    own.map(([word]) => word),
    other.map(([word]) => word),
  );
  const { start } = detail[side];
  if (head + tail >= own.length) return { start, end: start };
  const last = own[own.length - tail - 1];
  return { start: start + own[head].index, end: start + last.index + last[0].length };
}

/**
 * Where a detail differs on a side; of two quotations, without the words that both begin and end with.
 * @param {Detail} detail
 * @param {SideName} side
 * @param {Report} report
 * @returns {Span | undefined}
 */
export function differing(detail, side, report) {
  return detail.kind === 'quotation' ? inQuotation(detail, side, report) : detail[side];
}

/**
 * What a fact differs in: `{kind, relation, left, right}` each, with the words of both sides.
 * @param {Fact} fact
 * @param {Report} report
 * @returns {Change[]}
 */
export function changesOf({ details = [] }, report) {
  return details.map((detail) => {
    /** @param {typeof differing} cut */
    const words = (cut) =>
      sides.map((side) => {
        const { start, end } = cut(detail, side, report) ?? { start: 0, end: 0 };
        return report[side].text.slice(start, end).replace(/\s+/gu, ' ');
      });
    // Quotations in the same words differ in their marks.
    const [left, right] = words(differing).some(Boolean) ? words(differing) : words((whole, side) => whole[side]);
    return { kind: detail.kind, relation: detail.relation, left, right };
  });
}

/**
 * Where a changed or a reworded fact differs on a side, as disjoint spans in order: `strong` is known to differ, `light`
 * is told in other words.
 * @param {Fact} fact
 * @param {SideName} side
 * @param {Report} report
 * @returns {Marks}
 */
export function marksOf({ status, details = [], residue }, side, report) {
  if (status !== 'changed' && status !== 'reworded') return { strong: [], light: [] };
  const strong = union(details.flatMap((detail) => differing(detail, side, report) ?? []));
  return { strong, light: subtract(union(residue?.[side] ?? []), strong) };
}

/**
 * What a fact says in its spans of a side's text, as `{text, marked, quiet}`; `quiet` of a mark: in other words.
 * @param {Span[]} spans
 * @param {Marks} marks
 * @param {string} text
 * @returns {FactPiece[]}
 */
export function factPieces(spans, { strong, light }, text) {
  /** @type {(Span & {light?: boolean})[]} */
  const layers = [...strong, ...light.map((span) => ({ ...span, light: true }))];
  return spans.flatMap(({ start, end }, index) => [
    ...(index > 0 ? [{ text: ' … ', marked: false, quiet: false }] : []),
    ...cutIntoPieces(start, end, layers).map((piece) => ({
      text: text.slice(piece.start, piece.end),
      marked: piece.over.length > 0,
      quiet: piece.over.some((layer) => layer.light),
    })),
  ]);
}

// Half-open intervals over one side's text, and the cutting of a stretch into pieces.
//
// Facts, word edits and details overlay each other freely:
//
//   text      Twelve people were hurt, police said.
//   facts     [------- 4 ----------]  [--- 5 ----]
//   edits     [----]
//   pieces    |Twelve| people were hurt|, |police said.|
//
// A piece is a stretch in which nothing begins and nothing ends, so it becomes one text node.

/** @import { Span } from './types.d.ts' */

/**
 * Sorts intervals by start, then by end; leaves out empty ones.
 * @template {Span} Interval
 * @param {Interval[]} intervals
 */
export function sorted(intervals) {
  return intervals.filter((interval) => interval.end > interval.start).sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The union of intervals, as disjoint ones in order.
 * @param {Span[]} intervals
 */
export function union(intervals) {
  /** @type {Span[]} */
  const result = [];
  for (const { start, end } of sorted(intervals)) {
    const last = result[result.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/**
 * What `from` covers and `cut` does not, both disjoint and in order.
 * @param {Span[]} from
 * @param {Span[]} cut
 */
export function subtract(from, cut) {
  /** @type {Span[]} */
  const result = [];
  let next = 0;
  for (const interval of from) {
    let start = interval.start;
    while (next < cut.length && cut[next].end <= start) next += 1;
    for (let k = next; k < cut.length && cut[k].start < interval.end; k += 1) {
      if (cut[k].start > start) result.push({ start, end: cut[k].start });
      start = Math.max(start, cut[k].end);
    }
    if (start < interval.end) result.push({ start, end: interval.end });
  }
  return result;
}

/**
 * How many units disjoint intervals cover.
 * @param {Span[]} intervals
 */
export function covered(intervals) {
  return intervals.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * Cuts `[start, end)` wherever one of `layers` begins or ends and says of each piece which intervals
 * lie over it. `layers` is a list of `{start, end, ...}`, in any order; those outside are ignored.
 * One sweep over the sorted ends, so thousands of intervals in one paragraph stay cheap.
 * @template {Span} Layer
 * @param {number} start
 * @param {number} end
 * @param {Layer[]} layers
 */
export function cutIntoPieces(start, end, layers) {
  /** @type {{at: number, layer: Layer, opens: boolean}[]} */
  const events = [];
  for (const layer of layers) {
    const from = Math.max(start, layer.start);
    const to = Math.min(end, layer.end);
    if (from < to) events.push({ at: from, layer, opens: true }, { at: to, layer, opens: false });
  }
  events.sort((a, b) => a.at - b.at);

  /** @type {(Span & {over: Layer[]})[]} */
  const pieces = [];
  /** @type {Set<Layer>} */
  const open = new Set();
  let at = start;
  for (const event of events) {
    if (event.at > at) {
      pieces.push({ start: at, end: event.at, over: [...open] });
      at = event.at;
    }
    if (event.opens) open.add(event.layer);
    else open.delete(event.layer);
  }
  if (at < end) pieces.push({ start: at, end, over: [] });
  return pieces;
}

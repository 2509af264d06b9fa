// Three and more versions of a story: each is compared with the one before, and facts are followed through.
//
//     version     1          2          3
//     fact a      told       changed    told
//     fact b      -          came       told
//     fact c      told       gone       back
//
// A fact of one comparison's right side goes on as that fact of the next one's left side that covers most of
// the same words. Where a statement was split, its later halves share its past. What comes in nearly the words of
// something that went is that coming back.

import { changesOf } from '../render/fact-marks.js';

/** @import { Cell, Report, Side, Track } from './types.d.ts' */
/** @import { Fact, Span } from '../engine/report.d.ts' */

/** @typedef {Pick<Track, 'cells'>} Course  a fact that is followed */
/** @typedef {Span & {track: Course}} Located */

/**
 * Which track covers most of `spans`; `places` are `{start, end, track}` of one version, by start.
 * @param {Span[]} spans
 * @param {Located[]} places
 * @returns {Course|null}
 */
function trackUnder(spans, places) {
  /** @type {Map<Course, number>} */
  const common = new Map();
  for (const { start, end } of spans) {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle].end <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < places.length && places[at].start < end; at += 1) {
      const length = Math.min(end, places[at].end) - Math.max(start, places[at].start);
      if (length > 0) common.set(places[at].track, (common.get(places[at].track) ?? 0) + length);
    }
  }
  /** @type {Course|null} */
  let best = null;
  for (const [track, length] of common) if (!best || length > (common.get(best) ?? 0)) best = track;
  return best;
}

/** @param {Report[Side]} side @param {Span[]} spans */
const textOf = (side, spans) => spans.map(({ start, end }) => side.text.slice(start, end)).join(' … ');

/** The share of its words that a statement has in common with another one before it counts as that coming back. */
const sameAgain = 0.8;

/** @param {string} text @returns {Set<string>} */
const wordsOf = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** @param {string} one @param {string} other */
function likeness(one, other) {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size, 1);
}

/**
 * The track of what version `version` does not tell, and an earlier one told in nearly these words.
 * @param {Course[]} tracks
 * @param {number} version
 * @param {string} text
 * @returns {Course|null}
 */
function trackGone(tracks, version, text) {
  /** @type {[Course|null, number]} */
  let [best, most] = [null, sameAgain];
  for (const track of tracks) {
    const told = /** @type {Cell} */ (track.cells.findLast((cell) => cell));
    if (track.cells[version + 1] || (track.cells[version] && track.cells[version]?.state !== 'gone')) continue;
    const like = likeness(told.text, text);
    if (like >= most) [best, most] = [track, like];
  }
  return best;
}

/**
 * Facts through all versions; `reports[k]` compares version k with version k + 1. Each is `{cells, steady}`: one cell per
 * version, null or `{text, state: 'told'|'came'|'back'|'changed'|'reworded'|'gone', says, changes, step, at}`: what it says,
 * what changed from what to what, and where it is: in the comparison of report `step`, at `at`, `{side, start}`.
 * `steady`: told throughout, unchanged.
 * @param {Report[]} reports
 * @returns {Track[]}
 */
export function followFacts(reports) {
  const versions = reports.length + 1;
  /** @type {Course[]} */
  const tracks = [];
  /** @param {(Cell|null)[]} cells @returns {Course} */
  const begin = (cells) => {
    const track = { cells: [...cells, ...Array(versions - cells.length).fill(null)] };
    tracks.push(track);
    return track;
  };
  /** @type {Located[]|null} */
  let places = null; // of the version on the left
  reports.forEach((report, step) => {
    /** @type {Located[]} */
    const next = [];
    /** @type {Set<Course>} */
    const goesOn = new Set();
    /** @type {[Course, Fact][]} */
    const gone = [];
    /** @param {Side} side @param {Fact} fact @param {Cell['state']} state @returns {Cell} */
    const cellOf = (side, fact, state) => ({
      text: textOf(report[side], fact[side]),
      state,
      says: fact.details.map((detail) => detail.says).join(' '),
      changes: state === 'changed' ? changesOf(fact, report) : [],
      step,
      at: { side, start: fact[side][0].start },
    });
    for (const fact of report.facts) {
      /** @type {Course|null} */
      let track;
      /** @type {Cell['state']} */
      let state = fact.status === 'changed' || fact.status === 'reworded' ? fact.status : 'told';
      if (fact.status === 'added') {
        track = trackGone(tracks, step, textOf(report.right, fact.right));
        state = track ? 'back' : 'came';
        track ??= begin(Array(step + 1).fill(null));
      } else {
        track = places && trackUnder(fact.left, places);
        if (!track) track = begin([...Array(step).fill(null), cellOf('left', fact, 'told')]);
        else if (goesOn.has(track)) track = begin(track.cells.slice(0, step + 1));
      }
      if (fact.status === 'removed') gone.push([track, fact]);
      else {
        goesOn.add(track);
        track.cells[step + 1] = cellOf('right', fact, state);
        for (const { start, end } of fact.right) next.push({ start, end, track });
      }
    }
    for (const [track, fact] of gone) track.cells[step + 1] ??= cellOf('left', fact, 'gone');
    places = next.sort((a, b) => a.start - b.start || a.end - b.end);
  });
  return tracks.map(({ cells }) => ({ cells, steady: cells.every((cell) => cell?.state === 'told') }));
}

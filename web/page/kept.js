// Texts as they are kept for another day or for a reload: what a file says beyond its text is in the file.

import { sourceFromPair } from './source.js';

/** @import { PageMessages, Pair, PairSide, Report, Source, Visit } from './types.d.ts' */

/**
 * A side's text as it is kept; `report` is its part of the report, where there is one.
 * @param {PairSide | Source} side
 * @param {Report['left'] | null} [report]
 * @returns {PairSide}
 */
export function keptSide({ text, label, name, kind, paragraphs = null }, report = null) {
  const headline = report?.paragraphs.find(({ role }) => role === 'headline');
  return { text, label, name, kind, paragraphs, ...(headline ? { headline: text.slice(headline.start, headline.end) } : {}) };
}

/** @typedef {{left: PairSide | null, right: PairSide | null, pins: Visit['pins'], pairId: Visit['pairId']}} PackedVisit */

/**
 * Visits as a tab keeps them for a reload (visits.js). A series of versions is not: its files are gone with the page.
 * @param {PageMessages} m
 * @returns {{pack: (visit: Visit) => PackedVisit, unpack: (packed: PackedVisit) => Visit}}
 */
export const visitForm = (m) => ({
  pack: ({ sources: { left, right }, pins, pairId }) => ({
    left: left && keptSide(left),
    right: right && keptSide(right),
    pins,
    pairId,
  }),
  unpack: ({ left, right, pins, pairId }) => ({
    sources: { left: left && sourceFromPair(left, 'left', m), right: right && sourceFromPair(right, 'right', m) },
    pins,
    pairId,
    timeline: null,
  }),
});

/** Characters of a headline that a list shows. */
const longest = 90;

/**
 * What a kept text is known by: its headline, else how it begins.
 * @param {PairSide} side
 */
export function headlineOf({ headline, text }) {
  const first = (headline ?? text.trimStart().split('\n', 1)[0]).replace(/\s+/g, ' ').trim();
  if (first.length <= longest) return first;
  return `${first.slice(0, first.lastIndexOf(' ', longest) > longest / 2 ? first.lastIndexOf(' ', longest) : longest)} …`;
}

// Whether a report accounts for every word in which two linked statements differ.
//
// A word of a shared or reworded fact is accounted for if the sentences that it is held against have it too,
// or if it lies in an equivalent or in the residue. Words of changed, added and removed facts are told.

/** @import { Report } from '../../web/engine/report.d.ts' */

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

const SIDES = /** @type {const} */ (['left', 'right']);
const OTHER = /** @type {const} */ ({ left: 'right', right: 'left' });

/** @param {string} word */
const folded = (word) =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/**
 * The words of a span, with their places.
 * @param {string} text
 * @param {{start: number, end: number}} span in UTF-16 units
 */
function wordsOf(text, { start, end }) {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    word: folded(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** @param {{start: number, end: number}} a @param {{start: number, end: number}} b */
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/**
 * The words that a report, with offsets in UTF-16 units, does not account for.
 * @param {Report} report
 * @returns {{side: string, word: string, start: number, fact: number}[]}
 */
export function unaccounted(report) {
  /** @type {{side: string, word: string, start: number, fact: number}[]} */
  const breaches = [];
  for (const side of SIDES) {
    const other = OTHER[side];
    /** Of each sentence of this side, the words of the sentences that it is linked with. */
    const linked = report[side].sentences.map(() => new Set());
    for (const link of report.sentenceLinks) {
      const sentence = report[other].sentences[link[other]];
      for (const { word } of wordsOf(report[other].text, sentence)) linked[link[side]].add(word);
    }
    report.facts.forEach((fact, index) => {
      if (fact.status !== 'shared' && fact.status !== 'reworded') return;
      const proven = (fact.equivalents ?? []).map((one) => one[side]);
      const open = fact.residue?.[side] ?? [];
      const there = new Set(
        report[other].sentences
          .filter((sentence) => fact[other].some((span) => overlaps(span, sentence)))
          .flatMap((sentence) => wordsOf(report[other].text, sentence).map(({ word }) => word)),
      );
      for (const span of fact[side]) {
        for (const place of wordsOf(report[side].text, span)) {
          if (there.has(place.word)) continue;
          const sentence = report[side].sentences.findIndex((one) => overlaps(one, place));
          if (sentence >= 0 && linked[sentence].has(place.word)) continue;
          if ([...proven, ...open].some((one) => overlaps(one, place))) continue;
          breaches.push({ side, word: place.word, start: place.start, fact: index });
        }
      }
    });
  }
  return breaches;
}

// Which words of a side are marked as not standing on the other.
//
// The report holds an edit script per sentence link. A sentence that was split has several links, and
// each script alone calls the other halves' words deleted:
//
//   left        He left and she stayed.
//   right       He left.            She stayed.
//   script 1    He left [and she stayed -]
//   script 2    [He left and -] she stayed
//
// So scripts are merged: a word is gone only where no link of its sentence keeps it. Here: "and".

import { covered, subtract, union } from './intervals.js';
import { renderSettings } from './settings.js';
import { sides } from './sides.js';
import { allSteps } from './steps.js';

/** @import { Edit, Report, SideName, Sided, Span, Steps, WordMarks } from './types.d.ts' */

/** Links looked at before the page may do something else. */
const linksPerStep = 100;

/**
 * Words a script takes from a side: deleted or replaced on the left, inserted or replaced on the right.
 * @type {Sided<Set<Edit['op']>>}
 */
const takes = { left: new Set(['delete', 'replace']), right: new Set(['insert', 'replace']) };

/** Says something by itself: a letter, a digit, a sign like % or $. A comma that moved does not. */
const telling = /[\p{L}\p{N}\p{S}%]/u;

/** Spaces and commas at the ends of a mark are no part of the words that differ. */
const edge = /[\s,;:.]/;

/**
 * Marks without the spaces at their ends, and without those that are no words at all.
 * @param {string} text
 * @param {Span[]} marks
 */
function trimmed(text, marks) {
  return marks.flatMap(({ start, end }) => {
    if (!telling.test(text.slice(start, end))) return [];
    let from = start;
    let to = end;
    while (edge.test(text[from])) from += 1;
    while (edge.test(text[to - 1])) to -= 1;
    return [{ start: from, end: to }];
  });
}

/**
 * Whether a link keeps enough of the shorter of its two sentences for single words to be marked.
 * @param {Report} report
 * @param {Sided<number>} link
 * @param {Edit[]} script
 */
function keepsEnough(report, link, script) {
  const share = (/** @type {SideName} */ side) => {
    const { start, end } = report[side].sentences[link[side]];
    return { all: end - start, kept: covered(script.filter((edit) => edit.op === 'equal').map((edit) => edit[side])) };
  };
  const left = share('left');
  const right = share('right');
  return Math.max(left.kept, right.kept) >= renderSettings.minKeptShare * Math.min(left.all, right.all);
}

/**
 * Returns, for each side, a map from sentence index to `{marks, rewritten}`. `marks` are the disjoint
 * intervals of words that only this side has; `rewritten` says that so little is common with a
 * partner that marks would only confuse, and there are none. In steps: the generator returns the maps.
 * @param {Report} report
 * @returns {Steps<Sided<WordMarks>>}
 */
export function* wordMarkSteps(report) {
  /** @type {Sided<Map<number, {kept: Span[], gone: Span[], rewritten: boolean}>>} */
  const bySentence = { left: new Map(), right: new Map() };
  for (const [index, link] of (report.sentenceLinks ?? []).entries()) {
    const script = report.edits?.[index];
    if (!script) continue;
    if (index % linksPerStep === linksPerStep - 1) yield;
    const enough = keepsEnough(report, link, script);
    for (const side of sides) {
      let entry = bySentence[side].get(link[side]);
      if (!entry) bySentence[side].set(link[side], (entry = { kept: [], gone: [], rewritten: false }));
      if (!enough) entry.rewritten = true;
      for (const edit of script) {
        if (edit.op === 'equal') entry.kept.push(edit[side]);
        else if (takes[side].has(edit.op)) entry.gone.push(edit[side]);
      }
    }
  }
  /** @type {Sided<WordMarks>} */
  const result = { left: new Map(), right: new Map() };
  for (const side of sides) {
    let done = 0;
    for (const [sentence, { kept, gone, rewritten }] of bySentence[side]) {
      if (done % linksPerStep === 0) yield;
      done += 1;
      const marks = rewritten ? [] : trimmed(report[side].text, subtract(union(gone), union(kept)));
      result[side].set(sentence, { marks, rewritten });
    }
  }
  return result;
}

/**
 * The same at once.
 * @param {Report} report
 */
export function wordMarks(report) {
  return allSteps(wordMarkSteps(report));
}

// The right text with the changes inside it: words of the left text that the right one has otherwise or lacks are put
// in where they would have been.
//
//   left     Two people died. It rained.        right    Three people died.
//   inline   [Two] {Three} people died. [It rained.]
//
// Nothing is said twice: of what both tell in other words the right text's are there alone; of two versions the
// earlier words stand before the later ones, unless the whole sentence is another.
//
// Words of a detail stand before those of its right side, wherever that is: what moved has its old value too. Other
// words are placed by the edit script of their sentence's best link, and a left sentence without a counterpart after
// the one that it follows on the left.

import { differing } from './fact-marks.js';

/** @import { CellItem, Edit, Piece, PlacedRow, Report, Run, View, ViewFact, ViewParagraph } from './types.d.ts' */

/** @typedef {{at: number, inside?: boolean, run: Run}} Insertion */
/** @typedef {Map<number | null, {link: Report['sentenceLinks'][number], script: Edit[]}>} BestLinks */

/**
 * For each left sentence its link with the highest score: `{link, script}`.
 * @param {Report} report
 * @returns {BestLinks}
 */
function bestLinks(report) {
  /** @type {BestLinks} */
  const best = new Map();
  report.sentenceLinks.forEach((link, index) => {
    const known = best.get(link.left);
    if (!known || link.score > known.link.score) best.set(link.left, { link, script: report.edits[index] ?? [] });
  });
  return best;
}

/**
 * The place in the right text of a place in the left one, by an edit script.
 * @param {number} at
 * @param {Edit[]} script
 * @param {number} fallback
 */
function placeOf(at, script, fallback) {
  for (const { op, left, right } of script) {
    if (at >= left.end) continue;
    return op === 'equal' ? right.start + Math.min(at - left.start, right.end - right.start) : right.start;
  }
  return fallback;
}

/**
 * The place of what the right side has instead of a left piece, by the details of its facts; -1 where none has.
 * @param {Piece} piece
 * @param {ViewFact[]} facts
 * @param {Report} report
 */
function counterpartOf(piece, facts, report) {
  const end = piece.start + piece.text.length;
  for (const detail of facts.flatMap((fact) => fact.details)) {
    if (detail.left?.start >= end || detail.left?.end <= piece.start) continue;
    const right = differing(detail, 'right', report);
    if (right && right.end > right.start) return right.start;
  }
  return -1;
}

/**
 * As pieces of the left text, without spaces at their ends.
 * @param {Piece[]} pieces
 * @returns {Piece[]}
 */
function asLeft(pieces) {
  const words = pieces.map((piece) => ({ ...piece, side: /** @type {const} */ ('left') }));
  const last = words[words.length - 1];
  words[0].text = words[0].text.trimStart();
  last.text = last.text.trimEnd();
  return words;
}

/**
 * The runs of a left paragraph that the right text does not have: `{at, run}`, `at` -1 where nothing precedes it.
 * @param {ViewParagraph} paragraph
 * @param {Report} report
 * @param {View} view
 * @param {BestLinks} best
 * @param {boolean | null} versions
 */
function unmatchedRuns(paragraph, report, view, best, versions) {
  /** @type {Insertion[]} */
  const found = [];
  let after = -1;
  for (const run of paragraph.runs) {
    const pair = best.get(run.sentence);
    const end = pair ? report.right.sentences[pair.link.right].end : after;
    if (run.status === 'removed' || (!pair && run.sentence !== null)) {
      const at = pair ? placeOf(run.pieces[0].start, pair.script, end) : end;
      found.push({ at, run: { ...run, pieces: asLeft(run.pieces) } });
    } else {
      const facts = run.facts.map((id) => view.facts[id]);
      for (const piece of run.pieces) {
        if (!piece.marked || (piece.quiet && !(versions && pair))) continue;
        const known = piece.quiet ? -1 : counterpartOf(piece, facts, report);
        const at = known < 0 && pair ? placeOf(piece.start, pair.script, end) : known;
        if (at >= 0)
          found.push({ at, inside: true, run: { ...run, sign: null, begins: false, rewritten: false, pieces: asLeft([piece]) } });
      }
    }
    if (pair) after = end;
  }
  return found;
}

/** @type {Run} */
const space = { sentence: null, facts: [], status: null, pieces: [{ start: -1, text: ' ', marked: false }] };

/**
 * Cuts `runs` of the right text at the places of `insertions` and puts those in, each a space apart from the words around it.
 * @param {Run[]} runs
 * @param {Insertion[]} insertions
 */
function mixed(runs, insertions) {
  const pending = [...insertions].sort((a, b) => a.at - b.at);
  /** @type {Run[]} */
  const result = [];
  let last = ''; // the character before
  const putIn = (/** @type {Insertion} */ { run }, /** @type {string} */ next) => {
    if (/[^\s\p{Ps}\p{Pi}]/u.test(last)) result.push(space);
    result.push(run);
    last = run.pieces.at(-1)?.text.at(-1) ?? last;
    if (/[\p{L}\p{N}\p{Sc}\p{Ps}\p{Pi}"']/u.test(next)) {
      result.push(space);
      last = ' ';
    }
  };
  for (const run of runs) {
    /** @type {Piece[]} */
    let pieces = [];
    let begun = false;
    const close = () => {
      if (pieces.length > 0) result.push({ ...run, begins: run.begins && !begun, sign: begun ? null : run.sign, pieces });
      begun ||= pieces.length > 0;
      pieces = [];
    };
    for (let piece of run.pieces) {
      while (pending.length > 0 && pending[0].at < piece.start + piece.text.length) {
        const next = /** @type {Insertion} */ (pending.shift());
        const cut = next.at - piece.start;
        if (cut > 0) {
          pieces.push({ ...piece, text: piece.text.slice(0, cut) });
          last = piece.text[cut - 1];
          piece = { ...piece, start: next.at, text: piece.text.slice(cut) };
        }
        close();
        putIn(next, piece.text[0]);
      }
      pieces.push(piece);
      last = piece.text.at(-1) ?? last;
    }
    close();
  }
  for (const insertion of pending) putIn(insertion, ''); // after the last sentence
  return result;
}

/** @param {CellItem[]} items */
const storyIn = (items) => items.flatMap((item) => (item.type === 'story' ? [item.paragraph] : []));

/**
 * The rows of one text: as the view's rows, with one cell. Each is `{row, index, paragraphs}`, whose
 * items are as those of a cell; a piece with `side: 'left'` is what the left text says instead.
 * @param {boolean | null} versions  whether the texts are an earlier and a later one
 * @param {Report} report
 * @param {View} view
 * @returns {PlacedRow[]}
 */
export function inlineRows(report, view, versions) {
  const best = bestLinks(report);
  /** @type {Map<ViewParagraph, Insertion[]>} */
  const putIn = new Map(view.rows.flatMap((row) => storyIn(row.right).map((paragraph) => [paragraph, []])));
  const holding = (/** @type {ViewParagraph[]} */ paragraphs, /** @type {number} */ at) =>
    paragraphs.find(({ start, end }) => at >= start && at <= end);
  const everywhere = [...putIn.keys()];
  /** @type {Map<ViewParagraph, CellItem>} */
  const alone = new Map();
  for (const row of view.rows) {
    const beside = storyIn(row.right);
    for (const paragraph of storyIn(row.left)) {
      /** @type {Run[]} */
      const rest = [];
      for (const each of unmatchedRuns(paragraph, report, view, best, versions)) {
        const target = holding(each.inside ? everywhere : beside, each.at) ?? (each.at < 0 ? beside[0] : null);
        if (target) putIn.get(target)?.push({ ...each, at: Math.max(each.at, target.start) });
        else if (!each.inside) rest.push(...(rest.length > 0 ? [space] : []), each.run);
      }
      if (rest.length > 0) alone.set(paragraph, { type: 'story', paragraph: { ...paragraph, movedTo: [], runs: rest } });
    }
  }
  return view.rows.map((row, index) => {
    const left = row.left.flatMap((item) => {
      if (item.type === 'story') return alone.get(item.paragraph) ?? [];
      return item.type === 'furniture' || row.right.length === 0 ? [item] : [];
    });
    /** @type {CellItem[]} */
    const right = row.right.map((item) =>
      item.type === 'story'
        ? { type: 'story', paragraph: { ...item.paragraph, runs: mixed(item.paragraph.runs, putIn.get(item.paragraph) ?? []) } }
        : item,
    );
    return { row: { ...row, kind: 'inline', one: [...left, ...right] }, index };
  });
}

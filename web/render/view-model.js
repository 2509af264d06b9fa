// Report -> what is shown. Pure: no DOM, no words of the interface, nothing but slices of both texts.

import { besidesFacts } from './besides-facts.js';
import { directionOf } from './direction.js';
import { cutIntoPieces } from './intervals.js';
import { foldRows } from './folds.js';
import { changesOf, factPieces, marksOf } from './fact-marks.js';
import { isListed, joinPlaces, placesOf } from './places.js';
import { buildRows, isStory } from './rows.js';
import { sharesOf } from './shares.js';
import { sides } from './sides.js';
import { allSteps } from './steps.js';
import { wordMarkSteps } from './word-marks.js';

/** @import { FactPlace, Report, Row, Run, SideName, Sided, Significance, Span, Status, StatusCounts, Steps, View, ViewFact, ViewParagraph, WordMarks } from './types.d.ts' */

/** @type {Status[]} */
export const statuses = ['changed', 'removed', 'added', 'reworded', 'shared'];

/** From most to least, as a reader wants them listed. @type {Significance[]} */
export const significances = ['core', 'detail', 'background', 'style', 'spelling', 'typography'];

/**
 * What lies over a stretch of a text.
 * @typedef {Span & {fact?: ViewFact, strong?: boolean, light?: boolean, mark?: boolean, sentence?: number}} Layer
 */

/** Facts or sentences looked at before the page may do something else. */
const factsPerStep = 100;

/**
 * Where several facts lie over the same words, the one that says most is shown.
 * @type {Record<Status, number>}
 */
const priority = { changed: 0, removed: 1, added: 2, reworded: 3, shared: 4 };

const wordPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:[\p{M}'’.,-]?[\p{L}\p{N}]+)*/gu;

/**
 * Words of a side's story.
 * @param {Report['left']} side
 * @returns {Steps<number>}
 */
function* countWords({ text, paragraphs }) {
  let count = 0;
  for (const { role, start, end } of paragraphs) {
    yield;
    if (isStory(role)) count += text.slice(start, end).match(wordPattern)?.length ?? 0;
  }
  return count;
}

/**
 * The places of all facts on one side, cut per paragraph: a list of layers for each paragraph.
 * @param {Report} report
 * @param {SideName} side
 * @param {ViewFact[]} facts
 * @param {WordMarks} marks
 * @returns {Steps<Layer[][]>}
 */
function* layersByParagraph(report, side, facts, marks) {
  const { paragraphs, sentences } = report[side];
  /** @type {Layer[][]} */
  const layers = paragraphs.map(() => []);
  const starts = paragraphs.map((paragraph) => paragraph.start);
  /** @param {Layer} layer */
  const add = (layer) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= layer.start) low = middle + 1;
      else high = middle;
    }
    for (let p = Math.max(0, low - 1); p < paragraphs.length && paragraphs[p].start < layer.end; p += 1) {
      layers[p].push(layer);
    }
  };
  for (const [index, sentence] of sentences.entries()) {
    if (index % factsPerStep === 0) yield;
    add({ start: sentence.start, end: sentence.end, sentence: index });
    for (const mark of marks.get(index)?.marks ?? []) add({ ...mark, mark: true });
  }
  yield;
  for (const [at, fact] of facts.entries()) {
    if (at % factsPerStep === 0) yield;
    for (const span of fact[side].spans) add({ ...span, fact });
    for (const span of fact[side].marks.strong) add({ ...span, strong: true });
    for (const span of fact[side].marks.light) add({ ...span, light: true });
  }
  return layers;
}

/**
 * The sign of a sentence stands at its first difference, and is that of the difference that says most.
 * @param {Run[]} runs
 */
function signSentences(runs) {
  /** @type {Map<number | null, Run>} */
  const signed = new Map();
  for (const run of runs) {
    if (run.status === null || run.status === 'shared') continue;
    const first = signed.get(run.sentence);
    if (!first) {
      run.sign = run.status;
      signed.set(run.sentence, run);
    } else if (priority[run.status] < priority[first.sign ?? 'shared']) first.sign = run.status;
  }
  return runs;
}

/**
 * Consecutive pieces of one sentence under the same facts become one run, which is what one clicks.
 * `exact`: the report says of each word of a fact whether it differs.
 * @param {SideName} side
 * @param {Span} paragraph
 * @param {string} text
 * @param {Layer[]} layers
 * @param {WordMarks} marks
 * @param {boolean} exact
 */
function runsOf(side, paragraph, text, layers, marks, exact) {
  /** @type {Run[]} */
  const runs = [];
  for (const piece of cutIntoPieces(paragraph.start, paragraph.end, layers)) {
    /** @type {number | null} */
    let sentence = null;
    const over = { strong: false, light: false, mark: false };
    /** @type {ViewFact[]} */
    const facts = [];
    for (const layer of piece.over) {
      if (layer.fact) facts.push(layer.fact);
      else if (layer.strong) over.strong = true;
      else if (layer.light) over.light = true;
      else if (layer.mark) over.mark = true;
      else sentence = layer.sentence ?? null;
    }
    facts.sort((a, b) => priority[a.status] - priority[b.status] || a.id - b.id);
    const ids = facts.map((fact) => fact.id);
    const status = facts[0]?.status ?? null;
    // A fact that only one side has is marked as a whole; marking its words too says nothing new.
    const own = status === 'removed' || status === 'added';
    const last = runs[runs.length - 1];
    const key = `${sentence}:${ids.join(' ')}`;
    let run = last;
    if (!last || last.key !== key) {
      run = { key, sentence, facts: ids, status, sign: null, unsure: facts[0]?.unsure ?? false, pieces: [] };
      run.rewritten = !own && (marks.get(sentence)?.rewritten ?? false);
      // The status is said once, where the fact begins on this side.
      run.begins = facts.length > 0 && facts[0][side].spans[0].start >= piece.start && facts[0][side].spans[0].start < piece.end;
      runs.push(run);
    }
    const known = status === 'changed' && (exact ? over.strong : over.mark);
    // Where little of a sentence is kept, all of it is told in other words but what is known to differ.
    const marked = !own && (known || (!run.rewritten && (over.mark || over.light)));
    const words = text.slice(piece.start, piece.end);
    const before = run.pieces.at(-1);
    if (before && before.marked === marked && before.quiet === (marked && !known)) before.text += words;
    else run.pieces.push({ start: piece.start, text: words, marked, quiet: marked && !known });
  }
  return signSentences(runs);
}

/** @param {Report} report @param {SideName} side @param {ViewFact[]} facts @param {WordMarks} marks @returns {Steps<ViewParagraph[]>} */
function* viewSide(report, side, facts, marks) {
  const { text, paragraphs } = report[side];
  const layers = yield* layersByParagraph(report, side, facts, marks);
  /** @type {ViewParagraph[]} */
  const shown = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    yield;
    shown.push({
      side,
      index,
      start: paragraph.start,
      end: paragraph.end,
      role: paragraph.role,
      direction: directionOf(text.slice(paragraph.start, paragraph.end)),
      movedTo: [],
      runs: runsOf(side, paragraph, text, isStory(paragraph.role) ? layers[index] : [], marks, report.version > 1),
    });
  }
  return shown;
}

/** @param {Report} report @returns {Steps<ViewFact[]>} */
function* viewFacts(report) {
  /** @type {ViewFact[]} */
  const shown = [];
  const groups = new Map(
    (report.groups ?? []).flatMap(({ facts }, at) => facts.map((id, place) => /** @type {const} */ ([id, { at, place }]))),
  );
  const places = placesOf(report.facts ?? []);
  for (const [id, fact] of (report.facts ?? []).entries()) {
    if (id % factsPerStep === 0) yield;
    /** @param {SideName} side @returns {FactPlace} */
    const place = (side) => {
      const spans = [...(fact[side] ?? [])].sort((a, b) => a.start - b.start);
      const marks = marksOf(fact, side, report);
      const pieces = factPieces(fact.stated?.[side] ?? spans, marks, report[side].text);
      const subject = fact.subject?.[side];
      const who = subject ? `[${report[side].text.slice(subject.start, subject.end)}] ` : '';
      return { spans, who, text: pieces.map((piece) => piece.text).join(''), marks, pieces, row: -1, rows: new Set() };
    };
    shown.push({
      id,
      status: fact.status,
      moved: Boolean(fact.moved),
      significance: fact.significance ?? null,
      reason: fact.reason ?? '',
      details: fact.details ?? [],
      changes: changesOf(fact, report),
      rank: fact.rank,
      equivalents: fact.equivalents ?? [],
      unannounced: Boolean(fact.unannounced),
      unsure: Boolean(fact.unsure),
      group: groups.get(id) ?? { at: `fact ${id}`, place: 0 }, // its happening, and its place in it by weight
      places: places[id], // the facts that make this change (places.js)
      // What differs; a fact that does not differ in a detail is a statement as a whole.
      kinds: [...new Set((fact.details ?? []).map((detail) => detail.kind))],
      left: place('left'),
      right: place('right'),
    });
  }
  joinPlaces(shown, significances);
  return shown;
}

/**
 * Links inside a row are noted there; paragraphs with partners in other rows get the rows of those.
 * @param {Row[]} rows
 * @param {Sided<ViewParagraph[]>} paragraphs
 * @param {Sided<number>[]} links
 */
function markMoves(rows, paragraphs, links) {
  /** @type {Sided<Map<number, number>>} */
  const rowOf = { left: new Map(), right: new Map() };
  rows.forEach((row, r) => {
    row.links = [];
    for (const side of sides) {
      for (const item of row[side]) {
        for (const p of item.paragraphs ?? [item.paragraph]) rowOf[side].set(p.index, r);
      }
    }
  });
  for (const { left, right } of links) {
    const from = rowOf.left.get(left);
    const to = rowOf.right.get(right);
    if (from === undefined || to === undefined) continue;
    if (from === to) {
      rows[from].links?.push({ left, right });
      continue;
    }
    paragraphs.left[left].movedTo.push({ side: 'right', index: right, later: to > from });
    paragraphs.right[right].movedTo.push({ side: 'left', index: left, later: from > to });
  }
}

/**
 * Numbers facts in the order in which a reader meets them, row by row, and notes their rows.
 * @param {Row[]} rows
 * @param {ViewFact[]} facts
 */
function orderFacts(rows, facts) {
  /** @type {number[]} */
  const order = [];
  const seen = new Set();
  rows.forEach((row, r) => {
    for (const side of sides) {
      for (const item of row[side]) {
        for (const run of item.paragraph?.runs ?? []) {
          for (const id of run.facts) {
            if (facts[id][side].row < 0) facts[id][side].row = r;
            facts[id][side].rows.add(r);
            if (!seen.has(id)) {
              seen.add(id);
              order.push(id);
            }
          }
        }
      }
    }
  });
  return order;
}

/**
 * The view of a report:
 *   rows     what stands beside what, each cell a list of items (story, aside, furniture)
 *   facts    indexed by id, with both sides' text and the row of each place
 *   items    rows and folds of unchanged rows; itemOfRow: where a row stands among them
 *   order    fact ids as met in reading; rank: their places; listed: those of them that lists have (places.js);
 *            changes: those of the listed that are not shared
 *   counts   of what is listed, by status; furniture: paragraphs left out, by side; words: of each story
 *   shares   of each story, by status (shares.js)
 *   marks    the result of wordMarks; and what besidesFacts finds
 * In steps: the generator returns the view.
 * @param {Report} report
 * @returns {Steps<View>}
 */
export function* viewSteps(report) {
  const facts = yield* viewFacts(report);
  yield;
  const marks = yield* wordMarkSteps(report);
  const paragraphs = {
    left: yield* viewSide(report, 'left', facts, marks.left),
    right: yield* viewSide(report, 'right', facts, marks.right),
  };
  yield;
  const links = report.paragraphLinks ?? [];
  const rows = buildRows(paragraphs.left, paragraphs.right, links);
  markMoves(rows, paragraphs, links);
  yield;
  const order = orderFacts(rows, facts);
  const rank = new Map(order.map((id, at) => /** @type {const} */ ([id, at])));
  const listed = order.filter((id) => isListed(facts[id]));

  const counts = /** @type {StatusCounts} */ (Object.fromEntries(statuses.map((status) => [status, 0])));
  for (const fact of facts.filter(isListed)) counts[fact.status] += 1;
  yield;

  /** @template Value @param {(side: SideName) => Value} count @returns {Sided<Value>} */
  const ofSide = (count) => ({ left: count('left'), right: count('right') });
  return {
    rows,
    ...foldRows(rows),
    facts,
    marks,
    order,
    rank,
    listed,
    changes: listed.filter((id) => facts[id].status !== 'shared'),
    counts,
    shares: ofSide((side) => sharesOf(report, facts, side)),
    furniture: ofSide((side) => paragraphs[side].filter((p) => p.role === 'furniture').length),
    words: { left: yield* countWords(report.left), right: yield* countWords(report.right) },
    language: ofSide((side) => (report[side].language === 'und' ? '' : (report[side].language ?? ''))),
    degraded: report.degraded ?? null,
    ...besidesFacts(report),
  };
}

/**
 * The same at once.
 * @param {Report} report
 */
export function createView(report) {
  return allSteps(viewSteps(report));
}

// One edit script over two whole texts, of a report alone.
//
// A report has a script per sentence link. A sentence may be split, merged or moved, furniture has no links, and the
// scripts leave out the spaces between words. Here they become one list of edits that covers both texts to the last
// character:
//
//   left     The road shut. It rained.          equal "The road "  delete "shut"  insert "closed"  equal "."
//   right    The road closed.                   delete " It rained."
//
// What is equal and what is deleted, joined, is the left text; what is equal and what is inserted is the right one.
//
// Words that a link keeps are pairs; the heaviest chain of them (chain.js) is what the script keeps. What lies
// between two pairs of the chain is deleted and inserted, paragraph by paragraph (gaps.js). Words that were kept
// but are not in the chain have moved: their deletion and their insertion bear one number.

import { heaviestChain } from './chain.js';
import { Gaps } from './gaps.js';
import { joined, readable } from './tidy-edits.js';
import { inUtf16 } from './utf16.js';

/**
 * @typedef {import('../engine/report.js').Report} Report
 * @typedef {import('./chain.js').Span} Span
 * @typedef {object} TextEdit
 * @property {'equal'|'delete'|'insert'} op
 * @property {string} text   of the left side, or of the right one where it is inserted
 * @property {Span} left     its place in the left text; of an insertion, empty: where it would be
 * @property {Span} right    its place in the right text; of a deletion, empty
 * @property {number} [move]  the same number on a deletion and an insertion: these words have moved
 * @property {boolean} [paragraphBreak]  whether it is what stands between two paragraphs
 */

/** Weight of words in each other's place: next to nothing, and enough to keep them side by side. */
const replacedWeight = 0.01;

/** Weight of a mark or a space: commas are everywhere, and are worth no detour. */
const markWeight = 0.2;

/** As few words as a passage has that has moved; fewer are deleted and inserted. */
const fewestMovedWords = 4;

/** @param {string} text */
const wordCount = (text) => text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+/gu)?.length ?? 0;

/**
 * Words of a span with their places.
 * @param {string} text
 * @param {Span} span
 */
function wordsIn(text, { start, end }) {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map((word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
    text: word[0],
  }));
}

/** @param {string} text */
const weightOf = (text) => (/[\p{L}\p{N}]/u.test(text) ? text.length : markWeight);

/** What links keep, and what they replace, word by word.
 * @param {Report} report
 */
function pairsOfLinks(report) {
  const { left, right } = report;
  /** @type {import('./chain.js').Pair[]} */
  const pairs = [];
  for (const edit of report.edits.flat()) {
    const words = [wordsIn(left.text, edit.left), wordsIn(right.text, edit.right)];
    if (words.some((list) => list.length === 0)) continue;
    if (edit.op === 'equal' && words[0].length === words[1].length) {
      // Equal to the engine may differ in case, quotation marks or a soft hyphen.
      words[0].forEach((word, at) => {
        const other = words[1][at];
        pairs.push({ left: word, right: other, weight: word.text === other.text ? weightOf(word.text) : replacedWeight });
      });
    } else pairs.push({ left: edit.left, right: edit.right, weight: replacedWeight });
  }
  return pairs;
}

/** Sentences that are the same to the letter, first with first, second with second: furniture has no links.
 * @param {Report} report
 */
function pairsOfSentences({ left, right }) {
  /** @type {Map<string, Span[]>} */
  const places = new Map();
  for (const sentence of right.sentences) {
    const text = right.text.slice(sentence.start, sentence.end);
    const known = places.get(text);
    if (known) known.push(sentence);
    else places.set(text, [sentence]);
  }
  return left.sentences.flatMap((sentence) => {
    const text = left.text.slice(sentence.start, sentence.end);
    const other = places.get(text)?.shift();
    return other && other.end > other.start ? [{ left: sentence, right: other, weight: weightOf(text) }] : [];
  });
}

/** Passages that links keep and the chain does not, the longest first.
 * @param {Report} report
 */
function passages(report) {
  const { left, right } = report;
  return report.edits
    .flat()
    .filter(({ op, left: from, right: to }) => {
      const text = left.text.slice(from.start, from.end);
      return op === 'equal' && text === right.text.slice(to.start, to.end) && wordCount(text) >= fewestMovedWords;
    })
    .sort((a, b) => b.left.end - b.left.start - (a.left.end - a.left.start) || a.left.start - b.left.start);
}

/**
 * An edit in three: before the span, the span as a move, after it; what is empty is left out.
 * @param {TextEdit} edit
 * @param {'left'|'right'} side
 * @param {Span} span
 * @param {number} move
 * @returns {TextEdit[]}
 */
function cutOut(edit, side, span, move) {
  const { start, end } = edit[side];
  /** @param {number} from @param {number} to @param {object} [more] */
  const part = (from, to, more) =>
    from < to ? [{ ...edit, text: edit.text.slice(from - start, to - start), [side]: { start: from, end: to }, ...more }] : [];
  return [...part(start, span.start), ...part(span.start, span.end, { move }), ...part(span.end, end)];
}

/**
 * Cuts what has moved out of the deletions and insertions, and numbers it.
 * @param {TextEdit[]} edits
 * @param {Report} report
 */
function withMoves(edits, report) {
  /** @type {Map<TextEdit, TextEdit[]>} what an edit was cut into */
  const cuts = new Map();
  let moves = 0;
  /** @param {'left'|'right'} side @param {string} op */
  const longOnes = (side, op) => edits.filter((edit) => edit.op === op && !edit.paragraphBreak && wordCount(edit.text) >= fewestMovedWords);
  const [deleted, inserted] = [longOnes('left', 'delete'), longOnes('right', 'insert')];
  /** @param {TextEdit[]} list @param {'left'|'right'} side @param {Span} passage */
  const holder = (list, side, { start, end }) => {
    /** @param {TextEdit} edit */
    const holds = (edit) => !edit.move && edit[side].start <= start && edit[side].end >= end;
    const whole = list.find(holds);
    return whole && { whole, piece: (cuts.get(whole) ?? [whole]).find(holds) };
  };
  for (const passage of passages(report)) {
    const [from, to] = [holder(deleted, 'left', passage.left), holder(inserted, 'right', passage.right)];
    if (!from?.piece || !to?.piece) continue;
    moves += 1;
    /** @param {{whole: TextEdit, piece?: TextEdit}} held @param {'left'|'right'} side */
    const cut = ({ whole, piece }, side) => {
      const before = cuts.get(whole) ?? [whole];
      cuts.set(
        whole,
        before.flatMap((edit) => (edit === piece ? cutOut(edit, side, passage[side], moves) : [edit])),
      );
    };
    cut(from, 'left');
    cut(to, 'right');
  }
  return edits.flatMap((edit) => cuts.get(edit) ?? [edit]);
}

/**
 * The edits that turn the left text of a report into its right one, in order.
 * @param {Report} given
 * @returns {TextEdit[]}
 */
export function textEdits(given) {
  const report = inUtf16(given);
  const chain = heaviestChain([...pairsOfLinks(report), ...pairsOfSentences(report)]);
  const gaps = new Gaps(report);
  for (const { left, right } of chain) {
    gaps.fillUpTo(left.start, right.start);
    gaps.pair(left, right);
  }
  gaps.fillToEnd();
  return readable(withMoves(joined(gaps.edits), report));
}

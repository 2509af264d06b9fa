// The edits of two texts cut into paragraphs, as word processors keep them: each with its mark at its end, which is
// kept, deleted or inserted like any other character. Without a mark its paragraph and the next one are one.
//
//   left     One.¶ Two.           [One.] mark deleted, [ Two.] mark kept
//   right    One. Two.

import { textEdits } from './edits.js';
import { inUtf16 } from './utf16.js';

/**
 * @typedef {import('./edits.js').TextEdit} TextEdit
 * @typedef {object} Block
 * @property {TextEdit[]} edits    without breaks
 * @property {'equal'|'delete'|'insert'} mark
 * @property {string} role         of its paragraph, on the right side where it is there
 */

/**
 * The role of the paragraph that holds a place.
 * @param {import('../engine/report.js').Side} side
 * @param {number} at
 */
function roleAt({ paragraphs }, at) {
  return paragraphs.find(({ start, end }) => at >= start && at < end)?.role ?? 'body';
}

/**
 * An edit without the white space before a side's first paragraph and after its last one; null where nothing is left.
 * @param {TextEdit} edit
 * @param {import('../engine/report.js').Report} report
 * @returns {TextEdit|null}
 */
function withinParagraphs(edit, report) {
  const side = edit.op === 'insert' ? 'right' : 'left';
  const { paragraphs } = report[side];
  const [start, end] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
  const [before, after] = [Math.max(0, start - edit[side].start), Math.max(0, edit[side].end - end)];
  if (before + after === 0) return edit;
  if (before + after >= edit.text.length) return null;
  /** @param {import('./chain.js').Span} span */
  const cut = (span) => (span.end > span.start ? { start: span.start + before, end: span.end - after } : span);
  return { ...edit, text: edit.text.slice(before, edit.text.length - after), left: cut(edit.left), right: cut(edit.right) };
}

/**
 * @param {import('../engine/report.js').Report} given
 * @returns {Block[]}
 */
export function blocksOf(given) {
  const report = inUtf16(given);
  /** @type {Block[]} */
  const blocks = [];
  /** @type {TextEdit[]} */
  let edits = [];
  /** @param {Block['mark']} mark */
  const close = (mark) => {
    const shown = edits.find(({ text, op }) => op !== 'delete' && text.trim() !== '') ?? edits.find(({ text }) => text.trim() !== '');
    const role = !shown
      ? 'body'
      : shown.op === 'delete'
        ? roleAt(report.left, firstLetter(shown, 'left'))
        : roleAt(report.right, firstLetter(shown, 'right'));
    blocks.push({ edits, mark, role });
    edits = [];
  };
  const all = textEdits(report);
  all.forEach((edit, index) => {
    if (!edit.paragraphBreak) {
      const shown = withinParagraphs(edit, report);
      if (shown) edits.push(shown);
    } else if (edit.op === 'insert' && all[index - 1]?.paragraphBreak && all[index - 1].op === 'delete' && edits.length === 0)
      /** @type {Block} */ (blocks.at(-1)).mark = 'equal'; // other white space for the same break
    else close(edit.op);
  });
  close('equal');
  return blocks;
}

/** @param {TextEdit} edit @param {'left'|'right'} side */
const firstLetter = (edit, side) => edit[side].start + edit.text.length - edit.text.trimStart().length;

/**
 * The paragraphs of one side, as the blocks hold them: what each format has to give back once all changes are
 * accepted ('right') or rejected ('left').
 * @param {Block[]} blocks
 * @param {'left'|'right'} side
 */
export function paragraphsOfSide(blocks, side) {
  const other = side === 'left' ? 'insert' : 'delete';
  const paragraphs = [''];
  for (const { edits, mark } of blocks) {
    paragraphs[paragraphs.length - 1] += edits.flatMap(({ op, text }) => (op === other ? [] : [text])).join('');
    if (mark !== other) paragraphs.push('');
  }
  paragraphs.pop(); // the last mark ends the text
  return paragraphs;
}

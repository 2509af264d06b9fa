// The text of an old Word document -> paragraphs, as word/body.js gives them of a new one.
//
// Characters below 32 are the structure: 13 ends a paragraph, 7 a cell or a row, 11 a line; 19, 20 and 21 are the parts of a field,
// of which the result is read and not the instruction. What a tracked change took out is read only where changes are rejected.

import { hrefOf, maxInstruction, shownBy } from '../fields.js';
import { linksOfLines, shifted } from '../links.js';
import { raisedText } from '../marks.js';
import { lineOfRow, linksOfRow } from '../rows.js';
import { countUnread, signOf } from '../signs.js';
import { softLines } from '../soft-lines.js';
import { shownIn } from '../word/looks.js';
import { textOfPieces } from './pieces.js';

/** @import { DocStyleAbout } from './styles.js' */
/** @import { DocPiece, Formatting, Link, Run } from '../types.d.ts' */

const structure = /[\u0000-\u001f]/; // eslint-disable-line no-control-regex -- they are what is looked for

/**
 * The run of formatting that a byte is in; runs are sorted, and asked for mostly in their order.
 * @param {Run[]} runs
 */
function finder(runs) {
  let last = 0;
  /** @type {Formatting & {from?: number, to?: number}} */
  const none = {};
  return (/** @type {number} */ at) => {
    if (!(runs[last]?.from <= at && at < runs[last].to)) {
      let low = 0;
      let high = runs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (runs[middle].to <= at) low = middle + 1;
        else high = middle;
      }
      last = low;
    }
    const run = runs[last];
    return run && run.from <= at && at < run.to ? run : none;
  };
}

/**
 * @typedef {object} DocFile  a document's bytes, its pieces and both kinds of formatting
 * @property {Uint8Array} document
 * @property {DocPiece[]} pieces
 * @property {Run[]} characters
 * @property {Run[]} paragraphs
 *
 * @typedef {object} DocOptions  `describe`, `numbers` and `changes` as for word/body.js
 * @property {'accepted' | 'rejected'} changes
 * @property {(style: number | undefined) => DocStyleAbout} describe
 * @property {ReturnType<typeof import('../word/numbering.js').numberCounter>} numbers
 * @property {Map<number, string>} noteMarks  of notes, by the place of their sign
 * @property {string[]} fonts                 their names
 * @property {{changes: number, struck: number, hidden: number, objects: number, unread: number}} counts
 *
 * @typedef {{text: string, style: number, links: Link[]}} DocParagraph
 * @typedef {{text: string, number: string, style: number, marks: Link[]}} OpenParagraph  before its lines are parted
 */

/**
 * @param {DocFile} file
 * @param {DocOptions} options
 * @returns {(from: number, to: number) => Generator<number, DocParagraph[]>}  the paragraphs from one place to another
 */
export function bodyReader({ document, pieces, characters, paragraphs }, { changes, describe, numbers, noteMarks, fonts, counts }) {
  const charactersAt = finder(characters);
  const paragraphAt = finder(paragraphs);
  const goneKey = changes === 'rejected' ? 'inserted' : 'deleted';

  return function* read(from, to) {
    /** @type {OpenParagraph[]} */
    const out = [];
    /** @type {{instruction: string, start: number}[]} */
    const fields = []; // {instruction, start: of its result or -1}
    let instructions = 0; // fields that are not at their result
    /** @type {Link[]} */
    let marks = []; // links
    let open = '';
    let raised = '';
    /** @type {{start: number, cells: [number, number][]} | null} */
    let row = null; // {start, cells}
    let cellStart = 0;
    let left = '';
    let inChange = '';
    const endRaised = () => {
      if (raised !== '') open += raisedText(raised, open);
      raised = '';
    };
    /**
     * @param {string} text
     * @param {Formatting} run
     */
    const write = (text, run) => {
      if (instructions > 0) {
        const field = /** @type {{instruction: string, start: number}} */ (fields.at(-1));
        if (field.start < 0 && field.instruction.length < maxInstruction) field.instruction += text;
        return;
      }
      const change = run.deleted ? 'deleted' : run.inserted ? 'inserted' : '';
      if (change !== '' && change !== inChange) counts.changes += 1;
      inChange = change;
      if (run[goneKey]) return;
      const kind = run.struck ? 'struck' : run.hidden ? 'hidden' : '';
      if (kind !== '') {
        if (kind !== left && text.trim() !== '') counts[kind] += 1;
        left = kind;
        return;
      }
      left = '';
      counts.unread += countUnread(text);
      if (run.raised) raised += text;
      else {
        endRaised();
        open += text;
      }
    };
    const endField = () => {
      const field = fields.pop();
      if (!field) return;
      if (field.start < 0) instructions -= 1;
      endRaised();
      if (/^\s*EMBED\s/.test(field.instruction)) counts.objects += 1;
      if (field.start < 0 || field.start === open.length) write(shownBy(field.instruction), {});
      const href = hrefOf(field.instruction);
      if (field.start >= 0 && href !== '') marks.push({ start: field.start, end: open.length, href });
    };
    /**
     * Ends a paragraph whose mark stands at a byte.
     * @param {number} at
     */
    const end = (at) => {
      endRaised();
      const about = paragraphAt(at);
      const style = describe(about.style);
      const list = about.list ?? style.list;
      const text = style.struck || style.hidden ? '' : open;
      const number = list && text.trim() !== '' ? numbers.next(String(list), about.level ?? style.level ?? 0) : '';
      open = '';
      // A field that goes on in the next paragraph has the beginning of its result there.
      if (fields.length > 0)
        /** @type {{start: number}} */ (fields.at(-1)).start = Math.min(/** @type {{start: number}} */ (fields.at(-1)).start, 0);
      if (text.trim() !== '') out.push({ text, number, style: about.style ?? 0, marks });
      marks = [];
      return about;
    };
    /** @param {number} at */
    const endCell = (at) => {
      if (paragraphAt(at).rowEnd) {
        open = '';
        endRow();
        return;
      }
      row ??= { start: cellStart, cells: [] };
      end(at);
      row.cells.push([cellStart, out.length]);
      cellStart = out.length;
    };
    const endRow = () => {
      if (!row) return;
      const cells = row.cells.map(([start, stop]) =>
        out.slice(start, stop).map(({ text, number }) => [number, text.trim()].filter(Boolean).join(' ')),
      );
      const line = lineOfRow(cells);
      if (line !== null) {
        const joined = out
          .splice(row.start)
          .map((each) => ({ text: each.number + each.text, marks: shifted(each.marks, each.number.length) }));
        if (line !== '') out.push({ text: line, number: '', style: 0, marks: linksOfRow(joined, line) });
      }
      row = null;
      cellStart = out.length;
    };
    /**
     * One character of structure.
     * @param {number} code
     * @param {number} at
     * @param {number} place
     * @param {number} step
     */
    const structural = (code, at, place, step) => {
      const run = charactersAt(at);
      // A page may break within a paragraph; where a section ends, its mark is the paragraph's too.
      if (code === 12 && paragraphAt(at).to !== at + step) write('\n\n', run);
      else if (code === 13 || code === 12) {
        if (run[goneKey]) return; // the end of a paragraph that a change took out
        if (!end(at).inTable) cellStart = out.length;
      } else if (code === 7) endCell(at);
      else if (code === 11 || code === 14) write('\n', run);
      else if (code === 9) write('\t', run);
      else if (code === 30) write('-', run);
      else if (code === 19) {
        endRaised();
        fields.push({ instruction: '', start: -1 });
        instructions += 1;
      } else if (code === 20 && fields.at(-1)?.start === -1) {
        /** @type {{start: number}} */ (fields.at(-1)).start = open.length;
        instructions -= 1;
      } else if (code === 21) endField();
      else if (code === 2 && noteMarks.has(place)) {
        endRaised();
        write(raisedText(/** @type {string} */ (noteMarks.get(place)), open, true), { ...run, raised: false });
      }
    };
    for (const { text, at, step, place } of textOfPieces(document, pieces, from, to)) {
      for (let index = 0; index < text.length;) {
        const run = charactersAt(at + index * step);
        const stop = Math.max(index + 1, Math.min(text.length, Math.floor(((run.to ?? Infinity) - at) / step)));
        const part = text.slice(index, stop);
        const look = structure.exec(part);
        if (look?.index === 0) {
          structural(part.charCodeAt(0), at + index * step, place + index, step);
          index += 1;
          continue;
        }
        const words = look ? part.slice(0, look.index) : part;
        const style = run.style === undefined ? null : describe(run.style);
        const about = style ? { struck: style.struck, hidden: style.hidden, ...run } : run;
        if (run.special && run.symbol !== undefined) write(signOf(fonts[run.symbol.font], run.symbol.code), about);
        else
          write(
            shownIn({ font: fonts[/** @type {number} */ (about.font)], otherFont: fonts[/** @type {number} */ (about.otherFont)] }, words),
            about,
          );
        index += words.length;
      }
      yield to === from ? 1 : (place - from) / (to - from);
    }
    end(-1);
    endRow();
    return out.flatMap(({ text, number, style, marks: own }) => {
      const lines = softLines(text);
      const links = linksOfLines(text, own, lines);
      return lines.map((line, index) => {
        const before = index === 0 && number !== '' ? `${number} ` : '';
        return { text: before + line, style, links: shifted(links[index], before.length) };
      });
    });
  };
}

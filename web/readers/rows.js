// Rows of a table as lines of text, a tab between the cells; where a table only lays out a page, its cells are prose.

import { linksOfLines, shifted } from './links.js';

/** @import { Link, Paragraph, RawParagraph } from './types.d.ts' */

/** Characters of a cell that is a figure or a few words. */
const longCell = 300;

/**
 * @param {string[][]} cells  the paragraphs of each cell of a row
 * @returns {string|null}  the line; null where the cells are to stay as they are
 */
export function lineOfRow(cells) {
  if (cells.filter((cell) => cell.length > 0).length < 2) return null;
  const texts = cells.map((cell) => cell.join(' '));
  if (texts.some((text) => text.length > longCell) || cells.some((cell) => cell.length > 3)) return null;
  return texts
    .map((text) => text.replace(/\s+/gu, ' '))
    .join('\t')
    .trimEnd();
}

/** Paragraphs of a cell, empty ones too, from which on it is prose: of tables in tables each row would look at all that is in it. */
const longCellParagraphs = 100;

/**
 * The line of a row whose cells are parts of a list of paragraphs; null where they are to stay as they are.
 * @template P
 * @param {P[]} paragraphs
 * @param {{from: number, to: number}[]} cells
 * @param {(paragraph: P) => string} textOf
 */
export function lineOfCells(paragraphs, cells, textOf) {
  if (cells.length < 2 || cells.some(({ from, to }) => to - from > longCellParagraphs)) return null;
  return lineOfRow(cells.map(({ from, to }) => paragraphs.slice(from, to).map(textOf).filter(Boolean)));
}

/**
 * The links of paragraphs, as places in the line that is made of them.
 * @param {{text: string, marks?: Link[]}[]} paragraphs
 * @param {string} line
 */
export function linksOfRow(paragraphs, line) {
  let raw = '';
  const all = [];
  for (const { text, marks = [] } of paragraphs) {
    all.push(...shifted(marks, raw.length));
    raw += text;
  }
  return linksOfLines(raw, all, [line])[0];
}

/** Rows of tables amid paragraphs that are being read, one inside another: what is in a row becomes its line when it ends. */
export class OpenRows {
  /** @type {{start: number, cells: {from: number, to: number}[], holdsRows: boolean}[]} */
  #rows = [];

  /** @param {RawParagraph[]} paragraphs  of the text so far, to which its reader adds */
  constructor(paragraphs) {
    this.paragraphs = paragraphs;
  }

  begin() {
    this.#rows.push({ start: this.paragraphs.length, cells: [], holdsRows: false });
  }

  beginCell() {
    this.#rows.at(-1)?.cells.push({ from: this.paragraphs.length, to: this.paragraphs.length });
  }

  endCell() {
    const cell = this.#rows.at(-1)?.cells.at(-1);
    if (cell) cell.to = this.paragraphs.length;
  }

  end() {
    const row = this.#rows.pop();
    if (!row) return;
    if (this.#rows.length > 0) /** @type {{holdsRows: boolean}} */ (this.#rows.at(-1)).holdsRows = true;
    if (row.holdsRows) return; // each of them is a line
    const line = lineOfCells(this.paragraphs, row.cells, ({ text }) => text.trim());
    if (line === null) return;
    const marks = linksOfRow(this.paragraphs.splice(row.start), line);
    this.paragraphs.push({ text: line, role: null, why: '', ...(marks.length > 0 ? { marks } : {}) });
  }
}

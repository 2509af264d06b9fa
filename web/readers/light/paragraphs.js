// The paragraphs of a light markup as its reader comes to them, and its notes, which stand after all of them.

import { lineOfRow } from '../rows.js';

/** @import { Paragraph } from '../types.d.ts' */

export class Paragraphs {
  /** @type {Paragraph[]} */
  #list = [];
  /** @type {Paragraph[]} */
  #notes = [];
  /** @type {string[]} */
  #lines = [];
  #prefix = ''; // of the paragraph that is open: a number
  /** @type {string | null} */
  #mark = null; // of the note that is open

  /** @param {(source: string) => string} plain  takes the marks off a paragraph, which may go over line ends */
  constructor(plain) {
    this.plain = plain;
  }

  /** How much is struck out, how much nobody sees; `commands` is how much of the markup is not known or leads elsewhere. */
  counts = { struck: 0, hidden: 0, commands: 0 };
  byline = '';
  /** @type {string | null} */
  date = null;

  /** Whether a paragraph is open. */
  get isOpen() {
    return this.#lines.length > 0;
  }

  get hasAny() {
    return this.#list.length > 0;
  }

  /**
   * A line of the paragraph that is open, as it is written; `prefix` begins another one.
   * @param {string} source
   * @param {string | null} [prefix]
   */
  line(source, prefix = null) {
    if (prefix !== null) {
      this.close();
      this.#prefix = prefix;
    }
    this.#lines.push(source);
  }

  /** The only line of the paragraph that is open, which is another thing after all; null where it has more. */
  takeLine() {
    return this.#lines.length === 1 ? /** @type {string} */ (this.#lines.pop()) : null;
  }

  /**
   * A note, which goes on to the end of its paragraph.
   * @param {string} mark
   * @param {string} source
   */
  openNote(mark, source) {
    this.close();
    this.#mark = mark;
    this.#lines.push(source);
  }

  /** @param {Paragraph['role']} [role] */
  close(role = 'body') {
    const source = this.#lines.join('\n').trim();
    const [mark, prefix] = [this.#mark, this.#prefix];
    [this.#lines, this.#mark, this.#prefix] = [[], null, ''];
    if (source === '') return;
    if (mark === null) this.#push((prefix + this.plain(source)).trim(), role);
    else this.note(mark, this.plain(source));
  }

  /**
   * @param {string} text
   * @param {Paragraph['role']} role
   */
  #push(text, role) {
    if (text !== '') this.#list.push({ text, role, why: '' });
  }

  /**
   * A paragraph of its own.
   * @param {string} text
   * @param {Paragraph['role']} [role]
   */
  add(text, role = 'body') {
    this.close();
    this.#push(text.trim(), role);
  }

  /**
   * A heading; the first is the headline where nothing stands before it.
   * @param {string} text
   */
  head(text) {
    this.close();
    this.add(text, this.hasAny ? 'body' : 'headline');
  }

  /**
   * A row of a table.
   * @param {string[]} cells
   */
  row(cells) {
    const texts = cells.map((cell) => cell.trim());
    this.add(lineOfRow(texts.map((cell) => (cell === '' ? [] : [cell]))) ?? texts.filter(Boolean).join(' '));
  }

  /**
   * @param {string} mark
   * @param {string} text
   */
  note(mark, text) {
    if (text.trim() !== '') this.#notes.push({ text: `[${mark}] ${text.trim()}`, role: 'body', why: '' });
  }

  /** What was read. */
  all() {
    this.close();
    return [...this.#list, ...this.#notes];
  }
}

/**
 * How a done and an open task are marked.
 * @param {string} state
 */
export const taskMark = (state) => (state.trim() === '' ? '☐' : state === '-' ? '◩' : '☑');

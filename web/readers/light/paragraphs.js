// The paragraphs of a light markup as its reader comes to them, and its notes, which stand after all of them.

import { lineOfRow } from '../rows.js';

export class Paragraphs {
  #list = [];
  #notes = [];
  #lines = [];
  #prefix = ''; // of the paragraph that is open: a number
  #mark = null; // of the note that is open

  /** @param {(source: string) => string} plain  takes the marks off a paragraph, which may go over line ends */
  constructor(plain) {
    this.plain = plain;
  }

  /** How much is struck out, how much nobody sees; `commands` is how much of the markup is not known or leads elsewhere. */
  counts = { struck: 0, hidden: 0, commands: 0 };
  byline = '';
  date = null;

  /** Whether a paragraph is open. */
  get isOpen() {
    return this.#lines.length > 0;
  }

  get hasAny() {
    return this.#list.length > 0;
  }

  /** A line of the paragraph that is open, as it is written; `prefix` begins another one. */
  line(source, prefix = null) {
    if (prefix !== null) {
      this.close();
      this.#prefix = prefix;
    }
    this.#lines.push(source);
  }

  /** The only line of the paragraph that is open, which is another thing after all; null where it has more. */
  takeLine() {
    return this.#lines.length === 1 ? this.#lines.pop() : null;
  }

  /** A note, which goes on to the end of its paragraph. */
  openNote(mark, source) {
    this.close();
    this.#mark = mark;
    this.#lines.push(source);
  }

  close(role = 'body') {
    const source = this.#lines.join('\n').trim();
    const [mark, prefix] = [this.#mark, this.#prefix];
    [this.#lines, this.#mark, this.#prefix] = [[], null, ''];
    if (source === '') return;
    if (mark === null) this.#push((prefix + this.plain(source)).trim(), role);
    else this.note(mark, this.plain(source));
  }

  #push(text, role) {
    if (text !== '') this.#list.push({ text, role, why: '' });
  }

  /** A paragraph of its own. */
  add(text, role = 'body') {
    this.close();
    this.#push(text.trim(), role);
  }

  /** A heading; the first is the headline where nothing stands before it. */
  head(text) {
    this.close();
    this.add(text, this.hasAny ? 'body' : 'headline');
  }

  /** A row of a table. */
  row(cells) {
    const texts = cells.map((cell) => cell.trim());
    this.add(lineOfRow(texts.map((cell) => (cell === '' ? [] : [cell]))) ?? texts.filter(Boolean).join(' '));
  }

  note(mark, text) {
    if (text.trim() !== '') this.#notes.push({ text: `[${mark}] ${text.trim()}`, role: 'body', why: '' });
  }

  /** What was read. */
  all() {
    this.close();
    return [...this.#list, ...this.#notes];
  }
}

/** How a done and an open task are marked. */
export const taskMark = (state) => (state.trim() === '' ? '☐' : state === '-' ? '◩' : '☑');

// What an RTF document is read into: its text, its notes, a text box that waits for the end of the paragraph around it, and the like.

import { shifted } from './links.js';
import { paragraphEnd } from './rtf-tables.js';

/** @import { Link } from './types.d.ts' */

/** @returns {{pieces: string[], length: number, links: Link[]}} */
const newPart = () => ({ pieces: [], length: 0, links: [] });

/** Parts of a document, by name, each with its text and its links as places in it. */
export class Parts {
  /** @param {string[]} names */
  constructor(names) {
    this.parts = Object.fromEntries(names.map((name) => [name, newPart()]));
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  add(name, text) {
    const part = this.parts[name];
    part.pieces.push(text);
    part.length += text.length;
  }

  /** @param {string} name */
  lengthOf = (name) => this.parts[name].length;
  /** @param {string} name */
  endOf = (name) => this.parts[name].pieces.at(-1) ?? '';
  /** @param {string} name */
  textOf = (name) => this.parts[name].pieces.join('');

  /**
   * @param {string} name
   * @param {number} start
   * @param {string} href
   */
  link(name, start, href) {
    const { links, length } = this.parts[name];
    if (length > start) links.push({ start, end: length, href });
  }

  /** @param {string} name */
  clear(name) {
    this.parts[name] = newPart();
  }

  /**
   * Empties a part into another, as paragraphs of their own.
   * @param {string} from
   * @param {string} to
   */
  move(from, to) {
    const text = this.textOf(from);
    if (text !== '') {
      this.parts[to].links.push(...shifted(this.parts[from].links, this.lengthOf(to)));
      this.add(to, text.endsWith(paragraphEnd) ? text : text + paragraphEnd);
    }
    this.clear(from);
  }
}

// The fonts of an RTF document: in which code page the bytes of each are, and which are fonts of signs.

import { charsetNamed, decodeAs } from './charset-decoders.js';
import { charsetPages, pageNames } from './rtf-tables.js';
import { isSignFont } from './signs.js';

/** The \fcharset of fonts of signs, and one of them that has no table: what nobody knows is marked. */
const [signsCharset, someSigns] = [2, 'Wingdings 3'];
const maxName = 80;

/** @param {string | number} page */
const charsetOf = (page) => charsetNamed(pageNames[page] ?? `windows-${page}`) ?? 'windows-1252';

export class Fonts {
  #charsets = new Map();
  #names = new Map();
  #signs = new Map(); // what was found out of a font: it is asked for at every word
  /** The document's code page, of fonts that name none. */
  page = 1252;

  /**
   * @param {number | null} font
   * @param {number} charset
   */
  setCharset(font, charset) {
    this.#charsets.set(font, charset);
    this.#signs.delete(font);
  }

  /**
   * Names come in pieces, and end with a semicolon.
   * @param {number | null} font
   * @param {string} text
   */
  addName(font, text) {
    this.#names.set(font, ((this.#names.get(font) ?? '') + text).replace(/;.*$/, '').slice(0, maxName));
    this.#signs.delete(font);
  }

  /** @param {number | null} font */
  #pageOf(font) {
    return charsetPages[this.#charsets.get(font)] ?? this.page;
  }

  /**
   * A font of signs by its name, or null.
   * @param {number | null} font
   */
  signsOf(font) {
    let signs = this.#signs.get(font);
    if (signs === undefined) {
      const name = this.#names.get(font);
      const other = this.#charsets.get(font) === signsCharset ? someSigns : null;
      signs = isSignFont(name) ? name : other;
      this.#signs.set(font, signs);
    }
    return signs;
  }

  /**
   * @param {number | null} font
   * @param {number[]} bytes
   */
  decode(font, bytes) {
    if (this.signsOf(font)) return String.fromCharCode(...bytes);
    return decodeAs(Uint8Array.from(bytes), charsetOf(this.#pageOf(font)));
  }

  /**
   * Whether bytes of a wide code page end amid a character.
   * @param {number | null} font
   * @param {number[]} bytes
   */
  endAmid(font, bytes) {
    const page = this.#pageOf(font);
    if (!(page in pageNames) || page === 874 || page > 1000) return false;
    let amid = false;
    for (const byte of bytes) amid = !amid && byte >= 0x81;
    return amid;
  }
}

// The numbers of lists and headings of OpenDocument, which are in no paragraph's text: "3.", "(b)", "2.1".
//
//   <text:list text:style-name="L1">          L1, level 1: num-format="1", num-suffix="."
//     <text:list-item><text:p>Boats …         "1. Boats …"

import { numberCounter } from './word/numbering.js';
import { named } from './xml.js';

/** @import { Level, Numbering } from './types.d.ts' */

/** @type {Record<string, string>} */
const formats = { 1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
const maxLevels = 10;

/**
 * The levels of a style, as word/numbering.js has them.
 * @param {Element} style
 */
function levelsOf(style) {
  /** @type {Level[]} */
  const levels = [];
  for (const child of style.children) {
    const at = Number(child.getAttribute('text:level')) - 1;
    if (!(at >= 0 && at < maxLevels)) continue;
    const format = formats[child.getAttribute('style:num-format') ?? '-'] ?? 'none';
    const shown = Math.min(Number(child.getAttribute('text:display-levels') ?? 1) || 1, at + 1);
    const numbers = Array.from({ length: shown }, (_, index) => `%${at + 2 - shown + index}`).join('.');
    levels[at] = {
      format,
      text: `${child.getAttribute('style:num-prefix') ?? ''}${numbers}${child.getAttribute('style:num-suffix') ?? ''}`,
      start: Number(child.getAttribute('text:start-value') ?? 1),
    };
  }
  return levels;
}

/** Follows the lists of a document as a walk goes through it. */
export class OpenLists {
  /** @type {Map<string | null, Level[]>} */
  #styles = new Map();
  /** @type {Numbering} */
  #numbering = { abstracts: new Map(), lists: new Map() };
  #counter = numberCounter(this.#numbering);
  /** @type {{id: string, style: string | null, level: number, waits: boolean}[]} */
  #open = []; // lists that the walk is inside of: {id, level, item}
  /** @type {Map<string | null, string>} */
  #last = new Map(); // by style: the list that another one may go on with
  #outline = false;

  /** @param {(Document|null)[]} documents  with styles */
  constructor(documents) {
    for (const document of documents) {
      if (!document) continue;
      for (const style of named(document, 'list-style')) this.#styles.set(style.getAttribute('style:name'), levelsOf(style));
      for (const style of named(document, 'outline-style')) {
        const levels = levelsOf(style);
        this.#outline ||= levels.some((level) => level?.format !== 'none');
        this.#begin('outline', levels);
      }
    }
  }

  /**
   * @param {string} id
   * @param {Level[]} levels
   */
  #begin(id, levels) {
    this.#numbering.abstracts.set(id, { levels });
    this.#numbering.lists.set(id, { abstract: id, starts: new Map() });
  }

  /** @param {Element} element */
  enterList(element) {
    const outer = this.#open.at(-1);
    const style = element.getAttribute('text:style-name');
    let id = outer?.id ?? null;
    if (!outer || (style !== null && style !== outer.style)) {
      const goesOn = element.getAttribute('text:continue-numbering') === 'true' || element.hasAttribute('text:continue-list');
      id = goesOn ? (this.#last.get(style) ?? null) : null;
      if (id === null) {
        id = `list ${this.#numbering.lists.size}`;
        this.#begin(id, this.#styles.get(style) ?? []);
      }
      this.#last.set(style, id);
    }
    this.#open.push({
      id: /** @type {string} */ (id),
      style: style ?? outer?.style ?? null,
      level: outer ? outer.level + 1 : 0,
      waits: false,
    });
  }

  leaveList() {
    this.#open.pop();
  }

  /** @param {Element} element */
  enterItem(element) {
    const list = this.#open.at(-1);
    if (!list) return;
    list.waits = element.localName === 'list-item'; // a header of a list has no number
    const start = Number.parseInt(element.getAttribute('text:start-value') ?? '', 10);
    if (!Number.isNaN(start)) this.#numbering.lists.get(list.id)?.starts.set(list.level, start);
  }

  /**
   * The number of a paragraph that begins, or ''.
   * @param {Element} element
   */
  numberOf(element) {
    const list = this.#open.at(-1);
    if (list?.waits) {
      list.waits = false;
      return this.#counter.next(list.id, list.level);
    }
    if (element.localName !== 'h' || !this.#outline || element.getAttribute('text:is-list-header') === 'true') return '';
    return this.#counter.next('outline', Number(element.getAttribute('text:outline-level') ?? 1) - 1);
  }
}

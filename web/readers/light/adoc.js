// AsciiDoc: attributes, blocks between lines of signs, footnotes, tables, lists.
//
//   We take the {boat} at six.footnote:[Or at seven.]      We take the M.S. Skarv at six. [1]
//   [WARNING]                                              WARNING
//   ====                                                   It shuts.
//   It shuts.
//   ====                                                   [1] Or at seven.

import { texFormula } from '../formulas/tex.js';
import { raisedText } from '../marks.js';
import { tableRows } from './adoc-tables.js';
import { anywhere, between, Held } from './inline.js';
import { Paragraphs, taskMark } from './paragraphs.js';

/** @import { Paragraph } from '../types.d.ts' */

const heading = /^(?:={1,6}|#{1,6})\s+(.+?)(?:\s+=+)?$/;
const attribute = /^:(!?[\w-]+!?):(?:\s+(.*))?$/;
const blockAttributes = /^\[([^[\]]*(?:\[[^\]]*\][^[\]]*)*)\]$/;
const blockTitle = /^\.([^.\s].*)$/;
const fence = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|={4,}|_{4,}|\*{4,}|--|`{3,}\w*|[|,:!]={3,})$/;
const condition = /^(?:ifdef|ifndef|ifeval|endif|include)::/;
const item = /^\s*(?:(\*{1,5}|-)|(\.{1,5})|(\d{1,3}\.))\s+(?:\[([ *xX])\]\s+)?(?=\S)/;
const term = /^(\S.{0,300}?)(?:::{1,3}|;;)(?:\s+(.*))?$/;
const picture = /^image::([^\s[\]]{1,500})\[([^\]]*)\]$/;
const boxes = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)$/;
const author =
  /^(?:[\p{L}\p{M}.'’_-]+ ){1,3}(?:<[^<>]+>)?(?:;.*)?$|^(?:[\p{L}\p{M}.'’_-]+ ){1,2}[\p{L}\p{M}.'’_-]+(?: <[^<>]+>)?(?:;.*)?$/u;

/** Words in brackets, with brackets in them. */
const bracketed = String.raw`\[((?:[^\[\]]|\[[^\[\]]{0,300}\]){0,2000})\]`;
const footnote = new RegExp(String.raw`\s?footnote(ref)?:([\w-]{0,40})${bracketed}`, 'g');
const formula = new RegExp(String.raw`(?:stem|latexmath|asciimath):${bracketed}`, 'g');

/**
 * The first value of an image's list of attributes, which is what stands for it.
 * @param {string} list
 */
const altOf = (list) => (/^"([^"]*)"/.exec(list)?.[1] ?? list.split(',')[0]).trim().replace(/^\w+=.*/, '');

/** @typedef {{line: string, source: string | undefined}} Open  a block whose end is to come */

class Adoc {
  attributes = new Map([
    ['empty', ''],
    ['nbsp', '\u00A0'],
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['sp', ' '],
    ['apos', "'"],
    ['quot', '"'],
  ]);
  out = new Paragraphs((source) => this.plain(source));
  #notes = new Map();
  #count = 0;
  /**
   * What was said of the block that comes: its attributes and its title.
   * @type {{attributes: string, title: string, source?: string}}
   */
  #next = { attributes: '', title: '' };
  /** @type {number[]} */
  #numbers = [];

  /**
   * @param {boolean} isReference
   * @param {string} id
   * @param {string} words
   */
  note(isReference, id, words) {
    const [name, text] = isReference ? [words.split(',')[0].trim(), words.split(',').slice(1).join(',')] : [id, words];
    if (name !== '' && text.trim() === '') return this.#notes.get(name) ?? name;
    const mark = String((this.#count += 1));
    if (name !== '') this.#notes.set(name, mark);
    this.out.note(mark, this.plain(text));
    return mark;
  }

  /**
   * A paragraph without its marks.
   * @param {string} source
   */
  plain(source) {
    const held = new Held();
    const { counts } = this.out;
    const text = source
      .replace(/\+\+\+([^]{1,500}?)\+\+\+|pass:\w{0,10}\[([^\]]{0,500})\]/g, (_, words, passed) =>
        held.keep((words ?? passed).replace(/<[^<>]*>/g, '')),
      )
      .replace(/(?<!\\)\{([\w-]{1,60})\}/g, (whole, name) => this.attributes.get(name.toLowerCase()) ?? whole)
      .replace(footnote, (_, isReference, id, words) => ` ${held.keep(`[${this.note(isReference !== undefined, id, words)}]`)}`)
      .replace(formula, (_, words) => held.keep(texFormula(words)))
      .replace(/(^|[\s\p{P}])`\+([^`]{1,300})\+`/gu, (_, before, words) => before + held.keep(words))
      .replace(/"`([^`]{1,1000})`"/g, '“$1”')
      .replace(/'`([^`]{1,1000})`'/g, '‘$1’')
      .replace(/(?:link:|mailto:|https?:\/\/)[^\s[\]]{1,500}\[([^\],]{1,300}?)\^?(?:,[^\]]{0,300})?\]/g, '$1')
      .replace(/(?:link:|mailto:)([^\s[\]]{1,500})\[\]/g, (_, target) => held.keep(target))
      .replace(/\bhttps?:\/\/[^\s[\]<>]+/g, held.keep)
      .replace(/image:[^\s[\]:]{1,500}\[([^\]]{0,300})\]/g, (_, list) => altOf(list))
      .replace(/(?:kbd|btn|icon):\w{0,40}\[([^\]]{0,100})\]/g, '$1')
      .replace(/\[\[\[?[^[\]\n]{1,200}\]?\]\]|anchor:[\w-]{1,100}\[[^\]]{0,100}\]/g, '')
      .replace(/<<[^,>\n]{1,200},\s?([^>]{1,300})>>|xref:[^\s[\]]{1,200}\[([^\]]{1,300})\]/g, (_, words, others) => words ?? others)
      .replace(/<<([^,>\n]{1,200})>>|xref:([^\s[\]]{1,200})\[\]/g, (_, id, other) => `[${(id ?? other).replace(/^#/, '')}]`)
      .replace(/\(\(\([^()]{1,300}\)\)\)/g, '')
      .replace(/\(\(([^()]{1,300})\)\)/g, '$1')
      .replace(/\[\.?line-through\]#{1,2}([^#]{1,500})#{1,2}\s?/g, () => ((counts.struck += 1), ''))
      .replace(/\[[^[\]\n]{1,100}\]#{1,2}([^#]{1,500})#{1,2}/g, '$1')
      .replace(/\^([^\s^]{1,40})\^/g, (_, words, at, whole) => raisedText(words, whole.slice(0, at)))
      .replace(/~([^\s~]{1,40})~/g, '$1');
    const doubled = ['\\*\\*', '__', '``', '##'].reduce((all, mark) => all.replace(anywhere(mark), '$1'), text);
    const single = ['\\*', '_', '`', '#'].reduce((all, mark) => all.replace(between(mark), '$1$2'), doubled);
    return held.restore(single.replace(/ \+$/gm, '').replace(/\\(?=[{[*_`#^~])/g, '')).trim();
  }

  /** @param {string} source */
  read(source) {
    const lines = source.split('\n').map((line) => line.trimEnd());
    for (let at = 0; at < lines.length;) at = this.next(lines, at);
    this.endParagraph();
    this.takeTitle('body');
    this.out.byline ||= this.attributes.get('author') ?? '';
    return this.out;
  }

  /**
   * The line after the block that begins in a line; that line itself where the block has no end.
   * @param {string[]} lines
   * @param {number} at
   */
  #endOf(lines, at) {
    const end = lines.indexOf(lines[at].replace(/^(`{3,})\w+$/, '$1'), at + 1);
    return end < 0 ? at : end;
  }

  /**
   * @param {string[]} lines
   * @param {number} at
   */
  next(lines, at) {
    const { out } = this;
    const line = lines[at];
    const short = line.length <= 1000;
    if (line === '') {
      this.endParagraph();
      return at + 1;
    }
    if (short && fence.test(line)) return this.fenced(lines, at);
    const named = short ? attribute.exec(line) : null;
    const title = short ? heading.exec(line) : null;
    if (line.startsWith('//')) out.counts.hidden += 1;
    else if (short && condition.test(line)) out.counts.commands += 1;
    else if (named) this.attributes.set(named[1].replaceAll('!', '').toLowerCase(), /!/.test(named[1]) ? '' : this.plain(named[2] ?? ''));
    else if (title) return this.head(title[1], lines, at);
    else if (line === "'''" || line === '<<<' || line === '---' || line === '***' || line === '+' || /^toc::/.test(line)) out.close();
    else if (short && blockAttributes.test(line)) {
      out.close();
      this.announce(/** @type {RegExpExecArray} */ (blockAttributes.exec(line))[1]);
    } else if (short && blockTitle.test(line) && !out.isOpen) this.#next.title = /** @type {RegExpExecArray} */ (blockTitle.exec(line))[1];
    else if (short && picture.test(line)) this.picture(/** @type {RegExpExecArray} */ (picture.exec(line))[2]);
    else this.words(line);
    return at + 1;
  }

  /**
   * A heading; the lines under the title of a document are its author and its version.
   * @param {string} words
   * @param {string[]} lines
   * @param {number} at
   */
  head(words, lines, at) {
    const { out } = this;
    const isTitle = !out.hasAny && /^[=#]\s/.test(lines[at]);
    out.head(this.plain(words));
    this.#numbers = [];
    if (!isTitle || !author.test(lines[at + 1] ?? '')) return at + 1;
    out.byline = lines[at + 1]
      .split(';')
      .map((name) =>
        name
          .replace(/<[^<>]*>/, '')
          .replaceAll('_', ' ')
          .trim(),
      )
      .filter(Boolean)
      .join(', ');
    out.add(out.byline, 'byline');
    return at + 2;
  }

  /**
   * What a line in brackets says of the block that comes.
   * @param {string} attributes
   */
  announce(attributes) {
    const positional = attributes.split(',').map((value) => value.trim().replace(/^"|"$/g, ''));
    this.#next.attributes = attributes;
    if (boxes.test(positional[0])) this.out.add(positional[0]);
    if (/^(?:quote|verse)$/.test(positional[0]))
      this.#next.source = positional
        .slice(1, 3)
        .filter((value) => value !== '' && !value.includes('='))
        .join(', ');
  }

  /**
   * The title of the block that is now read.
   * @param {Paragraph['role']} role
   */
  takeTitle(role) {
    const { title } = this.#next;
    this.#next.title = '';
    if (title !== '') this.out.add(this.plain(title), role);
  }

  /** @param {string} list */
  picture(list) {
    const { title } = this.#next;
    if (title === '') this.out.add(this.plain(altOf(list)), 'caption');
    this.takeTitle('caption');
    this.#next.attributes = '';
  }

  /**
   * A block between two lines of signs: what stands in it is read, kept as it is, or left out.
   * @param {string[]} lines
   * @param {number} at
   */
  fenced(lines, at) {
    const { out } = this;
    const sign = lines[at][0];
    const isOpenBlock =
      lines[at] === '--' || /[=_*]/.test(sign) || this.#open.at(-1)?.line === lines[at] || /^(?:quote|verse)\b/.test(this.#next.attributes);
    out.close();
    const end = isOpenBlock ? at : this.#endOf(lines, at);
    const { attributes } = this.#next;
    const inside = lines.slice(at + 1, end);
    if (isOpenBlock || end === at) {
      // What is in these is text like other; what they say of it comes before, a quotation's source after.
      this.takeTitle('body');
      if (this.#open.at(-1)?.line === lines[at]) this.closeSource(/** @type {Open} */ (this.#open.pop()).source);
      else {
        this.#open.push({ line: lines[at], source: this.#next.source });
        this.#next.source = undefined;
      }
      this.#next.attributes = '';
      return at + 1;
    }
    this.#next.attributes = '';
    if (sign === '/') out.counts.hidden += 1;
    else if (/[|,:!]/.test(sign)) {
      this.takeTitle('caption');
      for (const row of tableRows(inside, attributes)) out.row(row.map((cell) => this.plain(cell)));
    } else if (sign === '+' && /stem|math/.test(attributes)) out.add(texFormula(inside.join(' ')));
    else if (sign === '+') {
      out.counts.commands += 1;
      out.add(inside.join('\n').replace(/<[^<>]*>/g, ''));
    } else {
      this.takeTitle('caption');
      out.add(inside.join('\n'));
    }
    return end + 1;
  }

  /** @type {Open[]} */
  #open = [];

  /** @param {string | undefined} source */
  closeSource(source) {
    if (source) this.out.add(`— ${this.plain(source)}`);
  }

  /** @param {string} line */
  words(line) {
    const { out } = this;
    this.takeTitle('body');
    const mark = item.exec(line);
    const defined = mark ? null : line.length <= 1000 ? term.exec(line) : null;
    if (mark) {
      const [whole, bullet, dots, own, task] = mark;
      let number = own ? `${own} ` : '';
      if (dots) {
        this.#numbers.length = Math.min(this.#numbers.length, dots.length);
        this.#numbers[dots.length - 1] = (this.#numbers[dots.length - 1] ?? 0) + 1;
        number = `${this.#numbers[dots.length - 1]}. `;
      } else if (bullet && this.#numbers.length < 2) this.#numbers = [];
      out.line(line.slice(whole.length), number + (task === undefined ? '' : `${taskMark(task)} `));
    } else if (defined && !/https?$/.test(defined[1])) {
      out.add(this.plain(defined[1]));
      if (defined[2]) out.line(defined[2]);
    } else {
      if (!out.isOpen && !/^\s/.test(line)) this.#numbers = [];
      out.line(line.trim());
    }
    const { source } = this.#next;
    if (source !== undefined) {
      // A quotation of one paragraph.
      this.#next.source = undefined;
      this.#pending = source;
    }
  }

  #pending = '';

  /** Ends a paragraph; after a quotation of one its source follows. */
  endParagraph() {
    this.out.close();
    this.closeSource(this.#pending);
    this.#pending = '';
  }
}

/**
 * @param {string} source
 * @returns {Paragraphs}
 */
export const readAdoc = (source) => new Adoc().read(source);

// reStructuredText: blocks by their indent, directives, notes, tables.
//
//   Ferry stops             headline
//   ===========
//   * It **stops** [1]_     an item: It stops [1]
//   .. note:: By day.       "Note", and what it says
//   .. [1] In May.          [1] In May.

import { texFormula } from '../formulas/tex.js';
import { raisedText } from '../marks.js';
import { between, Held } from './inline.js';
import { Paragraphs } from './paragraphs.js';
import { Names } from './rst-names.js';
import { columnRows, gridRows, isColumnRule, isGridRule, listRows, valueRows } from './rst-tables.js';

/** Blocks inside one another past which they are read as paragraphs. */
const maxDepth = 20;

const rule = /^([!-/:-@[-`{-~])\1+\s*$/;
const bullet = /^([-*+•‣⁃])(?:\s+|$)/;
const number = /^\(?(\d{1,4}|#)[.)]\s+/;
const markup = /^\.\.(?:\s+|$)/;
const note = /^\[(#[\w.-]*|\*|\d{1,4}|[\p{L}][\p{L}\p{N}.-]{0,40})\]\s*/u;
const directive = /^([\w:+.-]{1,60})::(?:\s+(.*))?$/;
const field = /^:((?:[^:\\\n`]|\\.){1,80}):(?:\s+(.*))?$/;

/** Directives by what is in them: their words, a box with a name, nothing that is printed here. */
const boxes = new Set('attention caution danger error hint important note tip warning seealso'.split(' '));
const worded = new Set(
  `admonition topic sidebar epigraph highlights pull-quote compound container class rst-class rubric centered parsed-literal line-block
  versionadded versionchanged deprecated versionremoved table figure`.split(/\s+/),
);
const literal = new Set(['code', 'code-block', 'sourcecode', 'literalinclude', 'prompt']);
const unprinted = new Set(
  'contents toctree index sectnum section-numbering header footer meta role default-role highlight title target-notes tabularcolumns'.split(
    ' ',
  ),
);

/** @param {string} line */
const indentOf = (line) => line.length - line.trimStart().length;
/** @param {string} line */
const isBlank = (line) => line.trim() === '';

class Rst {
  /** @param {string} source */
  constructor(source) {
    this.lines = source
      .replace(/\t/g, '        ')
      .split('\n')
      .map((line) => line.trimEnd());
    this.names = new Names(this.lines);
    this.out = new Paragraphs((text) => this.plain(text));
  }

  /**
   * A paragraph without its marks.
   * @param {string} source
   */
  plain(source) {
    const held = new Held();
    const { counts } = this.out;
    /**
     * @param {string} name
     * @param {string} words
     * @param {string} before
     */
    const role = (name, words, before) => {
      if (/^(?:sup|superscript)$/.test(name)) return raisedText(words, before);
      if (name === 'math') return texFormula(words);
      if (!/^(?:strike|del|strikethrough)$/.test(name)) return words.replace(/\s*<[^<>]{0,500}>$/, '');
      counts.struck += 1;
      return '';
    };
    const unmarked = source
      .replace(/``([^`]{1,500})``/g, (_, words) => held.keep(words))
      .replace(/(\\ )?:([\w:+.-]{1,40}):`([^`]{1,500})`(\\ )?/g, (whole, gap, name, words, _, at) => {
        const text = role(name, words, source.slice(0, at).replace(/\\ $/, ''));
        return text === '' ? '' : held.keep(text);
      })
      .replace(/\\ /g, '')
      .replace(/\\([^\s])/g, (_, sign) => held.keep(sign))
      .replace(/`([^`<]{1,300}?)\s?(?:<[^`]{0,500}>)?`__?/g, '$1')
      .replace(
        /\s?\[(#[\w.-]{0,40}|\*|\d{1,4}|[\p{L}][\p{L}\p{N}.-]{0,40})\]_(?![\p{L}\p{N}])/gu,
        (_, label) => ` ${held.keep(`[${this.names.used(label)}]`)}`,
      )
      .replace(/\|([^|\n]{1,100})\|_{0,2}/g, (whole, name) => this.names.substitutions.get(name.toLowerCase()) ?? whole)
      .replace(/(?<=^|[\s(])([\p{L}\p{N}]{1,60})__?(?=[\s.,;:!?)]|$)/gu, '$1')
      .replace(/_`([^`]{1,300})`/g, '$1')
      .replace(between('\\*\\*'), '$1$2')
      .replace(between('\\*'), '$1$2')
      .replace(/`([^`]{1,300})`/g, '$1');
    return held.restore(unmarked.replace(/ {2,}/g, ' ')).trim();
  }

  read() {
    this.block(this.lines, 0);
    return this.out;
  }

  /**
   * The lines from `at` on that are indented by `indent` or blank, without the indent; and where they end.
   * @param {string[]} lines
   * @param {number} at
   */
  indented(lines, at, indent = 1) {
    let end = at;
    while (end < lines.length && (isBlank(lines[end]) || indentOf(lines[end]) >= indent)) end += 1;
    while (end > at && isBlank(lines[end - 1])) end -= 1;
    const inside = lines.slice(at, end);
    const least = inside.reduce((all, line) => (isBlank(line) ? all : Math.min(all, indentOf(line))), Infinity);
    return { inside: inside.map((line) => line.slice(Math.min(least, line.length))), end };
  }

  /**
   * @param {string[]} lines
   * @param {number} depth
   */
  block(lines, depth) {
    const { out } = this;
    for (let at = 0; at < lines.length;) at = depth > maxDepth ? this.words(lines, at) : this.next(lines, at, depth);
    out.close();
  }

  /**
   * @param {string[]} lines
   * @param {number} at
   */
  words(lines, at) {
    if (isBlank(lines[at])) this.out.close();
    else this.out.line(lines[at].trim());
    return at + 1;
  }

  /**
   * Reads what begins in a line; gives the line after it.
   * @param {string[]} lines
   * @param {number} at
   * @param {number} depth
   */
  next(lines, at, depth) {
    const { out } = this;
    const line = lines[at];
    if (isBlank(line)) {
      out.close();
      return at + 1;
    }
    if (!out.isOpen) {
      if (rule.test(line) && rule.test(lines[at + 2] ?? '') && !isBlank(lines[at + 1] ?? '')) {
        out.head(this.plain(lines[at + 1].trim()));
        return at + 3;
      }
      if (rule.test(line) && line.length >= 4) return at + 1; // a line between paragraphs
      if (isColumnRule(line) || isGridRule(line)) return this.table(lines, at);
      if (markup.test(line)) return this.explicit(lines, at, depth);
      if (line.startsWith('__ ')) return at + 1;
      if (indentOf(line) > 0) {
        const { inside, end } = this.indented(lines, at);
        this.block(inside, depth + 1);
        return end;
      }
      const item = this.item(lines, at, depth);
      if (item > 0) return item;
    } else if (rule.test(line) && line.trim().length >= 2) {
      const title = out.takeLine();
      if (title !== null) {
        out.head(this.plain(title));
        return at + 1;
      }
    }
    return this.paragraph(lines, at, depth);
  }

  /**
   * An item of a list, a field or a line of verse; 0 where there is none.
   * @param {string[]} lines
   * @param {number} at
   * @param {number} depth
   */
  item(lines, at, depth) {
    const { out } = this;
    const line = lines[at];
    const mark = bullet.exec(line) ?? number.exec(line);
    if (mark) {
      if (bullet.test(line)) this.counter = 0;
      const rest = this.indented(lines, at + 1, mark[0].length);
      const isNumber = number.test(line);
      if (isNumber) this.counter = mark[1] === '#' ? (this.counter ?? 0) + 1 : Number(mark[1]);
      // The item's lines stay where its mark leaves off.
      if (isNumber) out.line('', `${this.counter}. `);
      /** @type {number | undefined} */
      const own = this.counter;
      this.counter = 0;
      this.block([line.slice(mark[0].length), ...rest.inside], depth + 1);
      this.counter = own;
      return rest.end;
    }
    const named = field.exec(line);
    if (named) {
      const { inside, end } = this.indented(lines, at + 1);
      const isAuthor = /^authors?$/i.test(named[1]) && out.byline === '';
      if (isAuthor)
        out.byline = [named[2] ?? '', ...inside]
          .map((each) => this.plain(each.replace(/^[-*] /, '')))
          .filter(Boolean)
          .join(', ');
      if (isAuthor) out.add(out.byline, 'byline');
      else out.add([`${this.plain(named[1])}: ${this.plain(named[2] ?? '')}`, ...inside.map((each) => this.plain(each))].join(' '));
      return end;
    }
    if (/^\|(?:\s|$)/.test(line)) {
      let end = at;
      while (end < lines.length && /^\|(?:\s|$)/.test(lines[end])) out.line(lines[end++].slice(1).trim());
      out.close();
      return end;
    }
    return 0;
  }

  /**
   * @param {string[]} lines
   * @param {number} at
   * @param {number} depth
   */
  paragraph(lines, at, depth) {
    const { out } = this;
    /** @type {number | undefined} */
    this.counter = 0;
    const line = lines[at];
    const next = lines[at + 1] ?? '';
    // A term, and what it means under it.
    if (!out.isOpen && !isBlank(next) && indentOf(next) > indentOf(line) && !line.endsWith('::')) {
      out.add(this.plain(line));
      const { inside, end } = this.indented(lines, at + 1);
      this.block(inside, depth + 1);
      return end;
    }
    if (!line.endsWith('::') || !isBlank(next)) {
      out.line(line.trim());
      return at + 1;
    }
    const words = line
      .trim()
      .replace(/\s*::$/, (colons) => (/^\s/.test(colons) ? '' : ':'))
      .replace(/^:$/, '');
    out.line(words);
    out.close();
    const { inside, end } = this.indented(lines, at + 1);
    out.add(inside.join('\n').replace(/^\n+/, ''));
    return Math.max(end, at + 1);
  }

  /**
   * @param {string[]} lines
   * @param {number} at
   */
  table(lines, at) {
    const isGrid = isGridRule(lines[at]);
    let end = at + 1;
    if (isGrid) while (end < lines.length && /^\s*[+|]/.test(lines[end])) end += 1;
    else {
      // It ends with a rule after which nothing of it follows.
      while (end < lines.length && !(isColumnRule(lines[end]) && isBlank(lines[end + 1] ?? ''))) end += 1;
      if (end < lines.length) end += 1;
      else return this.words(lines, at);
    }
    const rows = (isGrid ? gridRows : columnRows)(lines.slice(at, end));
    for (const row of rows) this.out.row(row.map((cell) => this.plain(cell)));
    return end;
  }

  /**
   * What begins with two dots: a note, a directive, a target, a remark.
   * @param {string[]} lines
   * @param {number} at
   * @param {number} depth
   */
  explicit(lines, at, depth) {
    const { out } = this;
    const first = lines[at].replace(markup, '');
    const { inside, end: after } = this.indented(lines, at + 1);
    const end = Math.max(after, at + 1);
    const noted = note.exec(first);
    if (noted) {
      out.note(this.names.defined(noted[1]), this.plain([first.slice(noted[0].length), ...inside].join('\n').trim()));
      return end;
    }
    if (/^(?:_|__\s|\|[^|]+\|\s)/.test(first)) return end;
    const found = directive.exec(first);
    if (found) this.directive(found[1].toLowerCase(), found[2] ?? '', inside, depth);
    else if (first !== '' || inside.length > 0) out.counts.hidden += 1;
    return end;
  }

  /**
   * @param {string} name
   * @param {string} argument
   * @param {string[]} lines
   * @param {number} depth
   */
  directive(name, argument, lines, depth) {
    const { out } = this;
    const options = new Map();
    let at = 0;
    // Words right under the name go on with what stands after it.
    const more = [];
    while (at < lines.length && !isBlank(lines[at]) && !field.test(lines[at]) && argument !== '') more.push(lines[at++]);
    while (at < lines.length && field.test(lines[at])) {
      const [, key, value = ''] = /** @type {RegExpExecArray} */ (field.exec(lines[at++]));
      options.set(key, value);
    }
    const content = lines.slice(at);
    const words = [argument, ...more].join('\n').trim();
    if (unprinted.has(name)) return;
    if (boxes.has(name)) {
      out.add(name === 'seealso' ? 'See also' : name[0].toUpperCase() + name.slice(1));
      this.block([...words.split('\n'), ...content], depth + 1);
    } else if (name === 'image' || name === 'figure') {
      const alt = this.plain(options.get('alt') ?? '');
      if (content.every(isBlank)) out.add(alt, 'caption');
      this.caption(content, depth);
    } else if (name === 'math') out.add(texFormula([words, ...content].join(' ')));
    else if (literal.has(name)) {
      if (options.has('caption')) out.add(this.plain(options.get('caption')), 'caption');
      out.add(content.join('\n').replace(/^\n+/, ''));
    } else if (name === 'list-table' || name === 'csv-table') {
      out.add(this.plain(words), 'caption');
      if (options.has('header')) for (const row of valueRows([options.get('header')])) out.row(row.map((cell) => this.plain(cell)));
      for (const row of (name === 'list-table' ? listRows : valueRows)(content)) out.row(row.map((cell) => this.plain(cell)));
    } else {
      if (!worded.has(name)) out.counts.commands += 1;
      if (name === 'raw' || name === 'include') return;
      out.add(this.plain(words), name === 'table' ? 'caption' : 'body');
      this.block(content, depth + 1);
    }
  }

  /**
   * What is under a picture: its caption, and more.
   * @param {string[]} lines
   * @param {number} depth
   */
  caption(lines, depth) {
    const from = lines.findIndex((line) => !isBlank(line));
    if (from < 0) return;
    const length = lines.slice(from).findIndex(isBlank);
    const end = length < 0 ? lines.length : from + length;
    this.out.add(this.plain(lines.slice(from, end).join('\n')), 'caption');
    this.block(lines.slice(end), depth + 1);
  }
}

/**
 * @param {string} source
 * @returns {Paragraphs}
 */
export const readRst = (source) => new Rst(source).read();

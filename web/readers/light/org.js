// Org: outlines, drawers, blocks, footnotes.
//
//   It opens at +six+ seven.[fn:a]        It opens at seven. [a]
//   [fn:a] In summer.                     [a] In summer.

import { texFormula } from '../formulas/tex.js';
import { raisedText } from '../marks.js';
import { between, Held } from './inline.js';
import { Paragraphs, taskMark } from './paragraphs.js';

const heading = /^\*+\s+(.+?)(?:\s+:[\w:@#%]+:)?\s*$/;
const keyword = /^\s*#\+([a-z_-]+)(?:\[[^\]]*\])?:\s*(.*)$/i;
const begin = /^\s*#\+begin_(\w+)/i;
const drawer = /^\s*:([\w-]+):\s*$/;
const note = /^\[fn:([\w-]{1,40})\]\s*(.*)$/;
const item = /^\s*(?:[-+]|\*(?=\s)|(\d{1,3}[.)]))\s+(?:\[@\d+\]\s+)?(?:\[([ Xx-])\]\s+)?/;
const picture = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/** A footnote's text in its mark, with a link in it. */
const inlineNote = /\s?\[fn:([\w-]{0,40}):\s*((?:[^[\]]|\[\[?[^[\]]{0,300}\](?:\[[^[\]]{0,300}\]\])?){0,2000})\]/g;

class Org {
  out = new Paragraphs((source) => this.plain(source));
  #count = 0;

  /**
   * A line without its marks.
   * @param {string} line
   */
  plain(line) {
    const held = new Held();
    const text = line
      .replace(/(^|[\s\p{P}])[=~](?=\S)([^]{0,300}?\S)[=~](?=$|[\s\p{P}])/gu, (_, before, code) => before + held.keep(code))
      .replace(/\\\(([^]{1,500}?)\\\)|\\\[([^]{1,500}?)\\\]|\$\$([^$]{1,500})\$\$/g, (_, ...found) =>
        held.keep(texFormula(found.find(Boolean))),
      )
      .replace(/(?<![\\$\p{L}\p{N}])\$(?![\s$])([^$\n]{0,300}?[^$\n\s\\])\$(?![\p{L}\p{N}$])/gu, (_, words) => held.keep(texFormula(words)))
      .replace(/@@\w+:[^@\n]{0,500}@@/g, () => ((this.out.counts.commands += 1), ''))
      .replace(inlineNote, (_, name, words) => {
        const mark = name || String((this.#count += 1));
        this.out.note(mark, this.plain(words));
        return ` ${held.keep(`[${mark}]`)}`;
      })
      .replace(/\s?\[fn:([\w-]{1,40})\]/g, (_, name) => ` ${held.keep(`[${name}]`)}`)
      .replace(/\[\[([^\][]{1,500})\]\[([^\][]{1,300})\]\]/g, '$2')
      .replace(/\[\[([^\][\n]{1,500})\]\]/g, (_, target) => (picture.test(target) ? '' : held.keep(target)))
      .replace(/\bhttps?:\/\/[^\s[\]<>]+/g, held.keep)
      .replace(/<<<?[^<>\n]{1,200}>>>?/g, '')
      .replace(/\^\{([^{}\n]{1,60})\}/g, (_, words, at, whole) => raisedText(words, whole.slice(0, at)))
      .replace(/_\{([^{}\n]{1,60})\}/g, '$1')
      .replace(between('\\+'), (_, before) => ((this.out.counts.struck += 1), before));
    const marks = ['\\*', '/', '_'].reduce((all, mark) => all.replace(between(mark), '$1$2'), text);
    return held.restore(marks.replace(/\\\\[ \t]*$/gm, '').replace(/  +/g, ' ')).trim();
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  keyword(name, value) {
    const { out } = this;
    if (name === 'title') out.head(this.plain(value));
    else if (name === 'subtitle') out.add(this.plain(value), 'standfirst');
    else if (name === 'author') out.byline = this.plain(value);
    else if (name === 'date') out.date = this.plain(value) || null;
    else if (name === 'caption') out.add(this.plain(value), 'caption');
    else if (name === 'include') out.counts.commands += 1;
    out.close();
  }

  /** @param {string} line */
  row(line) {
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|');
    if (cells.every((cell) => /^\s*(?:<[lrc]?\d*>)?\s*$/.test(cell))) return;
    this.out.row(cells.map((cell) => this.plain(cell.replace(/\\vert(?:\{\})?/g, '|'))));
  }

  /** @param {string} source */
  read(source) {
    const { out } = this;
    const lines = source.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at].trimEnd();
      const block = begin.exec(line);
      const open = drawer.exec(line);
      if (block || open) {
        const isEnd = block ? new RegExp(`^\\s*#\\+end_${block[1]}\\b`, 'i') : /^\s*:END:\s*$/i;
        const end = this.endOf(lines, at, isEnd, block ? block[1].toLowerCase() : 'drawer');
        if (
          end > at &&
          this.block(block ? block[1].toLowerCase() : `:${/** @type {RegExpExecArray} */ (open)[1]}`, lines.slice(at + 1, end))
        ) {
          at = end;
          continue;
        }
        if (block) {
          out.close();
          continue;
        }
      }
      this.line(line);
    }
    return out;
  }

  #ends = new Map();

  /**
   * Where a block ends; -1 where it does not. Of a kind that does not end once, none does further on.
   * @param {string[]} lines
   * @param {number} at
   * @param {RegExp} isEnd
   * @param {string} kind
   */
  endOf(lines, at, isEnd, kind) {
    if (this.#ends.get(kind) === -1) return -1;
    const found = lines.findIndex((line, index) => index > at && isEnd.test(line));
    this.#ends.set(kind, found);
    return found;
  }

  /**
   * What is in a block or a drawer; false where it is text like other.
   * @param {string} kind
   * @param {string[]} lines
   */
  block(kind, lines) {
    const { out } = this;
    const isAny = lines.some((line) => line.trim() !== '');
    if (kind === 'src' || kind === 'example') out.add(lines.join('\n'));
    else if (kind === 'export') out.counts.commands += isAny ? 1 : 0;
    else if (kind === 'comment' || (kind.startsWith(':') && !/^:properties$/i.test(kind))) out.counts.hidden += isAny ? 1 : 0;
    else if (!kind.startsWith(':')) return false;
    out.close();
    return true;
  }

  /** @param {string} line */
  line(line) {
    const { out } = this;
    const title = line.length <= 1000 ? heading.exec(line) : null;
    const named = keyword.exec(line);
    const noted = note.exec(line);
    if (line.trim() === '' || /^\s*-{5,}$/.test(line)) {
      out.close();
    } else if (title) out.head(this.plain(title[1].replace(/^((?:TODO|DONE)\s+)?\[#\w\]\s+/, '$1')));
    else if (named) this.keyword(named[1].toLowerCase(), named[2]);
    else if (/^\s*#\+/.test(line)) out.close();
    else if (/^\s*#(?:\s|$)/.test(line)) out.counts.hidden += 1;
    else if (/^\s*\|[-+|]+$/.test(line)) out.close();
    else if (/^\s*\|/.test(line)) this.row(line);
    else if (noted) out.openNote(noted[1], noted[2]);
    else {
      const mark = item.exec(line);
      if (mark) out.line(line.slice(mark[0].length), `${mark[1] ? `${mark[1]} ` : ''}${mark[2] ? `${taskMark(mark[2])} ` : ''}`);
      else out.line(line.trim());
    }
  }
}

/**
 * @param {string} source
 * @returns {Paragraphs}
 */
export const readOrg = (source) => new Org().read(source);

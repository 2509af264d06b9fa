// Markdown -> plain paragraphs. Only the marks are taken off; no word is lost, none is added.
//
//   # Bridge shut                 Bridge shut
//   A [barge](x.html) **hit**     A barge hit it.
//   it.
//   - one                         one
//   2. two                        2. two
//   - [x] three                   ☑ three
//   ![The bridge](b.jpg)          The bridge
//
// A full Markdown parser would make HTML that had to be read back; a story needs its words only.
//
// A file of Markdown is a document: all of it is story, with its first heading for a headline. Of the front matter each line
// is a paragraph, so that a changed date is one change. Only a page that some program turned into Markdown has menus, lines
// that are a link and nothing else; there the engine decides what is story, as it does in any text.

import { withLinks } from './links.js';
import { linksIn, stripInline } from './markdown-inline.js';
import { readSource } from './markdown-source.js';
import { beginsTable, isRow, isTableRule, rowText } from './markdown-tables.js';
import { fromParagraphs, fromText, notesOfCounts } from './result.js';
import { readText } from './text.js';

/** @import { Link, ReaderOptions } from './types.d.ts' */

/** Characters up to which a line is looked at as a rule, a table or a definition; longer ones are prose. */
const maxMarkLine = 1000;

const fence = /^ {0,3}(```+|~~~+)/;
const rule = /^ {0,3}(?:[-*_][ \t]*){3,}$/;
const heading = /^ {0,3}#{1,6}[ \t]+/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** The mark of an item; a number is a part of its text, a bullet is not. */
const bullet = /^[ \t]*(?:[-*+:]|(\d{1,9}[.)]))[ \t]+(?:\[([ xX])\][ \t]+)?/;
const quote = /^(?: {0,3}>[ \t]?)+/;
const definition = /^ {0,3}\[[^\]]+\]:\s+\S+/;
const noteText = /^ {0,3}\[\^([^[\]]{1,40})\]:[ \t]+(?=\S)/;

const linkLine = /^\s*(?:[-*+][ \t]+)?\[[^[\]]*\]\([^()\s]*\)\s*$/;

/** Links that a document may have on lines of their own. */
const maxLinkLines = 8;
/** Characters of a line of verse or of an address. */
const maxShortLine = 55;

/**
 * The lines of the front matter with a key or a value, and the lines after it.
 * @param {string[]} lines
 */
function splitFrontMatter(lines) {
  const mark = lines[0]?.trim();
  if (mark !== '---' && mark !== '+++') return { front: [], rest: lines };
  const end = lines.findIndex((line, index) => index > 0 && (line.trimEnd() === mark || (mark === '---' && /^\.\.\.\s*$/.test(line))));
  if (end < 0) return { front: [], rest: lines };
  return { front: lines.slice(1, end).filter((line) => line.trim() !== ''), rest: lines.slice(end + 1) };
}

/**
 * Whether the lines of a block are verse, or an address: short, and none goes on with a small letter.
 * @param {string[]} lines
 */
const isVerse = (lines) => lines.every((line, at) => line.length <= maxShortLine && (at === 0 || !/^\p{Ll}/u.test(line)));

/**
 * A heading's text without the hashes that may close it: "Bridge shut ##".
 * @param {string} text
 */
function withoutHashes(text) {
  const line = text.trimEnd();
  let end = line.length;
  while (end > 0 && line[end - 1] === '#') end -= 1;
  const closes = end < line.length && (end === 0 || /[ \t]/.test(line[end - 1]));
  return (closes ? line.slice(0, end).trimEnd() : line).replace(/\s\{[#.][^{}]{0,200}\}$/, '');
}

/**
 * How a done or an open task is marked.
 * @type {Record<string, string>}
 */
const taskMarks = { x: '☑', X: '☑', ' ': '☐' };

/** @typedef {{text: string, role: 'headline' | 'body', why: string, links?: Link[]}} Block */

/** The lines of a source put together to paragraphs. */
class Blocks {
  /** @type {Block[]} */
  blocks = [];
  /** @type {string[]} */
  block = [];
  titled = false;
  isCode = false;

  /** @param {string[]} targets */
  constructor(targets) {
    this.targets = targets;
  }

  close(isHeading = false) {
    const role = isHeading && !this.titled && this.block.length > 0 ? 'headline' : 'body';
    this.titled ||= role === 'headline';
    for (const marked of isVerse(this.block) ? this.block : [this.block.join('\n')]) {
      const { text, links } = linksIn(marked, this.targets);
      this.blocks.push({ text, role, why: '', ...withLinks(links) });
    }
    this.block = [];
  }

  /**
   * A paragraph of one line.
   * @param {string} line
   */
  alone(line, isHeading = false) {
    this.close();
    this.block.push(line);
    this.close(isHeading);
  }
}

/**
 * An item's line without its mark; a number and a task's state are a part of its text.
 * @param {string} line
 */
const itemText = (line) =>
  line.replace(bullet, (_, number, task) => `${number ? `${number} ` : ''}${task === undefined ? '' : `${taskMarks[task]} `}`);

/**
 * Markdown source -> its paragraphs, `{text, role}`; `counts` is how many passages are struck out, and how many remarks nobody sees.
 * @param {string} source
 */
export function markdownParagraphs(source, counts = { struck: 0, hidden: 0 }) {
  const { front, rest } = splitFrontMatter(source.split('\n'));
  const { lines, references, hidden } = readSource(rest);
  counts.hidden = (counts.hidden ?? 0) + hidden;
  /** @type {{struck: number, targets: string[], references: Map<string, string>}} */
  const own = { struck: 0, targets: [], references };
  /** @param {string} line */
  const strip = (line) => stripInline(line, own);
  const out = new Blocks(own.targets);
  out.blocks.push(...front.map((line) => ({ text: line.trim(), role: /** @type {const} */ ('body'), why: '' })));
  let code = null;
  let inTable = false;
  let inItem = false; // what is indented belongs to an item or a note, and is no code
  for (const [at, raw] of lines.entries()) {
    const mark = fence.exec(raw)?.[1];
    if (code) {
      if (mark?.startsWith(code)) code = null;
      else out.block.push(raw);
      continue;
    }
    if (mark) {
      out.close();
      code = mark;
      continue;
    }
    const line = raw.replace(quote, '');
    const isBlank = line.trim() === '';
    if (isBlank) inTable = false;
    const isIndented = /^(?: {4}|\t)/.test(line);
    if (!isBlank && !isIndented) inItem = bullet.test(line) || noteText.test(line) || (inItem && out.block.length > 0);
    if (isBlank) out.close();
    else if (isIndented && !inItem && (out.block.length === 0 || out.isCode)) {
      out.isCode = true;
      out.block.push(line.replace(/^(?: {4}|\t)/, ''));
      continue;
    } else if (inTable || beginsTable(line, lines[at + 1]?.replace(quote, ''))) {
      inTable = true;
      if (!isTableRule(line)) out.alone(rowText(line, strip));
    } else if (underline.test(line) && out.block.length > 0 && !out.isCode)
      out.close(true); // the line above was a heading
    else if (line.length <= maxMarkLine && (rule.test(line) || isTableRule(line) || (definition.test(line) && !noteText.test(line))))
      out.close();
    else if (/^ {0,3}#{1,6}[ \t]/.test(line)) out.alone(strip(withoutHashes(line.replace(heading, ''))), true);
    else if (isRow(line)) out.alone(rowText(line, strip));
    else {
      if (bullet.test(line) || noteText.test(line) || out.isCode) out.close();
      const text = itemText(line).replace(noteText, '[$1] ').trim();
      // A backslash at the end of a line is a line break.
      out.block.push(strip(text.replace(/(?<!\\)\\$/, '')));
    }
    out.isCode = false;
  }
  out.close();
  counts.struck += own.struck;
  return out.blocks.filter(({ text }) => text.trim() !== '');
}

/**
 * Markdown source -> paragraphs separated by blank lines.
 * @param {string} source
 */
export const stripMarkdown = (source) => fromParagraphs(markdownParagraphs(source)).text;

/**
 * Whether a source is a page that was turned into Markdown, with its menus.
 * @param {string} source
 */
function isPage(source) {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const links = lines.filter((line) => line.length <= maxMarkLine && linkLine.test(line)).length;
  return links > maxLinkLines && links * 3 >= lines.length;
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export function readMarkdown(bytes, options) {
  const read = readText(bytes, options);
  const counts = { struck: 0, hidden: 0 };
  const paragraphs = markdownParagraphs(read.text, counts);
  const notes = [...read.notes, ...notesOfCounts(counts)];
  return { ...read, notes, ...(isPage(read.text) ? fromText(stripMarkdown(read.text)) : fromParagraphs(paragraphs)) };
}

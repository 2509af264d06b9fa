// Markdown -> plain paragraphs. Only the marks are taken off; no word is lost, none is added.
//
//   # Bridge shut                 Bridge shut
//   A [barge](x.html) **hit**     A barge hit it.
//   it.
//   - one                         one
//   2. two                        2. two
//   ![The bridge](b.jpg)          The bridge
//
// A full Markdown parser would make HTML that had to be read back; a story needs its words only.
//
// A file of Markdown is a document: all of it is story, with its first heading for a headline. Of the front matter each line
// is a paragraph, so that a changed date is one change. Only a page that some program turned into Markdown has menus, lines
// that are a link and nothing else; there the engine decides what is story, as it does in any text.

import { withLinks } from './links.js';
import { linksIn, stripInline } from './markdown-inline.js';
import { fromParagraphs, fromText, notesOfCounts } from './result.js';
import { lineOfRow } from './rows.js';
import { readText } from './text.js';

/** Characters up to which a line is looked at as a rule, a table or a definition; longer ones are prose. */
const maxMarkLine = 1000;

const fence = /^ {0,3}(```+|~~~+)/;
const rule = /^ {0,3}(?:[-*_][ \t]*){3,}$/;
const heading = /^ {0,3}#{1,6}[ \t]+/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** The mark of an item; a number is a part of its text, a bullet is not. */
const bullet = /^[ \t]*(?:[-*+:]|(\d{1,9}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?/;
const quote = /^(?: {0,3}>[ \t]?)+/;
const definition = /^ {0,3}\[[^\]]+\]:\s+\S+/;
const noteText = /^ {0,3}\[\^([^[\]]{1,40})\]:[ \t]+(?=\S)/;
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

const linkLine = /^\s*(?:[-*+][ \t]+)?\[[^[\]]*\]\([^()\s]*\)\s*$/;

/** Links that a document may have on lines of their own. */
const maxLinkLines = 8;
/** Characters of a line of verse or of an address. */
const maxShortLine = 55;

/** The lines of the front matter with a key or a value, and the lines after it. */
function splitFrontMatter(lines) {
  const mark = lines[0]?.trim();
  if (mark !== '---' && mark !== '+++') return { front: [], rest: lines };
  const end = lines.findIndex((line, index) => index > 0 && (line.trimEnd() === mark || (mark === '---' && /^\.\.\.\s*$/.test(line))));
  if (end < 0) return { front: [], rest: lines };
  return { front: lines.slice(1, end).filter((line) => line.trim() !== ''), rest: lines.slice(end + 1) };
}

/** Whether the lines of a block are verse, or an address: short, and none goes on with a small letter. */
const isVerse = (lines) => lines.every((line, at) => line.length <= maxShortLine && (at === 0 || !/^\p{Ll}/u.test(line)));

/** A heading's text without the hashes that may close it: "Bridge shut ##". */
function withoutHashes(text) {
  const line = text.trimEnd();
  let end = line.length;
  while (end > 0 && line[end - 1] === '#') end -= 1;
  const closes = end < line.length && (end === 0 || /[ \t]/.test(line[end - 1]));
  return closes ? line.slice(0, end).trimEnd() : line;
}

/** A row of a table: its cells, a tab between them. */
function rowText(line, strip) {
  const cells = line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => strip(cell.trim()));
  return lineOfRow(cells.map((cell) => (cell === '' ? [] : [cell]))) ?? cells.join(' ').trim();
}

/** Markdown source -> its paragraphs, `{text, role}`; `counts` is how many passages are struck out. */
export function markdownParagraphs(source, counts = { struck: 0 }) {
  const targets = [];
  const strip = (line) => {
    const own = { struck: 0, targets };
    const text = stripInline(line, own);
    counts.struck += own.struck;
    return text;
  };
  const { front, rest } = splitFrontMatter(source.split('\n'));
  const blocks = front.map((line) => ({ text: line.trim(), role: 'body' }));
  let block = [];
  let titled = false;
  const close = (isHeading = false) => {
    const role = isHeading && !titled && block.length > 0 ? 'headline' : 'body';
    titled ||= role === 'headline';
    for (const marked of isVerse(block) ? block : [block.join('\n')]) {
      const { text, links } = linksIn(marked, targets);
      blocks.push({ text, role, ...withLinks(links) });
    }
    block = [];
  };
  let code = null;
  for (const raw of rest) {
    const mark = fence.exec(raw)?.[1];
    if (code) {
      if (mark?.startsWith(code)) code = null;
      else block.push(raw);
      continue;
    }
    if (mark) {
      close();
      code = mark;
      continue;
    }
    let line = raw.replace(quote, '');
    if (line.trim() === '') close();
    else if (underline.test(line) && block.length > 0)
      close(true); // the line above was a heading
    else if (line.length <= maxMarkLine && (rule.test(line) || tableRule.test(line) || (definition.test(line) && !noteText.test(line))))
      close();
    else if (/^ {0,3}#{1,6}[ \t]/.test(line)) {
      close();
      block.push(strip(withoutHashes(line.replace(heading, ''))));
      close(true);
    } else {
      if (bullet.test(line)) {
        close();
        line = line.replace(bullet, (_, number) => (number ? `${number} ` : ''));
      }
      const note = noteText.exec(line);
      if (note) {
        close();
        line = `[${note[1]}] ${line.slice(note[0].length)}`;
      }
      const isRow = line.length <= maxMarkLine && /^\s*\|.*\|\s*$/.test(line);
      if (isRow) close();
      block.push(isRow ? rowText(line, strip) : strip(line.trim()));
      if (isRow) close();
    }
  }
  close();
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** Markdown source -> paragraphs separated by blank lines. */
export const stripMarkdown = (source) => fromParagraphs(markdownParagraphs(source)).text;

/** Whether a source is a page that was turned into Markdown, with its menus. */
function isPage(source) {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const links = lines.filter((line) => line.length <= maxMarkLine && linkLine.test(line)).length;
  return links > maxLinkLines && links * 3 >= lines.length;
}

export function readMarkdown(bytes, options) {
  const read = readText(bytes, options);
  const counts = { struck: 0 };
  const paragraphs = markdownParagraphs(read.text, counts);
  const notes = [...read.notes, ...notesOfCounts(counts)];
  return { ...read, notes, ...(isPage(read.text) ? fromText(stripMarkdown(read.text)) : fromParagraphs(paragraphs)) };
}

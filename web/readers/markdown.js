// Markdown -> plain paragraphs. Only the marks are taken off; no word is lost, none is added.
//
//   # Bridge shut                 Bridge shut
//   A [barge](x.html) **hit**     A barge hit it.
//   it.
//   - one                         one
//   ![The bridge](b.jpg)          The bridge
//
// A full Markdown parser would make HTML that had to be read back; a story needs its words only.

import { stripInline } from './markdown-inline.js';
import { readText } from './text.js';

/** Characters up to which a line is looked at as a rule, a table or a definition; longer ones are prose. */
const maxMarkLine = 1000;

const fence = /^ {0,3}(```+|~~~+)/;
const rule = /^ {0,3}(?:[-*_][ \t]*){3,}$/;
const heading = /^ {0,3}#{1,6}[ \t]+/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const bullet = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const quote = /^(?: {0,3}>[ \t]?)+/;
const definition = /^ {0,3}\[[^\]]+\]:\s+\S+/;
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function stripFrontMatter(lines) {
  if (lines[0]?.trim() !== '---') return lines;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end > 0 ? lines.slice(end + 1) : lines;
}

/** A heading's text without the hashes that may close it: "Bridge shut ##". */
function withoutHashes(text) {
  const line = text.trimEnd();
  let end = line.length;
  while (end > 0 && line[end - 1] === '#') end -= 1;
  const closes = end < line.length && (end === 0 || /[ \t]/.test(line[end - 1]));
  return closes ? line.slice(0, end).trimEnd() : line;
}

/** Markdown source -> paragraphs separated by blank lines. */
export function stripMarkdown(source) {
  const blocks = [];
  let block = [];
  const close = () => {
    if (block.length > 0) blocks.push(block.join('\n'));
    block = [];
  };
  let code = null;
  for (const raw of stripFrontMatter(source.split('\n'))) {
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
      close(); // the line above was a heading
    else if (line.length <= maxMarkLine && (rule.test(line) || tableRule.test(line) || definition.test(line))) close();
    else if (/^ {0,3}#{1,6}[ \t]/.test(line)) {
      close();
      block.push(stripInline(withoutHashes(line.replace(heading, ''))));
      close();
    } else {
      if (bullet.test(line)) {
        close();
        line = line.replace(bullet, '');
      }
      if (line.length <= maxMarkLine && /^\s*\|.*\|\s*$/.test(line))
        line = line
          .trim()
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
          .join(' ');
      block.push(stripInline(line.trim()));
    }
  }
  close();
  return blocks.filter((text) => text.trim() !== '').join('\n\n');
}

export function readMarkdown(bytes, options) {
  const read = readText(bytes, options);
  return { ...read, text: stripMarkdown(read.text) };
}

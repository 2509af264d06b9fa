// Markdown -> plain paragraphs. Only the marks are taken off; no word is lost, none is added.
//
//   # Bridge shut                 Bridge shut
//   A [barge](x.html) **hit**     A barge hit it.
//   it.
//   - one                         one
//   ![The bridge](b.jpg)          The bridge
//
// A full Markdown parser would make HTML that had to be read back; a story needs its words only.

import { readText } from './text.js';

const fence = /^ {0,3}(```+|~~~+)/;
const rule = /^ {0,3}(?:[-*_][ \t]*){3,}$/;
const heading = /^ {0,3}#{1,6}[ \t]+|[ \t]+#+[ \t]*$/g;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const bullet = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const quote = /^(?: {0,3}>[ \t]?)+/;
const definition = /^ {0,3}\[[^\]]+\]:\s+\S+/;
const target = String.raw`\((?:[^()\s]|\([^()\s]*\))*(?:\s+["'(][^"')]*["')])?\)`;
const image = new RegExp(String.raw`!\[([^[\]]*)\]${target}`, 'g');
const link = new RegExp(String.raw`\[((?:[^[\]]|\[[^[\]]*\])*)\]${target}`, 'g');
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function stripFrontMatter(lines) {
  if (lines[0]?.trim() !== '---') return lines;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end > 0 ? lines.slice(end + 1) : lines;
}

/** Marks inside a line: images, links, emphasis, code, escapes, tags, entities of the five kinds. */
export function stripInline(line) {
  const codes = [];
  let text = line.replace(/(`+)(.+?)\1/g, (_, marks, code) => `\u{F0000}${codes.push(code.trim()) - 1}\u{F0001}`);
  text = text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `\u{F0000}${codes.push(mark) - 1}\u{F0001}`)
    .replace(image, '$1') // first, for a picture may stand inside a link
    .replace(link, '$1')
    .replace(/!?\[([^[\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/<((?:https?|mailto):[^\s<>]+)>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]*>|<!--.*?-->/g, '')
    .replace(/(\*\*\*|\*\*|\*)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(\*\*|\*)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(___|__|_)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~(?=\S)(.+?)(?<=\S)~~/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' })[name]);
  return text.replace(/\u{F0000}(\d+)\u{F0001}/gu, (_, index) => codes[Number(index)]);
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
    else if (underline.test(line) && block.length > 0) close(); // the line above was a heading
    else if (rule.test(line) || tableRule.test(line) || definition.test(line)) close();
    else if (/^ {0,3}#{1,6}[ \t]/.test(line)) {
      close();
      block.push(stripInline(line.replace(heading, '')));
      close();
    } else {
      if (bullet.test(line)) {
        close();
        line = line.replace(bullet, '');
      }
      if (/^\s*\|.*\|\s*$/.test(line)) line = line.trim().slice(1, -1).split('|').map((cell) => cell.trim()).join(' ');
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

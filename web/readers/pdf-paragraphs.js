// The lines of a PDF's pages -> paragraphs.
//
// Running heads and page numbers go first: they are recognised by being at the same place of many pages
// with nothing but their figures altered. Then lines are joined, until a gap, an indent, another size of
// letters, or a short line that ends a sentence says that a paragraph is over; a paragraph goes on over
// the end of a column or page where its last line ends no sentence.

import { shifted, withLinks } from './links.js';
import { joinedLinks } from './pdf-links.js';
import { pageNumberWords } from './word-tables.js';

/** @import { Link, Paragraph } from './types.d.ts' */
/** @import { Line } from './pdf-lines.js' */

const ends = /[.!?…。！？؟][\p{Pe}\p{Pf}"'”’»)\]\s]*$/u;
const bullet = /^(?:[•‣◦●▪■–—*-]|\(?\d{1,3}[.)])\s/u;
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/u;

/** @param {number[]} values */
const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/**
 * "Page 3 of 12" and "Page 4 of 12" are one.
 * @param {string} text
 */
const withoutFigures = (text) =>
  text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\b[ivxl]+\b/g, '#')
    .trim();

const onlyNumber = new RegExp(`^[\\s\\p{P}]*(?:\\p{L}{1,8}\\s+)?\\d{1,4}(?:\\s*(?:/|${pageNumberWords})\\s*\\d{1,4})?[\\s\\p{P}]*$`, 'u');

/**
 * Takes the running heads and page numbers out of `pages`; returns their texts. `size` is the height of
 * the text's letters: a running head stands apart from the text by room or by its letters.
 * @param {{lines: Line[], height: number}[]} pages
 * @param {number} size
 */
export function takeRunningLines(pages, size) {
  const seen = new Map();
  /** @type {{line: Line, index: number, key: string}[]} */
  const candidates = [];
  pages.forEach(({ lines, height }, index) => {
    const sorted = [...lines].sort((a, b) => a.y - b.y);
    sorted.forEach((line, at) => {
      const place = line.y / height;
      if (place > 0.14 && place < 0.86) return;
      const below = sorted.slice(at + 1).find(({ y }) => y > line.y + 1);
      const above = sorted.slice(0, at).findLast(({ y }) => y < line.y - 1);
      // Towards the middle of the page; on a page of a few lines the last one has only those before it.
      const next = place < 0.5 ? (below ?? above) : (above ?? below);
      const apart = !next || Math.abs(next.y - line.y) > size * 2 || Math.abs(line.height - size) > size * 0.08;
      if (!apart) return;
      const key = `${withoutFigures(line.text)} ${place < 0.5}`;
      if (!seen.has(key)) seen.set(key, new Set());
      seen.get(key).add(index);
      candidates.push({ line, index, key });
    });
  });
  const taken = [];
  for (const { line, index, key } of candidates) {
    const onPages = seen.get(key).size;
    // One page has nothing to compare with: a figure alone at its edge is its number.
    const runs = onPages >= 2 && onPages >= Math.min(3, pages.length * 0.4);
    if (!runs && !onlyNumber.test(line.text)) continue;
    pages[index].lines = pages[index].lines.filter((each) => each !== line);
    taken.push(line.text);
  }
  return taken;
}

/**
 * Two lines' texts as one: a word divided by a hyphen is joined, unless it is written so elsewhere.
 * @param {string} before
 * @param {string} after
 * @param {Set<string>} hyphenated
 */
export function joinLines(before, after, hyphenated) {
  if (/\u00AD$/u.test(before)) return before.slice(0, -1) + after;
  const parted = /([\p{L}\p{N}]+)[-\u2010]$/u.exec(before);
  if (parted && /^\p{Ll}/u.test(after)) {
    const rest = /** @type {RegExpExecArray} */ (/^[\p{L}\p{N}]+/u.exec(after))[0];
    return hyphenated.has(`${parted[1]}-${rest}`.toLowerCase()) ? before + after : before.slice(0, -1) + after;
  }
  if (parted && /^[\p{Lu}\p{N}]/u.test(after)) return before + after;
  return wide.test(before.at(-1) ?? '') && wide.test(after[0]) ? before + after : `${before} ${after}`;
}

/**
 * Words with a hyphen inside a line: they keep it where a line's end parts them.
 * @param {{lines: Line[], height: number}[]} pages
 */
function hyphenatedWords(pages) {
  const words = new Set();
  for (const { lines } of pages) {
    for (const { text } of lines)
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+[-\u2010][\p{L}\p{N}]+/gu)) words.add(word.replace('\u2010', '-').toLowerCase());
  }
  return words;
}

/**
 * Left and right edge of the column of each line.
 * @param {Line[]} lines
 */
function columnsOf(lines) {
  /** @type {Map<number, {left: number, right: number}>} */
  const columns = new Map();
  for (const line of lines) {
    const column = columns.get(line.column) ?? { left: Infinity, right: -Infinity };
    column.left = Math.min(column.left, line.left);
    column.right = Math.max(column.right, line.right);
    columns.set(line.column, column);
  }
  return columns;
}

/**
 * From line to line inside a paragraph: the smallest step that is common. Where paragraphs are of two
 * lines each, the step to the next paragraph is as common as that to the next line.
 * @param {number[]} gaps
 * @param {number} size
 */
function leadingOf(gaps, size) {
  const sorted = gaps.filter((gap) => gap >= size * 0.8).sort((a, b) => a - b);
  const enough = Math.max(2, sorted.length * 0.2);
  for (let i = 0; i + enough <= sorted.length; i += 1) {
    const alike = sorted.slice(i).findIndex((gap) => gap > sorted[i] * 1.08);
    const count = alike < 0 ? sorted.length - i : alike;
    if (count >= enough) return sorted[i + (count >> 1)];
  }
  return sorted[(sorted.length - 1) >> 1] || size * 1.2;
}

/**
 * @param {{lines: import('./pdf-lines.js').Line[], height: number}[]} pages
 * @returns {{paragraphs: Paragraph[], headline: string}}
 */
export function paragraphsOfPages(pages) {
  const letters = pages.flatMap(({ lines }) => lines.flatMap(({ text, height }) => Array(Math.ceil(text.length / 20)).fill(height)));
  const size = median(letters);
  const running = takeRunningLines(pages, size);
  const hyphenated = hyphenatedWords(pages);
  /** @type {number[]} */
  const gaps = [];
  for (const { lines } of pages) {
    for (let i = 1; i < lines.length; i += 1) {
      const gap = lines[i].y - lines[i - 1].y;
      if (gap > 0 && gap < size * 3 && lines[i].column === lines[i - 1].column) gaps.push(gap);
    }
  }
  const leading = leadingOf(gaps, size);
  /** @type {{text: string, height: number, page: number, links: Link[]}[]} */
  const paragraphs = [];
  /** @type {{line: Line, column: {left: number, right: number}, index: number} | null} */
  let last = null; // the line before
  for (const [index, { lines }] of pages.entries()) {
    const columns = columnsOf(lines);
    for (const line of lines) {
      const column = /** @type {{left: number, right: number}} */ (columns.get(line.column));
      const current = paragraphs.at(-1);
      let opens = current === undefined || bullet.test(line.text);
      if (!opens && current && last) {
        const alike = Math.abs(line.height - last.line.height) < size * 0.12;
        const heading = line.height > size * 1.15;
        if (!alike) opens = true;
        // A heading's second line may be so short that it stands in a column.
        else if (heading) opens = last.index !== index || Math.abs(line.y - last.line.y) > line.height * 1.6;
        else if (last.index === index && last.line.column === line.column && line.y > last.line.y) {
          const shortened = last.line.right < last.column.right - (last.column.right - last.column.left) * 0.15;
          const indented = line.left > column.left + size * 0.8 && last.line.left < line.left - size * 0.8;
          opens =
            line.y - last.line.y > leading * 1.3 || (shortened && ends.test(last.line.text)) || (indented && ends.test(last.line.text));
        } else opens = ends.test(current.text);
      }
      const links = line.links ?? [];
      if (opens || !current) paragraphs.push({ text: line.text, height: line.height, page: index, links: [...links] });
      else {
        current.text = joinLines(current.text, line.text, hyphenated);
        current.links.push(...shifted(links, current.text.length - line.text.length));
      }
      last = { line, column, index };
    }
  }
  const largest = Math.max(0, ...paragraphs.filter(({ page }) => page === 0).map(({ height }) => height));
  const head = largest >= size * 1.25 ? paragraphs.find(({ page, height }) => page === 0 && height === largest) : null;
  return {
    paragraphs: [
      ...paragraphs.map(
        (paragraph) =>
          /** @type {Paragraph} */ ({
            text: paragraph.text,
            role: paragraph === head ? 'headline' : null,
            why: '',
            ...withLinks(joinedLinks(paragraph.links, paragraph.text)),
          }),
      ),
      ...running.map((text) => /** @type {Paragraph} */ ({ text, role: 'furniture', why: 'running' })),
    ],
    headline: head?.text ?? '',
  };
}

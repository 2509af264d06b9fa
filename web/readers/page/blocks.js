// A document's text in blocks, in order, each with what its surroundings say of it.
//
//   <div>One <p>two</p> three</div>  ->  "One", "two", "three"
//   <tr><td>Greens<td>11</tr>        ->  "Greens\t11"
//
// What is struck out is left out, readings above characters (ruby) too; a note's mark stands apart from the word before it.
//
// Walks without recursion, so that nesting of any depth is harmless. Only text is taken, never markup.

import { isTarget, linksOfLines, shifted } from '../links.js';
import { raisedText } from '../marks.js';
import { openQuote } from '../quotes.js';
import { lineOfRow } from '../rows.js';
import { softLines } from '../soft-lines.js';
import { hiddenUnder } from './hidden.js';
import { itemCounter } from './numbers.js';
import { tidySpaces } from './spaces.js';

/** @import { Link, Paragraph } from '../types.d.ts' */

export { struckUnder } from './hidden.js';
export { tidySpaces } from './spaces.js';

/** What an element is to the walk; what is not named here is `plain`. */
const [plain, block, link, strong, lineBreak, silent, raised, quoted, button] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** @type {[number, string][]} */
const names = [
  [
    block,
    `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIGCAPTION FIGURE FIELDSET FOOTER
    FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`,
  ],
  [link, 'A'],
  [strong, 'B STRONG EM I'],
  [lineBreak, 'BR'],
  [raised, 'SUP'],
  [quoted, 'Q'],
  [button, 'BUTTON'],
  // Nobody reads their text on the page.
  [
    silent,
    `SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SELECT OPTION DATALIST TEXTAREA IFRAME OBJECT EMBED INPUT
    AUDIO VIDEO CANVAS SVG MATH svg math RT RP RTC`,
  ],
];
/** @type {Map<string, number>} */
const kinds = new Map(names.flatMap(([kind, list]) => list.split(/\s+/).map((name) => [name, kind])));

/** A note's mark, where the markup says so. */
const noteMark = '[role="doc-noteref"], [rel="footnote"], .footnote-ref, .noteref, a[href^="#"]';
/** @param {Element} element */
const isNoteMark = (element) =>
  element.closest(noteMark) !== null ||
  /\bnoteref\b/.test(element.getAttribute('epub:type') ?? '') ||
  element.querySelector(noteMark) !== null;

/** Characters beside a button, in the same element, that make it a word of their sentence. */
const minBeside = 30;

/**
 * Whether a button is a word amid a sentence: of a glossary, a footnote's text.
 * @param {Element} element
 */
function isWord(element) {
  const around = /** @type {Element} */ (element.parentNode);
  const beside = [element.previousSibling, element.nextSibling].some(
    (node) => node?.nodeType === 3 && /[\p{L}\p{N}]/u.test(/** @type {Text} */ (node).data),
  );
  return beside && around.textContent.length - element.textContent.length >= minBeside;
}

/**
 * What is raised by its meaning or its look: books and scholars' pages mark a note's reference without `sup`.
 * @param {Element} element
 */
function isRaised(element) {
  const name = element.nodeName;
  if (name !== 'A' && name !== 'SPAN') return false;
  const meant = element.getAttribute('role') === 'doc-noteref' || /\bnoteref\b/.test(element.getAttribute('epub:type') ?? '');
  const looks = meant || /vertical-align\s*:\s*super/i.test(element.getAttribute('style') ?? '');
  return looks && !element.closest('sup') && element.querySelector('sup') === null;
}

/**
 * The links of a row's blocks, at their places in its line.
 * @param {Block[]} inRow
 * @param {string} line
 */
function linksOfRow(inRow, line) {
  let at = 0;
  const marks = inRow.flatMap(({ text, links }) => {
    const moved = shifted(links, at);
    at += text.length;
    return moved;
  });
  return linksOfLines(inRow.map(({ text }) => text).join(''), marks, [line])[0];
}

/**
 * Blocks in the cells of a row as one block, where a row is a line of a table and lays out no page.
 * @param {Block[]} blocks
 */
function joinRows(blocks) {
  /** @type {Block[]} */
  const joined = [];
  /** @param {Element} element */
  const isHeading = (element) => /^H[1-6]$/.test(element.nodeName);
  for (let at = 0; at < blocks.length;) {
    const row = blocks[at].element.closest('tr');
    let end = at + 1;
    while (row && blocks[end]?.element.closest('tr') === row) end += 1;
    const inRow = blocks.slice(at, end);
    at = end;
    const isLine = row && row.cells.length > 1 && !row.querySelector('table') && !inRow.some(({ element }) => isHeading(element));
    const cells = isLine ? Array.from(row.cells, (cell) => inRow.filter(({ element }) => cell.contains(element))) : [];
    const line = isLine ? lineOfRow(cells.map((cell) => cell.map(({ text }) => text))) : null;
    if (line === null) {
      joined.push(...inRow);
      continue;
    }
    /** @param {'linked' | 'length' | 'bold'} key */
    const sum = (key) => inRow.reduce((all, each) => all + each[key], 0);
    const parents = new Map(inRow.flatMap((each) => [...each.parents]));
    joined.push({
      text: line,
      element: /** @type {Element} */ (row),
      linked: sum('linked'),
      length: sum('length'),
      bold: sum('bold'),
      links: linksOfRow(inRow, line),
      parents,
    });
  }
  return joined;
}

/** Characters of an address; longer ones hold data. */
const maxHref = 2000;

/** Stands for a line break until a block is whole; spaces of a page hold no such character. */
const breakMark = '\u000b';
const otherSpaces = new RegExp(`[^\\S${breakMark}]+`, 'gu');

/** A note in a list of notes: its number is in no text. */
const noteItem = /^(?:fn|footnote|endnote|cite_note)\b|^(?:fn|footnote|endnote|cite_note)[-_:]?\d/i;

/**
 * The number of a note in its list, as its marks have it; '' where an element is no note.
 * @param {Element} element
 */
function noteNumber(element) {
  if (element.nodeName !== 'LI' || !(noteItem.test(element.id) || /^doc-(?:end|foot)note$/.test(element.getAttribute('role') ?? '')))
    return '';
  return `[${Array.from(/** @type {Element} */ (element.parentNode).children).indexOf(element) + 1}] `;
}

/**
 * The paragraphs of a block's text: lines between breaks that are sentences are paragraphs, others stay lines of one.
 * @param {string} text
 * @param {Element} element
 */
function linesOf(text, element) {
  if (!text.includes(breakMark)) return [tidySpaces(text)].filter(Boolean);
  const lines = softLines(text.replace(otherSpaces, ' ').replaceAll(breakMark, '\n')).map((line) =>
    line.replaceAll('\u200B', '').replace(/\u00A0+/gu, ' '),
  );
  return /^H[1-6]$/.test(element.nodeName) ? lines.map(tidySpaces) : lines;
}

/**
 * A share of a block, for one of its lines.
 * @param {Block} block
 * @param {string} text
 * @param {number} share
 */
function part(block, text, share) {
  if (share === 1) return { ...block, text };
  const parents = new Map([...block.parents].map(([element, weight]) => [element, weight * share]));
  return { ...block, text, parents, linked: block.linked * share, length: block.length * share, bold: block.bold * share };
}

/**
 * @typedef {object} Block
 * @property {string} text
 * @property {Element} element    the block element with its text
 * @property {number} linked      UTF-16 units of its text that are in links, before spaces are tidied
 * @property {number} length      UTF-16 units of its text, before spaces are tidied
 * @property {number} bold        of those, the ones in <b>, <strong> or <em>
 * @property {{start: number, end: number, href: string}[]} links  where words of its text lead to
 * @property {Map<Element, number>} parents  units by the element that holds them directly
 * @property {Paragraph['role']} [role]  once it is known
 * @property {string} [why]       what it is taken for if it is left out
 */

/**
 * The blocks under `root`, in order.
 * @param {Element} root
 * @param {boolean} [isDocument]  whether somebody wrote it as a document: no style sheet of a page hides its numbers
 * @returns {Block[]}
 */
export function blocksOf(root, isDocument = false) {
  /** @type {Block[]} */
  const blocks = [];
  let text = '';
  /** @type {Map<Element, number>} */
  let parents = new Map();
  let linked = 0;
  let bold = 0;
  let length = 0;
  let broken = false; // nothing but spaces since the last line break
  let inLink = 0;
  let inBold = 0;
  let number = ''; // of a note or an item, until its first words come
  /** @type {Link[]} */
  let targets = []; // links of the block, as places in its text
  /** @type {{node: Element, start: number, href: string} | null} */
  let openTarget = null; // the one that the walk is inside of
  const numberOf = itemCounter(isDocument);
  const hidden = hiddenUnder(root);
  /** @type {number[]} */
  const inside = []; // what kind each element is that the walk is inside of
  const around = [root]; // the block elements that the walk is inside of
  const close = () => {
    const element = around[around.length - 1];
    const lines = linesOf(text, element);
    const links = linksOfLines(text, targets, lines);
    if (lines.length > 0) {
      lines[0] = number + lines[0];
      links[0] = shifted(links[0], number.length);
      number = '';
    }
    const all = lines.reduce((sum, line) => sum + line.length, 0);
    lines.forEach((line, index) => {
      blocks.push(part({ text: '', element, linked, length, bold, links: links[index], parents }, line, line.length / all));
    });
    text = '';
    if (targets.length > 0) targets = [];
    openTarget = null;
    linked = 0;
    bold = 0;
    length = 0;
    if (parents.size > 0) parents = new Map();
  };
  /**
   * @param {string} words
   * @param {Element} holder
   */
  const addText = (words, holder) => {
    const weight = words.trim().length;
    text += words;
    if (weight === 0) return;
    broken = false;
    parents.set(holder, (parents.get(holder) ?? 0) + weight);
    length += weight;
    if (inLink > 0) linked += weight;
    if (inBold > 0) bold += weight;
  };
  /** @type {{node: Element, at: number}[]} */
  const marks = []; // where the text of each raised element begins
  /** @type {string[]} */
  const quotes = []; // what closes each quotation that the walk is inside of
  /**
   * @param {Element} node
   * @param {number} kind
   */
  const enter = (node, kind) => {
    inside.push(kind);
    if (kind === quoted) {
      const [open, end] = openQuote(text, node.textContent);
      text += open;
      quotes.push(end);
    }
    if (kind === raised) marks.push({ node, at: text.length });
    if (kind === link) {
      inLink += 1;
      const href = (node.getAttribute('href') ?? '').trim();
      openTarget = isTarget(href) && href.length <= maxHref ? { node, start: text.length, href } : null;
    } else if (kind === strong) inBold += 1;
    else if (kind === block) {
      close();
      around.push(node);
      if (node.nodeName === 'LI') number = noteNumber(node) || numberOf(node);
    }
  };
  /** @param {Element} left */
  const leave = (left) => {
    const kind = inside.pop();
    // Two labels that a style sheet keeps apart: "10.00", "Share".
    if (left.nodeName === 'TIME' && left.nextSibling?.nodeType === 1 && /\S$/u.test(text)) text += ' ';
    if (kind === link) {
      inLink -= 1;
      if (openTarget?.node === left) targets.push({ start: openTarget.start, end: text.length, href: openTarget.href });
      openTarget = null;
    } else if (kind === strong) inBold -= 1;
    else if (kind === quoted) text += quotes.pop();
    else if (kind === raised) {
      const { node: element, at } = /** @type {{node: Element, at: number}} */ (marks.pop());
      const before = text.slice(0, at);
      text = before + raisedText(text.slice(at), before, isNoteMark(element));
      // The words of a note's mark are written anew.
      targets = targets.filter(({ end }) => end <= at);
    } else if (kind === block) {
      close();
      around.pop();
    }
  };
  /** @type {Node | null} */
  let node = root.firstChild;
  while (node) {
    let descend = false;
    const type = node.nodeType;
    if (type === 3) {
      const { data } = /** @type {Text} */ (node);
      addText(
        around[around.length - 1].nodeName === 'PRE' ? data.replaceAll('\n', breakMark) : data,
        /** @type {Element} */ (node.parentNode),
      );
    } else if (type === 1) {
      const element = /** @type {Element} */ (node);
      const kind = isRaised(element) ? raised : (kinds.get(node.nodeName) ?? plain);
      if (kind !== silent && !hidden.has(element) && !(kind === button && !isWord(element))) {
        if (kind === lineBreak) {
          // Two line breaks in a row are how old pages write a paragraph.
          if (broken) close();
          else text += breakMark;
          broken = true;
        }
        descend = node.firstChild !== null;
        if (descend) enter(element, kind);
        else if (kind === block) close();
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = /** @type {Element} */ (node.parentNode);
      if (node !== root) leave(/** @type {Element} */ (node));
    }
    if (node === root) break;
    node = node.nextSibling;
  }
  close();
  return root.querySelector('tr') ? joinRows(blocks) : blocks;
}

/** @param {Element} root */
export const blockTexts = (root) => blocksOf(root).map(({ text }) => text);

// Light markup besides Markdown: reStructuredText, AsciiDoc, Org (light/), MediaWiki, Textile. Marks are taken off, words stay.
//
//   Ferry stops         = Ferry stops        * Ferry stops       == Ferry stops ==     h1. Ferry stops
//   ===========
//   It **stops**.       It *stops*.          It *stops*.         It '''stops'''.       It *stops*.

import { decode } from './charset.js';
import { texFormula } from './formulas/tex.js';
import { readAdoc } from './light/adoc.js';
import { readOrg } from './light/org.js';
import { readRst } from './light/rst.js';
import { lightKinds } from './light-kinds.js';
import { raisedText } from './marks.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { lineOfRow } from './rows.js';

/** @import { Counts, Paragraph, ReaderOptions } from './types.d.ts' */

/** Characters up to which a line is looked at as a heading or a row. */
const maxMarkLine = 1000;

/** The mark of an item; a number is a part of its text, a bullet is not. */
const bullet = /^\s*(?:[*+#-]+|(\d{1,3}[.)]))\s+/;

/** Templates of a wiki that may stand in one another. */
const maxNested = 6;

/**
 * `source` without what stands from each `open` to the next `close`. One walk.
 * @param {string} source
 * @param {string} open
 * @param {string} close
 */
function withoutSpans(source, open, close) {
  const kept = [];
  let from = 0;
  for (let at = source.indexOf(open); at >= 0; at = source.indexOf(open, from)) {
    const end = source.indexOf(close, at);
    if (end < 0) break;
    kept.push(source.slice(from, at));
    from = end + close.length;
  }
  kept.push(source.slice(from));
  return kept.join('');
}

/**
 * A line's tags of HTML as what they do to its words.
 * @param {string} text
 * @param {Counts} counts
 */
function withoutTags(text, counts) {
  return text
    .replace(/<math\b[^<>]*>([^<]{0,2000})<\/math>/gi, (_, formula) => texFormula(formula))
    .replace(/<sup>([^<>]{0,60})<\/sup>/gi, (_, words, at, whole) => raisedText(words, whole.slice(Math.max(0, at - 20), at)))
    .replace(/<(s|del|strike)>[^<]{0,2000}<\/\1> ?/gi, () => {
      counts.struck += 1;
      return '';
    })
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>\n]*>/gi, '');
}

/**
 * A page of a wiki without what spans lines: templates, references and comments, which are counted.
 * @param {string} source
 * @param {Counts} counts
 */
function withoutTemplates(source, counts) {
  counts.references += /<ref[\s>]/.test(source) ? 1 : 0;
  counts.hidden += source.includes('<!--') && source.includes('-->') ? 1 : 0;
  counts.commands += /\{\{[^{}]*\}\}/.test(source) ? 1 : 0;
  let text = withoutSpans(withoutSpans(source.replace(/<ref[^<>]*\/>/g, ''), '<!--', '-->'), '<ref', '</ref>');
  for (let pass = 0; pass < maxNested && /\{\{[^{}]*\}\}/.test(text); pass += 1) text = text.replace(/\{\{[^{}]*\}\}/g, '');
  return withoutTags(text, counts);
}

/**
 * The cells of a line that is a row of a table; null where it is none.
 * @param {string} line
 * @param {string} kind
 */
function cellsOf(line, kind) {
  if (kind === 'wiki') return /^[|!]/.test(line) ? line.replace(/^[|!]\s*/, '').split(/\s*(?:\|\||!!)\s*/) : null;
  if (!line.startsWith('|')) return null;
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.replace(/^_\./, '').trim());
}

/**
 * Kinds that a line alone says all of.
 * @param {string} source
 * @param {string} kind
 * @param {Counts} counts
 */
function plainParagraphs(source, kind, counts) {
  const { passed, heading, inline } = lightKinds[kind];
  /** @param {string} line */
  const plain = (line) => inline.reduce((text, [pattern, written]) => text.replace(pattern, written), line).trim();
  /** @type {Paragraph[]} */
  const paragraphs = [];
  /** @type {string[]} */
  let lines = [];
  /**
   * @param {string} text
   * @param {Paragraph['role']} [role]
   */
  const add = (text, role = 'body') => {
    if (text !== '') paragraphs.push({ text, role, why: '' });
  };
  const close = () => {
    add(lines.join('\n').trim());
    lines = [];
  };
  for (const raw of (kind === 'wiki' ? withoutTemplates(source, counts) : source).split('\n')) {
    const line = raw.trimEnd();
    const short = line.length <= maxMarkLine;
    const title = short ? (heading.exec(line)?.[1] ?? null) : null;
    if (line.trim() === '') close();
    else if (title !== null) {
      close();
      add(plain(title), paragraphs.length === 0 ? 'headline' : 'body');
    } else if (!short || !passed.test(line.trim())) {
      const cells = short ? cellsOf(line.trim(), kind) : null;
      const row = cells ? lineOfRow(cells.map((cell) => [plain(cell)].filter(Boolean))) : null;
      if (row !== null || bullet.test(line)) close();
      if (row !== null) add(row);
      else lines.push(plain(line.replace(bullet, (_, number) => (number ? `${number} ` : ''))));
    }
  }
  close();
  return paragraphs;
}

/** @type {Record<string, (source: string) => import('./light/paragraphs.js').Paragraphs>} */
const readings = { rst: readRst, adoc: readAdoc, org: readOrg };

/**
 * A source as its paragraphs, and what its reader has to say of it.
 * @param {string} source
 * @param {string} kind
 */
export function readLight(source, kind) {
  if (!Object.hasOwn(readings, kind)) {
    const counts = { struck: 0, hidden: 0, references: 0, commands: 0 };
    return { paragraphs: plainParagraphs(source, kind, counts), counts, byline: '', date: null };
  }
  const read = readings[kind](source);
  return { paragraphs: read.all(), counts: read.counts, byline: read.byline, date: read.date };
}

/**
 * `{text, role}` of each paragraph.
 * @param {string} source
 * @param {string} kind
 */
export const lightParagraphs = (source, kind) => readLight(source, kind).paragraphs;

/**
 * A reader of one of the kinds.
 * @param {string} kind
 */
export const lightReader = (kind) => (/** @type {Uint8Array} */ bytes, /** @type {ReaderOptions} */ options) => {
  const decoded = decode(bytes, options);
  const { paragraphs, counts, byline, date } = readLight(decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), kind);
  return {
    ...fromParagraphs(paragraphs),
    headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '',
    byline,
    ...(date && { date }),
    charset: decoded.charset,
    charsetBy: decoded.by,
    notes: [...(counts.commands > 0 ? ['noteCommands'] : []), ...notesOfCounts(counts), ...decoded.notes],
  };
};

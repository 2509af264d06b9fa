// RTF -> paragraphs: one walk over its marks. (The libraries for it draw pages or are long untended.)
//
//   {\rtf1\ansi\ansicpg1251 Bridge shut\par A barge {\b hit} it.\par}
//        -> "Bridge shut", "A barge hit it."
//
// Groups that hold no text of the document (fonts, styles, pictures, fields' instructions) are passed over; \* says so of a group
// that an old program does not know, but only where it follows the group's brace. \'xx is a byte in the document's or the font's
// code page, \uN a UTF-16 unit followed by as many characters for old programs as \uc says. Of tracked changes one state is
// read; what is hidden or struck out is left out and counted; notes follow the text.

import { charsetNamed, decodeAs } from './charset-decoders.js';
import { readerLimits } from './limits.js';
import { raisedText } from './marks.js';
import { tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import {
  cellEnd,
  characters,
  charsetPages,
  endInCell,
  known,
  languages,
  pageNames,
  paragraphEnd,
  rowEnd,
  silent,
  softEnd,
} from './rtf-tables.js';
import { lineOfRow } from './rows.js';
import { softLines } from './soft-lines.js';
import { atOnce, unhurried } from './unhurried.js';

const infoFields = new Set(['title', 'author']);

const charsetOf = (page) => charsetNamed(pageNames[page] ?? `windows-${page}`) ?? 'windows-1252';

/** The marks of a source: `{type: 'open'|'close'|'word'|'byte'|'text', word, value, text}`. */
function* marksOf(source) {
  const mark = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z0-9])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/g;
  for (let match = mark.exec(source); match; match = mark.exec(source)) {
    const [, word, number, hex, symbol, brace, text] = match;
    if (word) {
      const value = number === undefined ? null : Number(number);
      // The bytes of \bin are data, whatever they look like.
      if (word === 'bin' && value > 0) mark.lastIndex += value;
      yield { type: 'word', word, value };
    } else if (hex) yield { type: 'byte', value: Number.parseInt(hex, 16) };
    else if (symbol) yield { type: 'symbol', text: symbol };
    else if (brace) yield { type: brace === '{' ? 'open' : 'close' };
    else if (text) yield { type: 'text', text };
  }
}

/** Whether bytes of a wide code page end amid a character. */
function endsAmid(bytes, page) {
  if (!(page in pageNames) || page === 874 || page > 1000) return false;
  let amid = false;
  for (const byte of bytes) amid = !amid && byte >= 0x81;
  return amid;
}

/** Toggles that leave text out: \strike, and \strike0 where it ends. */
const leftOut = { v: 'hidden', strike: 'struck', striked: 'struck' };

/** Marks after which the walk stops for a moment (unhurried.js). */
const marksPerStep = 4000;

/**
 * A source (its bytes as characters of the same numbers) -> `{text, notes, title, author, language, counts, isCut}`; a generator of how far it is.
 * @param {string} source
 * @param {string} name
 * @param {'accepted'|'rejected'} [changes]
 */
function* parseSteps(source, name, changes) {
  let page = 1252;
  const fonts = new Map();
  let state = { quiet: false, out: {}, font: null, skip: 1, field: 'text', inTable: false, raised: false, list: false };
  const stack = [];
  const out = { text: [], note: [], list: [], title: [], author: [] };
  const counts = { changes: 0, struck: 0, hidden: 0, notes: 0 };
  let pending = []; // bytes that wait for their code page's decoder
  let toSkip = 0; // characters that stand for the last \u
  let starred = false;
  let language = '';
  const codePage = () => charsetPages[fonts.get(state.font)] ?? page;
  const isSilent = () => state.out.hidden || state.out.struck || state.out.change || (state.quiet && state.field === 'text');
  const put = (text) => {
    const parts = out[state.field];
    parts.push(state.raised ? raisedText(text, parts.at(-1) ?? '') : text);
  };
  const flush = () => {
    if (pending.length > 0 && !isSilent()) put(decodeAs(Uint8Array.from(pending), charsetOf(codePage())));
    pending = [];
  };
  const write = (text) => {
    flush();
    if (!isSilent()) put(text);
  };
  /** A number of a list is a part of its clause, a bullet is not. */
  const endList = () => {
    const label = out.list
      .join('')
      .replace(/[\t\s]+/g, ' ')
      .trim();
    out.list = [];
    if (/[\p{L}\p{N}]/u.test(label) && label.length > 1 && !isSilent()) out.text.push(`${label} `);
  };
  const addNote = () => {
    counts.notes += 1;
    out.text.push(raisedText(String(counts.notes), out.text.at(-1) ?? '', true));
    out.note.push(`${paragraphEnd}[${counts.notes}] `);
  };
  const plain = (text) => {
    let rest = text.slice(toSkip);
    toSkip = Math.max(0, toSkip - text.length);
    // The second byte of a wide character may be a letter, written as it is.
    if (rest !== '' && pending.length > 0 && endsAmid(pending, codePage())) {
      pending.push(rest.charCodeAt(0));
      rest = rest.slice(1);
    }
    // Bytes past ASCII stand bare in what some old programs write.
    if (/[\u0080-\u00ff]/.test(rest)) for (let i = 0; i < rest.length; i += 1) pending.push(rest.charCodeAt(i));
    else if (rest !== '') write(rest);
  };
  const word = (mark, value) => {
    if (mark === 'u') {
      write(String.fromCharCode(value < 0 ? value + 65536 : value));
      toSkip = state.skip;
    } else if (mark === 'uc') state.skip = value ?? 1;
    else if (mark === 'ansicpg') page = value;
    else if (mark === 'mac') page = 10000;
    else if (mark === 'f') {
      flush();
      state.font = value;
    } else if (mark === 'fcharset') fonts.set(state.font, value);
    else if (mark === 'info') state.quiet = true;
    else if (infoFields.has(mark) && state.quiet) state.field = mark;
    else if (leftOut[mark]) {
      flush();
      const isOut = value !== 0;
      if (isOut && !state.out[leftOut[mark]]) counts[leftOut[mark]] += 1;
      state.out = { ...state.out, [leftOut[mark]]: isOut };
    } else if (mark === 'deleted' || mark === 'revised') {
      flush();
      const isOn = value !== 0;
      if (isOn) counts.changes += 1;
      state.out = { ...state.out, change: isOn && (mark === 'deleted') === (changes === 'accepted') };
    } else if (mark === 'super' || mark === 'nosupersub' || mark === 'up') {
      flush();
      state.raised = mark === 'up' ? value > 0 : mark === 'super' && value !== 0;
    } else if (mark === 'plain') {
      flush();
      state.out = {};
      state.raised = false;
    } else if (mark === 'footnote' && state.field === 'text' && !isSilent()) {
      flush();
      addNote();
      state.field = 'note';
      state.raised = false;
    } else if (mark === 'listtext' && state.field === 'text') {
      flush();
      state.field = 'list';
    } else if (mark === 'intbl') state.inTable = true;
    else if (mark === 'pard') state.inTable = false;
    else if (mark === 'lang' && language === '' && value > 0) language = languages[value & 0x3ff] ?? '';
    else if (silent.has(mark) || (starred && !known.has(mark))) {
      flush();
      state.quiet = true;
    } else if (mark === 'par' && state.inTable) write(endInCell);
    else if (characters[mark] !== undefined) write(characters[mark]);
  };
  let before = '';
  let read = 0;
  let length = 0;
  for (const mark of marksOf(source)) {
    read += 1;
    length += mark.text?.length ?? mark.word?.length ?? 1;
    if (read % marksPerStep === 0) yield Math.min(1, length / source.length);
    if (mark.type === 'byte') {
      if (toSkip > 0) toSkip -= 1;
      else pending.push(mark.value);
    } else if (mark.type === 'text') plain(mark.text);
    else if (mark.type === 'open') {
      flush();
      if (stack.length >= readerLimits.maxRtfDepth) throw new ReadError('nested-too-deep', { name, limit: readerLimits.maxRtfDepth });
      stack.push(state);
      state = { ...state };
      toSkip = 0;
    } else if (mark.type === 'close') {
      flush();
      const { field } = state;
      state = stack.pop() ?? state;
      toSkip = 0;
      if (field === 'list' && state.field !== 'list') endList();
    } else if (mark.type === 'word') word(mark.word, mark.value);
    else if (mark.text !== '*') write({ '~': '\u00A0', _: '-', '\n': '\n', '\r': '\n', '{': '{', '}': '}', '\\': '\\' }[mark.text] ?? '');
    // Anywhere else it is a mark of nothing.
    starred = mark.type === 'symbol' && mark.text === '*' && before === 'open';
    before = mark.type;
  }
  flush();
  const isCut = stack.length > 0;
  const { text, note, title, author } = Object.fromEntries(Object.entries(out).map(([field, parts]) => [field, parts.join('')]));
  return { text, notes: note, title: tidySpaces(title), author: tidySpaces(author), language, counts, isCut };
}

/** The same at once. */
export const parseRtf = (source, name, changes = 'accepted') => atOnce(parseSteps(source, name, changes));

/** Bytes as characters of the same numbers ('latin1' of browsers is windows-1252, which is not that). */
function charactersOf(bytes) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** The paragraphs of a text with its ends; a row is a line of its own. */
export function paragraphsOf(text) {
  const paragraphs = [];
  const add = (source) => paragraphs.push(...softLines(source.replaceAll(softEnd, '\n')));
  for (const part of text.replaceAll(rowEnd, `${rowEnd}${paragraphEnd}`).split(paragraphEnd)) {
    if (!part.includes(cellEnd)) add(part.replaceAll(rowEnd, '').replaceAll(endInCell, '\n\n'));
    else {
      // What ends with a mark has an empty piece after its last one.
      const cells = part.replaceAll(rowEnd, '').split(cellEnd).slice(0, -1);
      const texts = cells.map((cell) => cell.split(endInCell).flatMap((each) => softLines(each.replaceAll(softEnd, '\n'))));
      const line = lineOfRow(texts);
      paragraphs.push(...(line === null ? texts.flat() : [line]));
    }
  }
  return paragraphs.map((paragraph) => ({ text: paragraph, role: null, why: '' })).filter((paragraph) => paragraph.text.trim() !== '');
}

export async function readRtf(bytes, { name, changes = 'accepted', signal, onProgress }) {
  const taken = changes === 'rejected' ? 'rejected' : 'accepted';
  const onShare = (share) => onProgress?.(Math.ceil(share * 100), 100, 'percent');
  const read = await unhurried(parseSteps(charactersOf(bytes), name, taken), { signal, onShare });
  const { counts } = read;
  return {
    ...fromParagraphs([...paragraphsOf(read.text), ...paragraphsOf(read.notes)]),
    headline: '',
    byline: read.author,
    language: read.language,
    charset: null,
    ...(counts.changes > 0 ? { changes: { count: counts.changes, taken } } : {}),
    notes: [...(read.isCut ? ['noteCut'] : []), ...notesOfCounts(counts)],
  };
}

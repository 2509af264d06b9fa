// RTF -> paragraphs: one walk over its marks. (The libraries for it draw pages or are long untended.)
//
//   {\rtf1\ansi\ansicpg1251 Bridge shut\par A barge {\b hit} it.\par}
//        -> "Bridge shut", "A barge hit it."
//
// Groups that hold no text of the document (fonts, styles, pictures, fields' instructions) are passed over; \* says so of a group
// that an old program does not know, but only where it follows the group's brace. \'xx is a byte in the document's or the font's
// code page, \uN a UTF-16 unit followed by as many characters for old programs as \uc says. Of tracked changes one state is
// read; what is hidden or struck out is left out and counted; notes follow the text.

import { hrefOf, maxInstruction, shownBy } from './fields.js';
import { readerLimits } from './limits.js';
import { raisedText } from './marks.js';
import { tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { Fonts } from './rtf-fonts.js';
import { marksOf } from './rtf-marks.js';
import { paragraphsOf } from './rtf-paragraphs.js';
import { Parts } from './rtf-parts.js';
import { characters, endInCell, endInInnerCell, known, languages, paragraphEnd, silent } from './rtf-tables.js';
import { countUnread, signsOf } from './signs.js';
import { atOnce, unhurried } from './unhurried.js';

/** @import { Counts, ReadResult, ReaderOptions } from './types.d.ts' */

const infoFields = new Set(['title', 'author']);

/**
 * Toggles that leave text out: \strike, and \strike0 where it ends.
 * @type {Record<string, string>}
 */
const leftOut = { v: 'hidden', strike: 'struck', striked: 'struck' };

/** Marks after which the walk stops for a moment (unhurried.js). */
const marksPerStep = 4000;

/**
 * How far the walk is in the groups around it.
 * @typedef {object} State
 * @property {boolean} quiet       in a group without text of the document
 * @property {boolean} shapeQuiet  whether a text box would be, here
 * @property {Record<string, boolean>} out  why what follows is left out
 * @property {number | null} font
 * @property {number} skip
 * @property {string} part
 * @property {number} level        of tables in one another
 * @property {boolean} raised
 * @property {string} listOf
 * @property {boolean} upr
 * @property {Field | null} field
 *
 * @typedef {{instruction: string, part: string | null, start: number}} Field
 */

/** Parts that are read as the document's text, where nothing says that a group holds none. */
const ofText = new Set(['text', 'box']);

/**
 * A source (its bytes as characters of the same numbers) -> `{parts, title, author, language, counts, isCut}`; a generator of how far it is.
 * @param {string} source
 * @param {string} name
 * @param {'accepted'|'rejected'} [changes]
 */
function* parseSteps(source, name, changes) {
  const fonts = new Fonts();
  /** @type {State} */
  let state = {
    quiet: false, // in a group without text of the document
    shapeQuiet: true, // whether a text box would be, here
    out: {},
    font: null,
    skip: 1,
    part: 'text',
    level: 0, // of tables in one another
    raised: false,
    listOf: 'text',
    upr: false,
    field: null,
  };
  /** @type {State[]} */
  const stack = [];
  const parts = new Parts(['text', 'box', 'note', 'list', 'title', 'author']);
  /** @type {Counts} */
  const counts = { changes: 0, struck: 0, hidden: 0, comments: 0, objects: 0, unread: 0, notes: 0 };
  /** @type {number[]} */
  let pending = []; // bytes that wait for their code page's decoder
  let toSkip = 0; // characters that stand for the last \u
  let starred = false;
  let language = '';
  const isSilent = () => {
    const { hidden, struck, change, ansi } = state.out;
    return hidden || struck || change || ansi || (state.quiet && ofText.has(state.part));
  };
  /** @param {string} written */
  const put = (written) => {
    const { part } = state;
    if (part === 'instruction') {
      if (state.field && state.field.instruction.length < maxInstruction) state.field.instruction += written;
      return;
    }
    if (part === 'fonts') {
      fonts.addName(state.font, written);
      return;
    }
    const text = signsOf(fonts.signsOf(state.font), written);
    counts.unread += countUnread(text);
    parts.add(part, state.raised ? raisedText(text, parts.endOf(part)) : text);
  };
  const flush = () => {
    if (pending.length > 0 && !isSilent()) put(fonts.decode(state.font, pending));
    pending = [];
  };
  /** @param {string} text */
  const write = (text) => {
    flush();
    if (!isSilent()) put(text);
    if (text === paragraphEnd && state.part === 'text') parts.move('box', 'text');
  };
  /**
   * A number of a list is a part of its clause, a bullet is not.
   * @param {string} part
   */
  const endList = (part) => {
    const label = parts
      .textOf('list')
      .replace(/[\t\s]+/g, ' ')
      .trim();
    parts.clear('list');
    if (/[\p{L}\p{N}]/u.test(label) && label.length > 1 && !isSilent()) parts.add(part, `${label} `);
  };
  const addNote = () => {
    counts.notes += 1;
    parts.add('text', raisedText(String(counts.notes), parts.endOf('text'), true));
    parts.add('note', `${paragraphEnd}[${counts.notes}] `);
  };
  /**
   * A field ends: what it shows by its instruction alone, and where it leads.
   * @param {Field} given
   */
  const endField = ({ instruction, part, start }) => {
    if (isSilent() || state.part === 'instruction') return;
    if (part === null || parts.lengthOf(part) === start) {
      const shown = shownBy(instruction);
      if (shown !== '') put(shown);
    }
    const href = hrefOf(instruction);
    if (part !== null && href !== '') parts.link(part, start, href);
  };
  /** @param {string} text */
  const plain = (text) => {
    let rest = text.slice(toSkip);
    toSkip = Math.max(0, toSkip - text.length);
    // The second byte of a wide character may be a letter, written as it is.
    if (rest !== '' && pending.length > 0 && fonts.endAmid(state.font, pending)) {
      pending.push(rest.charCodeAt(0));
      rest = rest.slice(1);
    }
    // Bytes past ASCII stand bare in what some old programs write.
    if (/[\u0080-\u00ff]/.test(rest)) for (let i = 0; i < rest.length; i += 1) pending.push(rest.charCodeAt(i));
    else if (rest !== '') write(rest);
  };
  /**
   * Words that say what a group is, or how what follows in it looks: by word.
   * @type {Record<string, (value: number) => unknown>}
   */
  const words = {
    u(value) {
      write(String.fromCharCode(value < 0 ? value + 65536 : value));
      toSkip = state.skip;
    },
    uc: (value) => (state.skip = value ?? 1),
    ansicpg: (value) => (fonts.page = value),
    mac: () => (fonts.page = 10000),
    f(value) {
      flush();
      state.font = value;
    },
    fcharset: (value) => fonts.setCharset(state.font, value),
    fonttbl() {
      state.quiet = true;
      state.part = 'fonts';
    },
    info: () => (state.quiet = true),
    deleted: (value) => change('deleted', value),
    revised: (value) => change('revised', value),
    super: (value) => raise(value !== 0),
    nosupersub: () => raise(false),
    up: (value) => raise(value > 0),
    plain() {
      flush();
      state.out = { ansi: state.out.ansi };
      state.raised = false;
    },
    intbl: () => (state.level = Math.max(state.level, 1)),
    itap: (value) => (state.level = value ?? 1),
    pard: () => (state.level = 0),
    field: () => (state.field = { instruction: '', part: null, start: 0 }),
    fldinst() {
      flush();
      state.part = 'instruction';
    },
    fldrslt() {
      flush();
      if (!state.field || state.part === 'instruction') return;
      state.field.part = state.part;
      state.field.start = parts.lengthOf(state.part);
    },
    // What it means is there twice: in the old code page, and in Unicode.
    upr: () => (state.upr = true),
    ud: () => (state.out = { ...state.out, ansi: false }),
    shp: () => (state.shapeQuiet = state.quiet),
    do() {
      state.shapeQuiet = state.quiet;
      state.quiet = true;
    },
    shptxt: () => openBox(),
    dptxbxtext: () => openBox(),
    annotation() {
      if (!isSilent()) counts.comments += 1;
      state.quiet = true;
    },
    object() {
      if (!isSilent()) counts.objects += 1;
      state.quiet = true;
    },
  };
  /**
   * @param {string} mark
   * @param {number} value
   */
  const change = (mark, value) => {
    flush();
    const isOn = value !== 0;
    if (isOn) counts.changes += 1;
    state.out = { ...state.out, change: isOn && (mark === 'deleted') === (changes === 'accepted') };
  };
  /** @param {boolean} isRaised */
  const raise = (isRaised) => {
    flush();
    state.raised = isRaised;
  };
  const openBox = () => {
    flush();
    state.quiet = state.shapeQuiet;
    if (state.part === 'text') state.part = 'box';
    state.level = 0;
  };
  /**
   * @param {string} mark
   * @param {number} value
   */
  const word = (mark, value) => {
    if (Object.hasOwn(words, mark)) words[mark](value);
    else if (infoFields.has(mark) && state.quiet) state.part = mark;
    else if (leftOut[mark]) {
      flush();
      const isOut = value !== 0;
      if (isOut && !state.out[leftOut[mark]]) counts[leftOut[mark]] += 1;
      state.out = { ...state.out, [leftOut[mark]]: isOut };
    } else if (mark === 'footnote' && state.part === 'text' && !isSilent()) {
      flush();
      addNote();
      state.part = 'note';
      state.raised = false;
    } else if (mark === 'listtext' && ofText.has(state.part)) {
      flush();
      state.listOf = state.part;
      state.part = 'list';
    } else if (mark === 'lang' && language === '' && value > 0) language = languages[value & 0x3ff] ?? '';
    else if (silent.has(mark) || (starred && !known.has(mark))) {
      flush();
      state.quiet = true;
      if (state.part === 'fonts') state.part = 'text';
    } else if (mark === 'par' && state.level > 0) write(state.level > 1 ? endInInnerCell : endInCell);
    else if (characters[mark] !== undefined) write(characters[mark]);
  };
  const open = () => {
    flush();
    if (stack.length >= readerLimits.maxRtfDepth) throw new ReadError('nested-too-deep', { name, limit: readerLimits.maxRtfDepth });
    stack.push(state);
    state = { ...state, upr: false, ...(state.upr ? { out: { ...state.out, ansi: true } } : {}) };
    toSkip = 0;
  };
  const close = () => {
    flush();
    const { part, field, listOf } = state;
    state = stack.pop() ?? state;
    toSkip = 0;
    if (part === 'list' && state.part !== 'list') endList(listOf);
    if (field && field !== state.field) endField(field);
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
    else if (mark.type === 'open') open();
    else if (mark.type === 'close') close();
    else if (mark.type === 'word') word(mark.word, /** @type {number} */ (mark.value));
    else if (mark.text !== '*')
      write(
        /** @type {Record<string, string>} */ ({ '~': '\u00A0', _: '-', '\n': '\n', '\r': '\n', '{': '{', '}': '}', '\\': '\\' })[
          /** @type {string} */ (mark.text)
        ] ?? '',
      );
    // Anywhere else it is a mark of nothing.
    starred = mark.type === 'symbol' && mark.text === '*' && before === 'open';
    before = mark.type;
  }
  flush();
  if (parts.lengthOf('box') > 0) parts.add('text', paragraphEnd);
  parts.move('box', 'text');
  const isCut = stack.length > 0;
  /** @param {string} part */
  const about = (part) => tidySpaces(parts.textOf(part));
  return { parts, title: about('title'), author: about('author'), language, counts, isCut };
}

/**
 * The paragraphs of what was parsed, notes last.
 * @param {{parts: Parts}} given
 */
const paragraphsOfParts = ({ parts }) => ['text', 'note'].flatMap((part) => paragraphsOf(parts.textOf(part), parts.parts[part].links));

/**
 * The paragraphs of a source at once.
 * @param {string} source
 * @param {string} name
 */
export const paragraphsOfRtf = (source, name) => paragraphsOfParts(atOnce(parseSteps(source, name, 'accepted')));

/**
 * Bytes as characters of the same numbers ('latin1' of browsers is windows-1252, which is not that).
 * @param {Uint8Array} bytes
 */
function charactersOf(bytes) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} given
 * @returns {Promise<ReadResult>}
 */
export async function readRtf(bytes, { name, changes = 'accepted', signal, onProgress }) {
  /** @type {'accepted' | 'rejected'} */
  const taken = changes === 'rejected' ? 'rejected' : 'accepted';
  /** @param {number} share */
  const onShare = (share) => onProgress?.(Math.ceil(share * 100), 100, 'percent');
  const read = await unhurried(parseSteps(charactersOf(bytes), name, taken), { signal, onShare });
  const { counts } = read;
  return {
    ...fromParagraphs(paragraphsOfParts(read)),
    headline: '',
    byline: read.author,
    language: read.language,
    charset: null,
    ...(counts.changes > 0 ? { changes: { count: counts.changes, taken } } : {}),
    notes: [...(read.isCut ? ['noteCut'] : []), ...notesOfCounts(counts)],
  };
}

// RTF -> paragraphs: one walk over its marks. (The libraries for it draw pages or are long untended.)
//
//   {\rtf1\ansi\ansicpg1251 Bridge shut\par A barge {\b hit} it.\par}
//        -> "Bridge shut", "A barge hit it."
//
// Groups that hold no text of the document (fonts, styles, pictures, fields' instructions, deleted
// text) are passed over; \'xx is a byte in the document's or the font's code page, \uN a UTF-16 unit
// followed by as many characters for old programs as \uc says.

import { readerLimits } from './limits.js';
import { tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { fromParagraphs } from './result.js';

/** Groups whose text is not the document's; those that begin with \* and are not known are so too. */
const silent = new Set(
  `fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object objdata fldinst bkmkstart
  bkmkend header footer headerl headerr headerf footerl footerr footerf themedata colorschememapping datastore latentstyles
  xmlnstbl filetbl annotation atnid atnauthor atntime atndate atnref atnicn nonshppict shpinst pntext listtext template
  userprops docvar mmathPr ftnsep ftnsepc aftnsep aftnsepc private`.split(/\s+/),
);
const infoFields = new Set(['title', 'author']);

const characters = {
  par: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: ' ',
  line: ' ',
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};

/** Code pages by \fcharset. */
const charsetPages = {
  0: 1252,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const pageNames = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
  65001: 'utf-8',
  10000: 'macintosh',
  866: 'ibm866',
};

function decoderOf(page) {
  try {
    return new TextDecoder(pageNames[page] ?? `windows-${page}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

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

/** A source (its bytes as characters of the same numbers) -> `{text, title, author, language}`. */
export function parseRtf(source, name) {
  let page = 1252;
  const fonts = new Map();
  let state = { quiet: false, hidden: false, font: null, skip: 1, field: 'text' };
  const stack = [];
  const out = { text: [], title: [], author: [] };
  let pending = []; // bytes that wait for their code page's decoder
  let toSkip = 0; // characters that stand for the last \u
  let starred = false;
  let language = '';
  const codePage = () => charsetPages[fonts.get(state.font)] ?? page;
  const isSilent = () => state.hidden || (state.quiet && state.field === 'text');
  const flush = () => {
    if (pending.length > 0 && !isSilent()) out[state.field].push(decoderOf(codePage()).decode(Uint8Array.from(pending)));
    pending = [];
  };
  const write = (text) => {
    flush();
    if (!isSilent()) out[state.field].push(text);
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
    else if (mark === 'v' || mark === 'deleted') {
      flush();
      state.hidden = value !== 0;
    } else if (mark === 'plain') state.hidden = false;
    else if (mark === 'lang' && language === '' && value > 0) language = languages[value & 0x3ff] ?? '';
    else if (silent.has(mark) || (starred && !known.has(mark))) {
      flush();
      state.quiet = true;
    } else if (characters[mark] !== undefined) write(characters[mark]);
  };
  for (const mark of marksOf(source)) {
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
      state = stack.pop() ?? state;
      toSkip = 0;
    } else if (mark.type === 'word') word(mark.word, mark.value);
    else if (mark.text !== '*') write({ '~': '\u00A0', _: '-', '\n': '\n', '\r': '\n', '{': '{', '}': '}', '\\': '\\' }[mark.text] ?? '');
    starred = mark.type === 'symbol' && mark.text === '*';
  }
  flush();
  const { text, title, author } = Object.fromEntries(Object.entries(out).map(([field, parts]) => [field, parts.join('')]));
  return { text, title: tidySpaces(title), author: tidySpaces(author), language };
}

/** Starred groups that do hold text. */
const known = new Set(['shptxt', 'fldrslt', 'shppict', 'ud', 'upr']);

/** Primary languages of Windows, as far as news is written in them here. */
const languages = {
  0x01: 'ar',
  0x04: 'zh',
  0x05: 'cs',
  0x06: 'da',
  0x07: 'de',
  0x08: 'el',
  0x09: 'en',
  0x0a: 'es',
  0x0b: 'fi',
  0x0c: 'fr',
  0x0d: 'he',
  0x0e: 'hu',
  0x10: 'it',
  0x11: 'ja',
  0x12: 'ko',
  0x13: 'nl',
  0x14: 'nb',
  0x15: 'pl',
  0x16: 'pt',
  0x18: 'ro',
  0x19: 'ru',
  0x1d: 'sv',
  0x1f: 'tr',
  0x22: 'uk',
};

/** Bytes as characters of the same numbers ('latin1' of browsers is windows-1252, which is not that). */
function charactersOf(bytes) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

export function readRtf(bytes, { name }) {
  const read = parseRtf(charactersOf(bytes), name);
  const paragraphs = read.text
    .split('\n')
    .map((text) => ({ text: tidySpaces(text), role: null, why: '' }))
    .filter(({ text }) => text !== '');
  return { ...fromParagraphs(paragraphs), headline: '', byline: read.author, language: read.language, charset: null, notes: [] };
}

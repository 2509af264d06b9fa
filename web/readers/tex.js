// LaTeX without its commands: the words that are printed, with formulas in a line, tables by their rows, and notes after the text.
//
//   \section{The ferry}                        The ferry
//   It \emph{stops} in October~2031.\cite{a}   It stops in October 2031. [a]
//   \footnote{In $2^{10}$ days.}               [1] In 2¹⁰ days.

import { decode } from './charset.js';
import { texFormula } from './formulas/tex.js';
import { raisedText } from './marks.js';
import { openQuote } from './quotes.js';
import { fromParagraphs, notesOfCounts } from './result.js';
import { lineOfRow } from './rows.js';
import { argument, cellMark, Kept, rowsOfTable, tableContent, withEnvironments, withItems, withOwnCommands } from './tex-blocks.js';

/** @import { Counts, Paragraph, ReaderOptions } from './types.d.ts' */

/** @type {Record<string, string>} */
const accents = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
};
/** @type {Record<string, string>} */
const letters = { ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', i: 'i', j: 'j' };
/** @type {Record<string, string>} */
const signs = {
  dots: '…', ldots: '…', textellipsis: '…', textendash: '–', textemdash: '—', LaTeX: 'LaTeX', TeX: 'TeX', S: '§', pounds: '£', euro: '€',
  texteuro: '€', textdegree: '°', copyright: '©', textregistered: '®', texttrademark: '™', textbullet: '•', textbackslash: '\\',
  textquotedblleft: '“', textquotedblright: '”', textquoteleft: '‘', textquoteright: '’', guillemotleft: '«', guillemotright: '»',
  glqq: '„', grqq: '“', flqq: '«', frqq: '»', og: '« ', fg: ' »', textasciitilde: '~', textasciicircum: '^', slash: '/',
}; // prettier-ignore

/** Environments whose text is a formula, or is kept as it is, or has only a caption to be read; and tables. */
const formulas = [
  'equation',
  'equation*',
  'align',
  'align*',
  'gather',
  'gather*',
  'multline',
  'multline*',
  'eqnarray',
  'eqnarray*',
  'displaymath',
  'math',
];
const verbatim = ['verbatim', 'verbatim*', 'lstlisting', 'minted', 'Verbatim'];
const tables = ['tabular', 'tabular*', 'tabularx', 'longtable', 'tabulary'];
const unread = ['tikzpicture', 'thebibliography', 'comment', 'filecontents', 'picture'];

/** Commands whose argument is none of the text, by how many they have. */
const dropped =
  'label|index|input|include|includegraphics|usepackage|documentclass|bibliography|bibliographystyle|vspace|hspace|thispagestyle' +
  '|pagestyle|date|author|color|pagecolor|selectlanguage|addbibresource|phantom|thanks';
const droppedTwo = 'setlength|setcounter|addtolength|addtocounter|fontsize|hypersetup|newtheorem|renewenvironment|newenvironment';
const secondOnly = 'textcolor|colorbox|foreignlanguage|hypertarget|hyperlink|raisebox|scalebox|parbox|makebox|rotatebox|resizebox|href';
const optional = String.raw`(?:\[[^\[\]]{0,300}\])?`;
/** @param {string} names */
const command = (names) => String.raw`\\(?:${names})(?![a-zA-Z])\*?`;

const pattern = {
  title: new RegExp(String.raw`\\title${optional}${argument}`, 'g'),
  author: new RegExp(String.raw`\\author${optional}${argument}`),
  date: new RegExp(String.raw`\\date${argument}`),
  caption: new RegExp(String.raw`\\caption\*?${optional}${argument}`, 'g'),
  footnote: new RegExp(String.raw`[ \n]?\\footnote${optional}${argument}`, 'g'),
  heading: new RegExp(String.raw`\\(?:part|chapter|(?:sub)*section|paragraph)\*?${optional}${argument}`, 'g'),
  arguments: new RegExp(String.raw`\\begin\{(?:minipage|multicols|wrapfigure|adjustbox|spacing)\*?\}${optional}(?:\{[^{}]*\}){0,2}`, 'g'),
  environment: new RegExp(String.raw`\\(?:begin|end)\{[a-zA-Z]+\*?\}${optional}`, 'g'),
  dropped: new RegExp(String.raw`[ \t]?${command(dropped)}${optional}${argument}${optional}`, 'g'),
  droppedTwo: new RegExp(String.raw`${command(droppedTwo)}${optional}${argument}(?:${argument})?`, 'g'),
  secondOnly: new RegExp(String.raw`${command(secondOnly)}${optional}\{[^{}]{0,500}\}(?=\{)`, 'g'),
  struck: new RegExp(String.raw`\\(?:sout|st|xout)${argument}\s?`, 'g'),
  hidden: new RegExp(String.raw`\\(?:todo|marginpar|iffalse(?=\s))${optional}${argument}`, 'g'),
  raised: new RegExp(String.raw`\\textsuperscript${argument}`, 'g'),
  quoted: new RegExp(String.raw`\\(?:text|en|block)quote\*?${optional}${argument}`, 'g'),
  cited: /\s?~?\\(?:[a-zA-Z]*cite[a-zA-Z]*|nocite)\*?(?:\[([^[\]]{0,300})\])?(?:\[([^[\]]{0,300})\])?\{([^{}]{1,500})\}/g,
  referred: /\\(?:ref|eqref|pageref|autoref|nameref|[cC]ref)\*?\{([^{}]{1,200})\}/g,
  innermost: new RegExp(String.raw`\\[a-zA-Z]+\*?${optional}\{([^{}\\]*)\}`, 'g'),
};

/** Stand for a caption, and for the braces and dollars that are printed; no source has these private characters. */
const [captionMark, leftBrace, rightBrace, dollar] = ['\u{F0000}', '\u{F0001}', '\u{F0002}', '\u{F0006}'];
/** @type {Record<string, string>} */
const escaped = { '{': leftBrace, '}': rightBrace, $: dollar };

/** Commands that are nested deeper are rare; their names go, their words stay. */
const maxNested = 8;

/** @param {string} source */
function plainText(source) {
  let text = source
    .replace(/\\([`'^~"=.])\s*(?:\{\\?([a-zA-Z])\}|\\?([a-zA-Z]))/g, (_, accent, braced, bare) =>
      ((braced ?? bare) + accents[accent]).normalize('NFC'),
    )
    .replace(/\\([uvHckr])\{\\?([a-zA-Z])\}/g, (_, accent, letter) => (letter + accents[accent]).normalize('NFC'))
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?![a-zA-Z])(?:\{\}|\s)?/g, (_, name) => letters[name])
    // A space after a command only ends its name; people forget that after names that are words.
    .replace(/\\([a-zA-Z]+)(\{\}|[ \t]+)?/g, (whole, name, after = '') => {
      if (!Object.hasOwn(signs, name)) return whole;
      return signs[name] + (after === '{}' || !/TeX$/.test(name) ? '' : after);
    })
    .replace(/\\([&%$#_{}])/g, (_, sign) => escaped[sign] ?? sign);
  for (let pass = 0; pass < maxNested; pass += 1) {
    const next = text.replace(pattern.innermost, '$1');
    if (next === text) break;
    text = next;
  }
  return text
    .replace(/\\[a-zA-Z]+\*?(?:\[[^[\]]*\])?\s?|\\-/g, '')
    .replace(/\\\\(?:\[[^\]]*\])?|\\[,;:! ]|~/g, ' ')
    .replace(/[{}]|\$\$?/g, '')
    .replaceAll(leftBrace, '{')
    .replaceAll(rightBrace, '}')
    .replaceAll(dollar, '$')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('"`', '„')
    .replaceAll('"\'', '“')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll('`', '‘')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A formula of several lines: each as one, in a row.
 * @param {string} content
 */
const linesOfFormula = (content) =>
  content
    .split('\\\\')
    .map((line) => texFormula(line.replace(/\\tag\*?\{([^{}]*)\}/g, ' ($1)').replace(/(?<!\\)&/g, '')))
    .filter(Boolean)
    .join('; ');

/**
 * Formulas in a line, and code, are held back while the commands around them are read.
 * @param {string} text
 * @param {Kept} kept
 */
const withFormulas = (text, kept) =>
  text
    .replace(/\\(?:verb|lstinline)\*?([^\sa-zA-Z*{])([^\n]{0,500}?)\1/g, (_, mark, code) => kept.keep(code))
    .replace(/\\\[([^]{1,2000}?)\\\]|(?<!\\)\$\$([^$]{1,2000})\$\$/g, (_, ...found) => kept.keep(linesOfFormula(found[0] ?? found[1])))
    .replace(/\\\(([^]{1,1000}?)\\\)|(?<!\\)\$([^$]{1,1000})\$/g, (_, ...found) => kept.keep(texFormula(found[0] ?? found[1])));

/**
 * @param {string} source
 * @param {Kept} kept
 * @param {Counts} counts
 */
function withBlocks(source, kept, counts) {
  /** @param {string} content */
  const withCaption = (content) => content.replace(pattern.caption, (_, words) => `\n\n${captionMark}${words}\n\n`);
  const code = withEnvironments(
    source,
    verbatim,
    (_, content) => `\n\n${kept.keep(content.replace(/^(?:\[[^\]\n]*\])?(?:\{\w+\})?\n|\s+$/g, ''))}\n\n`,
  );
  const commented = code.replace(/(^|[^\\])%.*$/gm, '$1').replace(/\\iffalse(?![a-zA-Z])[^]*?\\fi(?![a-zA-Z])/g, () => {
    counts.hidden += 1;
    return '';
  });
  const written = withOwnCommands(commented);
  const formed = withEnvironments(
    written,
    formulas,
    (_, content) => `\n\n${kept.keep(linesOfFormula(content.replace(/\\label\{[^{}]*\}/g, '')))}\n\n`,
  );
  const drawn = withEnvironments(formed, unread, (name) => {
    if (name === 'thebibliography') counts.references += 1;
    return '\n\n';
  });
  const ruled = withEnvironments(withFormulas(drawn, kept), tables, (_, content) => rowsOfTable(tableContent(content)));
  return withItems(withCaption(ruled));
}

/**
 * What a source of LaTeX holds: its paragraphs, and what its head says.
 * @param {string} source
 */
export function readTexSource(source) {
  const kept = new Kept();
  const counts = { struck: 0, hidden: 0, references: 0 };
  const whole = withBlocks(source, kept, counts);
  /** @param {string} text */
  const plain = (text) => kept.restore(plainText(text));
  const title = [...whole.matchAll(pattern.title)][0]?.[1] ?? '';
  const body = /\\begin\{document\}([^]*?)(?:\\end\{document\}|$)/.exec(whole)?.[1] ?? whole;
  /** @type {string[]} */
  const notes = [];
  /**
   * @param {keyof typeof counts} kind
   * @param {string} by
   */
  const counted = (kind, by) => () => {
    counts[kind] += 1;
    return by;
  };
  /**
   * @param {string} words
   * @param {string} before
   */
  const quote = (words, before) => openQuote(before, words).join(words);
  const text = body
    .replace(pattern.title, '')
    .replace(pattern.hidden, counted('hidden', ''))
    .replace(pattern.struck, counted('struck', ''))
    .replace(pattern.footnote, (_, note) => ` [${notes.push(note)}]`)
    .replace(
      pattern.cited,
      (_, first, second, keys) =>
        ` [${[keys.replace(/\s*,\s*/g, ', '), ...(second === undefined ? [first] : [first, second])].filter(Boolean).join(', ')}]`,
    )
    .replace(pattern.referred, '[$1]')
    .replace(pattern.heading, '\n\n$1\n\n')
    .replace(pattern.arguments, '\n\n')
    .replace(pattern.environment, '\n\n')
    // The empty braces end the name of a command before it.
    .replace(pattern.droppedTwo, '{}')
    .replace(pattern.dropped, '{}')
    .replace(pattern.secondOnly, '{}')
    .replace(pattern.raised, (_, words, at, all) => kept.keep(raisedText(plain(words), all.slice(0, at))))
    .replace(pattern.quoted, (_, words, at, all) => quote(words, all.slice(Math.max(0, at - 1), at)));
  /** @type {Paragraph[]} */
  const paragraphs = text.split(/\n[ \t]*\n\s*|\\par(?![a-zA-Z])/).map((part) => ({
    text: part.includes(cellMark) ? rowText(part.split(cellMark).map(plain)) : plain(part.replace(captionMark, '')),
    role: part.includes(captionMark) ? 'caption' : 'body',
    why: '',
  }));
  const head = {
    text: plain(title.replace(pattern.dropped, '').replace(pattern.footnote, '')),
    role: /** @type {const} */ ('headline'),
    why: '',
  };
  /** @type {Paragraph[]} */
  const foot = notes.map((note, index) => ({ text: `[${index + 1}] ${plain(note)}`, role: 'body', why: '' }));
  const authors = (pattern.author.exec(whole)?.[1] ?? '').replace(pattern.dropped, '').split(/\\and(?![a-zA-Z])|\\AND/);
  return {
    paragraphs: [head, ...paragraphs, ...foot].filter((paragraph) => paragraph.text !== ''),
    counts,
    byline: authors
      .map((author) => plain(author.split('\\\\')[0]))
      .filter(Boolean)
      .join(', '),
    date: plain(pattern.date.exec(whole)?.[1] ?? '').replace(/^\\?today$/, '') || null,
  };
}

/** @param {string[]} cells */
const rowText = (cells) => lineOfRow(cells.map((cell) => (cell === '' ? [] : [cell]))) ?? cells.filter(Boolean).join(' ');

/**
 * `{text, role}` of each paragraph.
 * @param {string} source
 */
export const texParagraphs = (source) => readTexSource(source).paragraphs;

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export function readTex(bytes, options) {
  const decoded = decode(bytes, options);
  const { paragraphs, counts, byline, date } = readTexSource(decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  return {
    ...fromParagraphs(paragraphs),
    headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '',
    byline,
    ...(date && { date }),
    charset: decoded.charset,
    charsetBy: decoded.by,
    notes: ['noteCommands', ...notesOfCounts(counts), ...decoded.notes],
  };
}

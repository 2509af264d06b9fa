// LaTeX without its commands: the words that are printed. A formula stays as it is written; references and figures are left out,
// which a note says.
//
//   \section{The ferry}                        The ferry
//   It \emph{stops} in October~2031.\cite{a}   It stops in October 2031.

import { decode } from './charset.js';
import { fromParagraphs } from './result.js';

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
const letters = { ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', i: 'i', j: 'j' };
const signs = { dots: '…', ldots: '…', textendash: '–', textemdash: '—', LaTeX: 'LaTeX', TeX: 'TeX', S: '§', pounds: '£', euro: '€' };

/** Environments without prose, and commands whose argument is none. */
const unread =
  'figure|figure\\*|table|table\\*|tabular|equation|equation\\*|align|align\\*|lstlisting|verbatim|tikzpicture|thebibliography|comment';
const dropped =
  'cite|citep|citet|ref|eqref|pageref|label|index|input|include|includegraphics|usepackage|documentclass|bibliography' +
  '|bibliographystyle|vspace|hspace|thispagestyle|pagestyle|setlength|setcounter|begin|end|date|author';

/** A braced argument: what stands in one pair, with two more pairs in it. */
const argument = String.raw`\{((?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,1000}\}){0,2000})\}`;
const optional = String.raw`(?:\[[^\[\]]{0,300}\])?`;

const pattern = {
  title: new RegExp(String.raw`\\title${optional}${argument}`, 'g'),
  unread: new RegExp(String.raw`\\begin\{(${unread})\}`, 'g'),
  caption: new RegExp(String.raw`\\caption${optional}${argument}`),
  footnote: new RegExp(String.raw`[ \n]?\\footnote${optional}${argument}`, 'g'),
  heading: new RegExp(String.raw`\\(?:part|chapter|(?:sub)*section|paragraph)\*?${optional}${argument}`, 'g'),
  dropped: new RegExp(String.raw`\s?\\(?:${dropped})\*?${optional}${argument}${optional}`, 'g'),
  innermost: new RegExp(String.raw`\\[a-zA-Z]+\*?${optional}\{([^{}\\]*)\}`, 'g'),
};

/** Stand for a figure's caption, and for the braces that are printed; no source has these private characters. */
const [captionMark, leftBrace, rightBrace] = ['\u{F0000}', '\u{F0001}', '\u{F0002}'];
const escaped = { '{': leftBrace, '}': rightBrace };

/** Commands that are nested deeper are rare; their names go, their words stay. */
const maxNested = 8;

function plainText(source) {
  let text = source
    .replace(/\\([`'^~"=.])\s*(?:\{\\?([a-zA-Z])\}|\\?([a-zA-Z]))/g, (_, accent, braced, bare) =>
      ((braced ?? bare) + accents[accent]).normalize('NFC'),
    )
    .replace(/\\([uvHckr])\{\\?([a-zA-Z])\}/g, (_, accent, letter) => (letter + accents[accent]).normalize('NFC'))
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?![a-zA-Z])(?:\{\}|\s)?/g, (_, name) => letters[name])
    .replace(/\\([a-zA-Z]+)(?:\{\})?/g, (whole, name) => signs[name] ?? whole)
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
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll('`', '‘')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A source without its environments of no prose, whose captions stay. One walk. */
function withoutUnread(source) {
  const kept = [];
  const open = new Set(); // names that are not closed any more
  let from = 0;
  for (const { 0: begin, 1: name, index } of source.matchAll(pattern.unread)) {
    if (index < from || open.has(name)) continue;
    const end = source.indexOf(`\\end{${name}}`, index);
    if (end < 0) {
      open.add(name);
      continue;
    }
    const caption = pattern.caption.exec(source.slice(index + begin.length, end))?.[1];
    kept.push(source.slice(from, index), caption ? `\n\n${captionMark}${caption}\n\n` : '\n\n');
    from = end + name.length + '\\end{}'.length;
  }
  kept.push(source.slice(from));
  return kept.join('');
}

/** `{text, role}` of each paragraph. */
export function texParagraphs(source) {
  const commented = source.replace(/(^|[^\\])%.*$/gm, '$1');
  const title = [...commented.matchAll(pattern.title)][0]?.[1] ?? '';
  const body = /\\begin\{document\}([^]*?)(?:\\end\{document\}|$)/.exec(commented)?.[1] ?? commented;
  const notes = [];
  const text = withoutUnread(body)
    .replace(pattern.title, '')
    .replace(pattern.footnote, (_, note) => ` [${notes.push(note)}]`)
    .replace(pattern.heading, '\n\n$1\n\n')
    .replace(pattern.dropped, '')
    .replace(/\\href\{[^{}]*\}/g, '')
    .replace(/\\item\s*(?:\[([^[\]]*)\])?/g, (_, label) => `\n\n${label ?? ''} `);
  const paragraphs = text.split(/\n[ \t]*\n\s*|\\par\b/).map((part) => ({
    text: plainText(part.replace(captionMark, '')),
    role: part.includes(captionMark) ? 'caption' : 'body',
    why: '',
  }));
  const head = { text: plainText(title), role: 'headline', why: '' };
  const foot = notes.map((note, index) => ({ text: `[${index + 1}] ${plainText(note)}`, role: 'body', why: '' }));
  return [head, ...paragraphs, ...foot].filter((paragraph) => paragraph.text !== '');
}

export function readTex(bytes, options) {
  const decoded = decode(bytes, options);
  const paragraphs = texParagraphs(decoded.text.replace(/\r\n?/g, '\n'));
  return {
    ...fromParagraphs(paragraphs),
    headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '',
    charset: decoded.charset,
    charsetBy: decoded.by,
    notes: ['noteCommands', ...decoded.notes],
  };
}

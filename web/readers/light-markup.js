// Light markup besides Markdown: reStructuredText, AsciiDoc, Org, MediaWiki, Textile. Marks are taken off, words stay.
//
//   Ferry stops         = Ferry stops        * Ferry stops       == Ferry stops ==     h1. Ferry stops
//   ===========
//   It **stops**.       It *stops*.          It *stops*.         It '''stops'''.       It *stops*.

import { decode } from './charset.js';
import { lightKinds } from './light-kinds.js';
import { fromParagraphs } from './result.js';
import { lineOfRow } from './rows.js';

const bullet = /^\s*(?:[-*+#•]+|\.+|\d{1,3}[.)])\s+/;
const underline = /^([=\-~^"'`#*+_:.])\1+\s*$/;

/** Templates of a wiki that may stand in one another. */
const maxNested = 6;

/** A page of a wiki without what spans lines: templates, references and comments. */
function withoutTemplates(source) {
  let text = source.replace(/<!--[^]*?-->|<ref[^>]*\/>|<ref[^>]*>[^]*?<\/ref>/g, '');
  for (let pass = 0; pass < maxNested && /\{\{[^{}]*\}\}/.test(text); pass += 1) text = text.replace(/\{\{[^{}]*\}\}/g, '');
  return text.replace(/<\/?[a-z][^<>\n]*>/gi, '');
}

/** The cells of a line that is a row of a table; null where it is none. */
function cellsOf(line, kind) {
  if (kind === 'wiki') return /^[|!]/.test(line) ? line.replace(/^[|!]\s*/, '').split(/\s*(?:\|\||!!)\s*/) : null;
  if (!line.startsWith('|') || kind === 'rst') return null;
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.replace(/^_\./, '').trim());
}

/** `{text, role}` of each paragraph. */
export function lightParagraphs(source, kind) {
  const { passed, heading, inline } = lightKinds[kind];
  const plain = (line) => inline.reduce((text, [pattern, written]) => text.replace(pattern, written), line).trim();
  const paragraphs = [];
  let lines = [];
  let inDirective = false;
  const add = (text, role = 'body') => {
    if (text !== '') paragraphs.push({ text, role, why: '' });
  };
  const close = () => {
    add(lines.join('\n').trim());
    lines = [];
  };
  const head = (text) => {
    close();
    add(text, paragraphs.length === 0 ? 'headline' : 'body');
  };
  for (const raw of (kind === 'wiki' ? withoutTemplates(source) : source).split('\n')) {
    const line = raw.trimEnd();
    const title = heading?.exec(line)?.[1] ?? null;
    if (line.trim() === '') close();
    else if (inDirective && /^\s/.test(line)) continue;
    else if (title !== null) head(plain(title));
    else if (kind === 'rst' && underline.test(line)) {
      // The words of a heading stand above its line, and may have one above them as well.
      if (lines.length === 1) head(lines.pop());
    } else if (!passed.test(line.trim())) {
      const cells = cellsOf(line.trim(), kind);
      const row = cells ? lineOfRow(cells.map((cell) => [plain(cell)].filter(Boolean))) : null;
      if (row !== null || bullet.test(line)) close();
      if (row !== null) add(row);
      else lines.push(plain(line.replace(bullet, '')));
    }
    if (line.trim() !== '') inDirective = kind === 'rst' && (/^\.\. /.test(line) || (inDirective && /^\s/.test(line)));
  }
  close();
  return paragraphs;
}

/** A reader of one of the kinds. */
export const lightReader = (kind) => (bytes, options) => {
  const decoded = decode(bytes, options);
  const paragraphs = lightParagraphs(decoded.text.replace(/\r\n?/g, '\n'), kind);
  return {
    ...fromParagraphs(paragraphs),
    headline: paragraphs.find(({ role }) => role === 'headline')?.text ?? '',
    charset: decoded.charset,
    charsetBy: decoded.by,
    notes: decoded.notes,
  };
};

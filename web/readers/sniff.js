// What a file is, by its first bytes and its name.
//
// The bytes decide where they are sure (a PDF named story.txt is a PDF); the extension decides among
// texts, which look alike (a .md is a text that only its name calls Markdown). What is text is read as text, whatever it is called.

import { decodeAs } from './charset-decoders.js';
import { wideKind } from './charset-wide.js';
import { readerLimits } from './limits.js';
import { kindOfText } from './sniff-text.js';

const latin1 = new TextDecoder('latin1');

/** Bytes as characters, for looking at what is ASCII by rule. */
export const asCharacters = (bytes) => latin1.decode(bytes);

const ascii = (text) => Array.from(text, (character) => character.charCodeAt(0));

const signatures = [
  ['pdf', ascii('%PDF-')],
  ['rtf', ascii('{\\rtf')],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['webarchive', ascii('bplist00')],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
];

/** What is no text, by extension; a file of that name whose bytes are text is a text. */
const extensionFormats = {
  docx: 'docx',
  doc: 'doc',
  odt: 'odt',
  rtf: 'rtf',
  pdf: 'pdf',
  epub: 'epub',
  zip: 'zip',
  webarchive: 'webarchive',
  pages: 'pages',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
  tif: 'image',
  tiff: 'image',
};

/** What follows the last dot of a name, if it may be an extension: "draft 3.5" and "12.03.2026" have none. */
export function extensionOf(name) {
  return /[^.\s]\.([a-z][a-z0-9]{0,11})$/i.exec(name)?.[1].toLowerCase() ?? '';
}

function startsWith(bytes, signature) {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** True where the head holds what no text holds: many control characters. A single zero is an accident. */
function looksBinary(bytes) {
  if (wideKind(bytes)) return false;
  const head = bytes.subarray(0, readerLimits.sniffBytes);
  let controls = 0;
  for (const byte of head) {
    const layout = (byte >= 9 && byte <= 13) || byte === 26 || byte === 27;
    if ((byte < 32 && !layout) || byte === 127) controls += 1;
  }
  return controls > Math.max(1, head.length * readerLimits.maxControlShare);
}

/** Whether an old container holds a Word document under a password: its directory has an entry that says so. */
export function isLockedDocument(bytes) {
  const mark = ascii('EncryptedPackage').flatMap((code) => [code, 0]);
  for (let at = bytes.indexOf(mark[0]); at >= 0; at = bytes.indexOf(mark[0], at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What an archive is by a file that it has in it. */
const archiveParts = [
  ['word/document', 'docx'],
  ['Index/Document.iwa', 'pages'],
  ['xl/workbook', 'xlsx'],
  ['ppt/presentation', 'pptx'],
];

/** Bytes at the end of an archive in which the names of its files are looked for. */
const directoryBytes = 1 << 16;

/** What an archive is by its own names, whatever the file is called. */
function archiveKind(bytes) {
  const names = asCharacters(bytes.subarray(0, 200));
  if (names.includes('mimetypeapplication/epub+zip')) return 'epub';
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  const directory = asCharacters(bytes.subarray(-directoryBytes));
  return archiveParts.find(([part]) => directory.includes(part))?.[1] ?? null;
}

/** The head of a text as characters, which stand for themselves where they are ASCII. */
function headOf(bytes) {
  const wide = wideKind(bytes);
  const head = bytes.subarray(0, readerLimits.sniffBytes);
  return (wide ? decodeAs(head, wide.charset) : asCharacters(head)).replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*/, '');
}

/** The format of a file: the name of a reader, of a kind that is not read, or `binary` for data of no known kind. */
export function sniffFormat(name, bytes) {
  const extension = extensionOf(name);
  const byName = extensionFormats[extension] ?? null;
  const signed = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (signed === 'zip') return archiveKind(bytes) ?? byName ?? 'zip';
  if (signed) return signed;
  if (looksBinary(bytes)) return byName ?? 'binary';
  return kindOfText(extension, headOf(bytes));
}

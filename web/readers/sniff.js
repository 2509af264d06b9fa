// What a file is, by its first bytes and its name.
//
// The bytes decide where they are sure (a PDF named story.txt is a PDF); the extension decides among
// texts, which look alike (a .md is a text that only its name calls Markdown). What is text is read as text, whatever it is called.

import { decodeAs } from './charset-decoders.js';
import { wideKind } from './charset-wide.js';
import { compoundMark, openCompound } from './compound.js';
import { readerLimits } from './limits.js';
import { ReadError } from './read-error.js';
import { kindOfText } from './sniff-text.js';
import { entriesOf } from './zip-directory.js';

const latin1 = new TextDecoder('latin1');

/**
 * Bytes as characters, for looking at what is ASCII by rule.
 * @param {Uint8Array} bytes
 */
export const asCharacters = (bytes) => latin1.decode(bytes);

/** @param {string} text */
const ascii = (text) => Array.from(text, (character) => character.charCodeAt(0));

/** @type {[string, number[]][]} */
const signatures = [
  ['pdf', ascii('%PDF-')],
  ['rtf', ascii('{\\rtf')],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['compound', compoundMark],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['warc', ascii('WARC/')],
  ['webarchive', ascii('bplist00')],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
];

/**
 * What is no text, by extension; a file of that name whose bytes are text is a text.
 * @type {Record<string, string>}
 */
const extensionFormats = {
  docx: 'docx',
  doc: 'doc',
  msg: 'msg',
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

/**
 * What follows the last dot of a name, if it may be an extension: "draft 3.5" and "12.03.2026" have none.
 * @param {string} name
 */
export function extensionOf(name) {
  return /[^.\s]\.([a-z][a-z0-9]{0,11})$/i.exec(name)?.[1].toLowerCase() ?? '';
}

/**
 * @param {Uint8Array} bytes
 * @param {number[]} signature
 */
function startsWith(bytes, signature) {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * True where the head holds what no text holds: many control characters. A single zero is an accident.
 * @param {Uint8Array} bytes
 */
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

/** What a compound file is by a stream that it has in it. */
const compoundParts = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'doc'],
  ['__properties_version1.0', 'msg'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/**
 * What a compound file is; by its name where it is too damaged to say.
 * @param {Uint8Array} bytes
 * @param {string} byName
 */
function compoundKind(bytes, byName) {
  try {
    const { names } = openCompound(bytes, '');
    return compoundParts.find(([part]) => names.includes(part))?.[1] ?? 'binary';
  } catch {
    return byName === 'msg' ? 'msg' : 'doc';
  }
}

/**
 * What an archive is by a file that it has in it.
 * @type {[RegExp, string][]}
 */
const archiveParts = [
  [/^word\/document/, 'docx'],
  [/(?:^|\/)Index\/Document\.iwa$/, 'pages'],
  [/^xl\/workbook/, 'xlsx'],
  [/^ppt\/presentation/, 'pptx'],
  [/^archive\/.*\.warc(?:\.gz)?$/, 'wacz'],
];

/** Bytes at the end of an archive in which the names of its files are looked for. */
const directoryBytes = 1 << 16;

/**
 * The names of the files in an archive; of a damaged one what is left of them.
 * @param {Uint8Array} bytes
 */
function namesIn(bytes) {
  try {
    /** @type {(code: string) => never} */
    const fail = (code) => {
      throw new ReadError(code, {});
    };
    return [...entriesOf(bytes, fail).keys()];
  } catch {
    return asCharacters(bytes.subarray(-directoryBytes)).split(/[^\w./-]+/);
  }
}

/**
 * What an archive is by its own names, whatever the file is called.
 * @param {Uint8Array} bytes
 */
function archiveKind(bytes) {
  const names = asCharacters(bytes.subarray(0, 200));
  if (names.includes('mimetypeapplication/epub+zip')) return 'epub';
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  const directory = namesIn(bytes);
  return archiveParts.find(([part]) => directory.some((path) => part.test(path)))?.[1] ?? null;
}

/**
 * The head of a text as characters, which stand for themselves where they are ASCII.
 * @param {Uint8Array} bytes
 */
function headOf(bytes) {
  const wide = wideKind(bytes);
  const head = bytes.subarray(0, readerLimits.sniffBytes);
  return (wide ? decodeAs(head, wide.charset) : asCharacters(head)).replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*/, '');
}

/**
 * The format of a file: the name of a reader, of a kind that is not read, or `binary` for data of no known kind.
 * @param {string} name
 * @param {Uint8Array} bytes
 */
export function sniffFormat(name, bytes) {
  const extension = extensionOf(name);
  const byName = extensionFormats[extension] ?? null;
  const signed = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (signed === 'zip') return archiveKind(bytes) ?? byName ?? 'zip';
  if (signed === 'compound') return compoundKind(bytes, byName);
  if (signed) return signed;
  if (looksBinary(bytes)) return byName ?? 'binary';
  return kindOfText(extension, headOf(bytes));
}

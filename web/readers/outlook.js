// A message as Outlook saves it (.msg): properties of a compound file, each a stream whose name has its number. [MS-OXMSG]
//
//   __substg1.0_0037001F   the subject (0037), as UTF-16 (001F)
//   __attach_version1.0_#00000000/__substg1.0_3707001F   the name of the first attachment
//
// What is in it is read as the parts of any other mail (mail.js).

import { charsetNamed } from './charset-decoders.js';
import { openCompound } from './compound.js';
import { readerLimits } from './limits.js';
import { readParsedMail } from './mail.js';
import { ReadError } from './read-error.js';
import { pageNames } from './rtf-tables.js';
import { unpackRtf } from './rtf-packed.js';
import { decodeAs } from './charset-decoders.js';

/** @import { Compound, Mail, MailPart, ReaderOptions } from './types.d.ts' */

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const utf8 = new TextEncoder();

/** Properties by number. */
const ids = {
  subject: '0037',
  sender: '0C1A',
  address: '0C1F',
  text: '1000',
  html: '1013',
  packedRtf: '1009',
  longName: '3707',
  shortName: '3704',
  content: '3701',
  title: '3001',
};
const [sent, delivered, messagePage, internetPage] = [0x0039, 0x0e06, 0x3ffd, 0x3fde];
const [unicodeKind, bytesKind, dataKind, storageKind] = ['001F', '001E', '0102', '000D'];

/** Bytes before the list of fixed properties, of a message by itself and of one inside another. */
const [outerHead, innerHead] = [32, 24];
const propertyBytes = 16;

/** Attachments of one message; a message has a handful. */
const maxAttachments = 1000;

/**
 * Code pages of the internet that windows-N does not name.
 * @type {Record<number, string>}
 */
const pages = {
  65001: 'utf-8',
  20127: 'windows-1252',
  20866: 'koi8-r',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
};

/** @param {number | null} page */
function charsetOfPage(page) {
  if (page === null) return null;
  if (page > 28590 && page < 28606) return charsetNamed(`iso-8859-${page - 28590}`);
  return charsetNamed(pages[page] ?? pageNames[page] ?? `windows-${page}`);
}

/**
 * 100 nanoseconds since 1601, as a date.
 * @param {number} low
 * @param {number} high
 */
function dateOf(low, high) {
  const milliseconds = (high * 2 ** 32 + low) / 10_000 - 11_644_473_600_000;
  const date = new Date(milliseconds);
  return high > 0 && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 16).replace('T', ' ') : '';
}

/**
 * Properties of fixed length, by number: `{low, high}`.
 * @param {Uint8Array | null} bytes
 * @param {number} head
 */
function fixedOf(bytes, head) {
  /** @type {Map<number, {low: number, high: number}>} */
  const found = new Map();
  if (!bytes) return found;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = head; at + propertyBytes <= bytes.length; at += propertyBytes) {
    found.set(view.getUint16(at + 2, true), { low: view.getUint32(at + 8, true), high: view.getUint32(at + 12, true) });
  }
  return found;
}

/**
 * A message under `folder` of a file, as parts/mail.js gives one.
 * @param {Compound} file
 * @param {string} folder
 * @param {ReaderOptions} options
 * @returns {Mail}
 */
function messageAt(file, folder, options, depth = 0) {
  if (depth > readerLimits.maxMailNesting)
    throw new ReadError('nested-too-deep', { name: options.name, limit: readerLimits.maxMailNesting });
  const fixed = fixedOf(file.read(`${folder}__properties_version1.0`), folder === '' ? outerHead : innerHead);
  /** @param {number} id */
  const number = (id) => fixed.get(id)?.low ?? null;
  const outerCharset = charsetOfPage(number(messagePage)) ?? 'windows-1252';
  /**
   * @param {string} at
   * @param {string} id
   * @param {string} kind
   */
  const stream = (at, id, kind) => file.read(`${at}__substg1.0_${id}${kind}`);
  /** @param {string} id */
  const string = (id, at = folder) => {
    const wide = stream(at, id, unicodeKind);
    const narrow = wide ? null : stream(at, id, bytesKind);
    const text = wide ? utf16.decode(wide) : narrow ? decodeAs(narrow, outerCharset) : '';
    return text.replace(/\0+$/, '').trim();
  };
  /** @type {MailPart[]} */
  const parts = [];
  /**
   * @param {string} kind
   * @param {Uint8Array | null} bytes
   * @param {string | null} charset
   */
  const add = (kind, bytes, charset) => {
    if (bytes?.length) parts.push({ kind, name: '', bytes, charset, flowed: false, joinsWords: false, alternative: 1 });
  };
  /**
   * @param {string} kind
   * @param {string} id
   */
  const addText = (kind, id) => {
    const wide = stream(folder, id, unicodeKind);
    if (wide) add(kind, utf8.encode(utf16.decode(wide).replace(/\0+$/, '')), 'utf-8');
    else add(kind, stream(folder, id, bytesKind), outerCharset);
  };
  addText('text', ids.text);
  addText('html', ids.html);
  add('html', stream(folder, ids.html, dataKind), charsetOfPage(number(internetPage)));
  if (parts.length === 0) {
    const rtf = stream(folder, ids.packedRtf, dataKind);
    if (rtf) add('text', utf8.encode(unpackRtf(rtf, options.name)), 'utf-8');
  }
  for (let index = 0; index < maxAttachments; index += 1) {
    const at = `${folder}__attach_version1.0_#${index.toString(16).toUpperCase().padStart(8, '0')}/`;
    if (!file.has(at)) break;
    const name = string(ids.longName, at) || string(ids.shortName, at) || string(ids.title, at);
    const inner = `${at}__substg1.0_${ids.content}${storageKind}/`;
    const bytes = stream(at, ids.content, dataKind);
    const about = { name, charset: null, flowed: false, joinsWords: false, alternative: null };
    if (file.has(inner))
      parts.push(/** @type {MailPart} */ ({ ...about, kind: 'message', mail: messageAt(file, inner, options, depth + 1) }));
    else if (bytes) parts.push({ ...about, kind: 'file', bytes });
  }
  const when = fixed.get(sent) ?? fixed.get(delivered) ?? { low: 0, high: 0 };
  return { subject: string(ids.subject), from: string(ids.sender) || string(ids.address), date: dateOf(when.low, when.high), parts };
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export function readOutlook(bytes, options) {
  const file = openCompound(bytes, options.name);
  return readParsedMail(messageAt(file, '', options), options);
}

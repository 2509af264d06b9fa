// What inline.js can read of an address by itself, where the readers of files (readers.js) do not stand beside
// it: texts as they are, and of a web page its article in the plainest way. The engine distinguishes menus and the like from
// the story, as it does in pasted text.

import { parseDocument } from '../engine/trusted.js';
import { declaredCharset, decoderFor, utf8Text } from '../readers/charset-declared.js';
import { SourceError, textOfElement } from './source.js';

/** @import { Readers, ReadText } from './types.d.ts' */

/** How far into a file a zero byte is looked for. */
const zeroBytes = 1024;

/**
 * Text in the charset that the server names, else the page, else UTF-8, else the old one of the West.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} [charset]
 */
function decode(bytes, charset) {
  const named = charset ?? declaredCharset(bytes);
  if (named) return (decoderFor(named) ?? new TextDecoder()).decode(bytes);
  return utf8Text(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/**
 * The text of a page's article: of the longest that is marked as one, else of what is marked as the main part.
 * @param {string} source
 */
function pageText(source) {
  const page = parseDocument(source);
  const articles = [...page.querySelectorAll('article')].map(textOfElement);
  const longest = articles.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest || textOfElement(page.querySelector('main') ?? page.body);
}

/**
 * As `readBytes` of web/readers/index.js, for texts and web pages.
 * @param {string} name
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {{declared?: string}} [options]  the charset that the server names
 * @returns {Promise<ReadText>}
 */
async function readBytes(name, bytes, { declared } = {}) {
  // A zero byte early on: an archive, a document of another program.
  if (bytes.subarray(0, zeroBytes).includes(0) && !declared) {
    throw new SourceError('fetch-failed', { url: name, cause: 'readers.js is needed for it, and was not found' });
  }
  const source = decode(bytes, declared).replace(/\r\n?/g, '\n');
  const isPage = /\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(source);
  const text = isPage ? pageText(source) : source;
  if (!/[\p{L}\p{N}]/u.test(text)) throw new SourceError('no-text', { name });
  return { text, label: null };
}

/** @type {Readers} */
export const plainReaders = { readBytes, inputOf: ({ text }) => text };

/**
 * The readers beside a script; those above where its address is not known (it was pasted into a page) or nothing
 * is there.
 * @param {string} [script]  the script's address
 * @returns {Promise<Readers>}
 */
export async function readersBeside(script) {
  if (!script) return plainReaders;
  return import(new URL('readers.js', script).href).catch(() => plainReaders);
}

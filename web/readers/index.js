// The register of formats: what a file is, who reads it, and what is said where nobody does.
//
// A reader is `(bytes, {charset}) -> {text, charset, label?, language?, notes}`, in a file of its own.
// To add a format: write its reader, name it in `readers`, and let sniff.js know its bytes.

import { readerLimits } from './limits.js';
import { ReadError } from './read-error.js';
import { extensionOf, sniffFormat } from './sniff.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { readText } from './text.js';

export { inputOf } from './article-input.js';
export { ReadError };

const readers = { text: readText, markdown: readMarkdown, html: readHtml };

const hasWords = /[\p{L}\p{N}]/u;

/**
 * Reads the bytes of a file.
 * @returns `{name, kind, text, charset, label, language, notes, bytes}`
 * @throws {ReadError} with a code of the messages
 */
export function readBytes(name, bytes, options = {}) {
  if (bytes.length > readerLimits.maxFileBytes) {
    throw new ReadError('file-too-large', { name, bytes: bytes.length, limit: readerLimits.maxFileBytes });
  }
  if (bytes.length === 0) throw new ReadError('file-empty', { name });
  const kind = sniffFormat(name, bytes);
  if (kind === 'binary') throw new ReadError('file-binary', { name });
  if (kind === 'unknown') throw new ReadError('file-unknown', { name, extension: `.${extensionOf(name)}` });
  const reader = readers[kind];
  if (!reader) throw new ReadError('file-later', { name, format: kind });
  const read = reader(bytes, options);
  if (!hasWords.test(read.text)) throw new ReadError('no-text', { name });
  return { name, kind, label: null, language: '', ...read, bytes };
}

/** Reads a File of the browser. */
export async function readFile(file, options) {
  if (file.size > readerLimits.maxFileBytes) {
    throw new ReadError('file-too-large', { name: file.name, bytes: file.size, limit: readerLimits.maxFileBytes });
  }
  let buffer;
  try {
    buffer = await file.arrayBuffer();
  } catch (error) {
    throw new ReadError('file-unreadable', { name: file.name, cause: error.message });
  }
  return readBytes(file.name, new Uint8Array(buffer), options);
}

// The register of formats: which reader reads which file, and the error for files that none reads.
//
// A reader is `(bytes, {name, charset, article, signal, onProgress}) -> {text, paragraphs, charset, label?,
// language?, headline?, byline?, date?, choices?, chosen?, notes}` or a promise of it, in a file of its
// own. To add a format: write its reader, name it in `readers`, and let sniff.js know its bytes.

import { prepareDom } from './document.js';
import { readFeed } from './feed.js';
import { withoutHalves } from './halves.js';
import { readHtml } from './html.js';
import { readerLimits } from './limits.js';
import { readJson } from './json-article.js';
import { lightReader } from './light-markup.js';
import { readMail, readMhtml } from './mail.js';
import { readMarkdown } from './markdown.js';
import { readPdf } from './pdf.js';
import { ReadError } from './read-error.js';
import { readRtf } from './rtf.js';
import { sniffFormat } from './sniff.js';
import { readSubtitles } from './subtitles.js';
import { readTex } from './tex.js';
import { readText } from './text.js';
import { readWebarchive } from './webarchive.js';
import { readXml } from './xml-article.js';

/** @import { ReadFile, ReadOptions } from './readers.d.ts' */
/** @import { ReaderOptions, ReadResult } from './types.d.ts' */
/** @typedef {(bytes: Uint8Array, options: ReaderOptions) => ReadResult | Promise<ReadResult>} Reader */

export { acceptedFiles } from './accepted.js';
export { inputOf } from './article-input.js';
export { ReadError };
export { setPartLoader } from './parts.js';
export { isShown, leftOut } from './result.js';

// Archives are rare, and what opens them makes its tables when it is loaded: not before one comes.
/** @type {Record<string, Reader>} */
const readers = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  mhtml: readMhtml,
  doc: async (...file) => (await import('./doc.js')).readDoc(...file),
  docx: async (...file) => (await import('./docx.js')).readDocx(...file),
  odt: async (...file) => (await import('./odt.js')).readOdt(...file),
  rtf: readRtf,
  epub: async (...file) => (await import('./epub.js')).readEpub(...file),
  pdf: readPdf,
  eml: readMail,
  mbox: readMail,
  feed: readFeed,
  fodt: async (...file) => (await import('./odt.js')).readFlatOdt(...file),
  xml: readXml,
  json: readJson,
  subtitles: readSubtitles,
  tex: readTex,
  rst: lightReader('rst'),
  adoc: lightReader('adoc'),
  org: lightReader('org'),
  wiki: lightReader('wiki'),
  textile: lightReader('textile'),
  webarchive: readWebarchive,
  msg: async (...file) => (await import('./outlook.js')).readOutlook(...file),
  gzip: async (...file) => (await import('./gzip.js')).readGzip(...file),
  warc: async (...file) => (await import('./warc.js')).readWarc(...file),
  wacz: async (...file) => (await import('./warc.js')).readWacz(...file),
  zip: async (...file) => (await import('./zip-documents.js')).readZip(...file),
};

/** The last one is for files inside of others. */
const knownOptions = ['charset', 'declared', 'article', 'changes', 'signal', 'onProgress', 'inside'];

const hasWords = /[\p{L}\p{N}]/u;

/**
 * Reads the bytes of a file.
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {ReadOptions} [options]  `charset` overrides the one detected; `article` says which of several;
 * `changes` is 'accepted' or 'rejected', of tracked ones; `declared` is the charset that a server or a mail names;
 * `signal` gives the reading up; `onProgress(at, count, unit)` is called where it takes long, of 'pages' or 'percent'
 * @returns {Promise<ReadFile>}
 * @throws {ReadError} with a code of the messages
 * @throws {TypeError} of an option that does not exist
 */
export async function readBytes(name, bytes, options = {}) {
  const unknown = Object.keys(options).find((option) => !knownOptions.includes(option));
  if (unknown) throw new TypeError(`readBytes has no option "${unknown}".`);
  if (bytes.length > readerLimits.maxFileBytes) {
    throw new ReadError('file-too-large', { name, bytes: bytes.length, limit: readerLimits.maxFileBytes });
  }
  if (bytes.length === 0) throw new ReadError('file-empty', { name });
  const kind = sniffFormat(name, bytes);
  if (kind === 'binary') throw new ReadError('file-binary', { name });
  if (kind === 'pages') throw new ReadError('file-pages', { name });
  if (kind === 'locked') throw new ReadError('zip-locked', { name });
  const reader = readers[kind];
  if (!reader) throw new ReadError('file-later', { name, format: kind });
  await prepareDom();
  const read = withoutHalves(await reader(bytes, { ...options, name, readBytes }));
  options.signal?.throwIfAborted();
  if (!hasWords.test(read.text)) throw new ReadError('no-text', { name });
  return /** @type {ReadFile} */ ({ name, kind: kind === 'fodt' ? 'odt' : kind, label: null, language: '', ...read, bytes });
}

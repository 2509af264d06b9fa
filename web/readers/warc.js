// Web archives: .warc, a row of records as crawlers write them, and .wacz, an archive of such files with a list of pages.
//
//   WARC/1.1                        the record's head
//   WARC-Type: response
//   WARC-Target-URI: https://…
//   Content-Length: 5120
//                                   the server's answer: its own head, and what it sent
//   HTTP/1.1 200 OK
//   Content-Type: text/html
//
// Each page, text or PDF in it is an article to choose.

import { decompressSync } from 'fflate';
import { decode } from './charset.js';
import { chooseArticle } from './choice.js';
import { parseDocument } from './document.js';
import { unpackGzip } from './gunzip.js';
import { readInside } from './inside.js';
import { readerLimits } from './limits.js';
import { tidySpaces } from './page/blocks.js';
import { ReadError } from './read-error.js';
import { asCharacters } from './sniff.js';
import { openZip } from './zip.js';

/**
 * @typedef {{first: string, fields: Map<string, string>, end: number}} Head
 * @typedef {{address: string, date: string, type: string, fields: Map<string, string>, bytes: Uint8Array}} Page
 */

/** @import { Choice, ReaderOptions } from './types.d.ts' */

/** Bytes of a head; servers allow 8 to 64 KB. */
const maxHead = 1 << 16;
const headChunk = 1 << 10;

/** Bytes of a page in which its title is looked for. */
const titleBytes = 1 << 14;

/**
 * What is read, by the kind of content that a server names.
 * @type {Record<string, string>}
 */
const extensions = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
};

/**
 * The head at a place: its first line, its fields by name, and where it ends; null where none ends in time.
 * @param {Uint8Array} bytes
 * @param {number} start
 * @param {number} limit
 * @returns {Head | null}
 */
function headAt(bytes, start, limit) {
  for (let size = headChunk; ; size *= 8) {
    const end = Math.min(start + size, limit);
    const text = asCharacters(bytes.subarray(start, end));
    const blank = /\r?\n\r?\n/.exec(text);
    if (blank) {
      const [first, ...lines] = text.slice(0, blank.index).split(/\r?\n/);
      /** @type {Map<string, string>} */
      const fields = new Map();
      for (const line of lines) {
        const colon = line.indexOf(':');
        if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
      }
      return { first, fields, end: start + blank.index + blank[0].length };
    }
    if (end === limit || size >= maxHead) return null;
  }
}

/**
 * Content that was sent in pieces, each with its length before it.
 * @param {Uint8Array} bytes
 */
function withoutChunks(bytes) {
  const parts = [];
  let at = 0;
  let size = 0;
  while (at < bytes.length) {
    const line = /^([0-9a-f]{1,8})[^\n]{0,200}\n/i.exec(asCharacters(bytes.subarray(at, at + 220)));
    if (!line) return at === 0 ? bytes : joined(parts, size); // some programs undo the pieces and leave the head as it was
    const length = Number.parseInt(line[1], 16);
    at += line[0].length;
    if (length === 0) break;
    const part = bytes.subarray(at, at + length);
    parts.push(part);
    size += part.length;
    at += length;
    if (bytes[at] === 13) at += 1;
    if (bytes[at] === 10) at += 1;
  }
  return joined(parts, size);
}

/**
 * @param {Uint8Array[]} parts
 * @param {number} size
 */
function joined(parts, size) {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * What a server sent, as it was before it was packed; null where it is packed in a way that nobody here can undo.
 * @param {Uint8Array} bytes
 * @param {Map<string, string>} fields
 * @param {string} name
 */
function contentOf(bytes, fields, name) {
  const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? withoutChunks(bytes) : bytes;
  const encoding = (fields.get('content-encoding') ?? '').toLowerCase();
  if (encoding === '' || encoding === 'identity') return whole;
  if (whole[0] === 0x1f && whole[1] === 0x8b) return unpackGzip(whole, name, readerLimits.maxFileBytes).bytes;
  if (encoding === 'gzip' || encoding === 'x-gzip') return whole; // unpacked already
  if (encoding !== 'deflate') return null;
  try {
    return decompressSync(whole);
  } catch {
    return null;
  }
}

/**
 * What a record holds that can be read: `{address, date, type, fields, bytes}`; null of all others.
 * @param {Uint8Array} bytes
 * @param {Head} head
 * @param {number} end
 */
function pageOf(bytes, head, end) {
  const { fields } = head;
  const kind = fields.get('warc-type');
  const address = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const isHttp = kind === 'response' && /^https?:/i.test(address);
  // Programs keep their own notes as resources too, under addresses of their own.
  if (!isHttp && !((kind === 'resource' || kind === 'conversion') && /^(?:https?|ftp|file):/i.test(address))) return null;
  const answer = isHttp ? headAt(bytes, head.end, end) : null;
  if (isHttp && !(answer && /^HTTP\/[\d.]+ 200\b/.test(answer.first))) return null;
  const described = answer?.fields ?? fields;
  const type = (described.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
  if (!extensions[type]) return null;
  const content = bytes.subarray(answer?.end ?? head.end, end);
  return { address, date: (fields.get('warc-date') ?? '').slice(0, 10), type, fields: described, bytes: content };
}

/**
 * The pages in the records of `bytes`, and which record is cut short or spoiled, the first being 1; 0 where none is.
 * @param {Uint8Array} bytes
 * @param {string} name
 * @returns {{pages: Page[], cut: number}}
 * @throws {ReadError} file-broken where not even the first record can be read
 */
export function pagesIn(bytes, name) {
  const pages = [];
  let at = 0;
  for (let number = 1; at < bytes.length; number += 1) {
    while (bytes[at] === 13 || bytes[at] === 10) at += 1;
    if (at >= bytes.length) break;
    const head = headAt(bytes, at, bytes.length);
    const length = Number(head?.fields.get('content-length') ?? Number.NaN);
    if (!head || !/^WARC\//.test(head.first) || !Number.isInteger(length) || length < 0) {
      if (number === 1) throw new ReadError('file-broken', { name, cause: 'its first record has no head' });
      return { pages, cut: number };
    }
    const end = Math.min(head.end + length, bytes.length);
    const page = pageOf(bytes, head, end);
    if (page) pages.push(page);
    if (head.end + length > bytes.length) return { pages, cut: number };
    at = end;
  }
  return { pages, cut: 0 };
}

/**
 * The title of a page by its own head; '' of what is none.
 * @param {Uint8Array} content
 * @param {Page} page
 * @param {string | null} declared
 */
function titleOf(content, page, declared) {
  if (extensions[page.type] !== 'html') return '';
  const { text } = decode(content.subarray(0, titleBytes), { html: true, declared });
  const title = /<title[^>]*>([^<]{1,300})/i.exec(text)?.[1] ?? '';
  return tidySpaces(parseDocument(title).body?.textContent ?? '');
}

/**
 * The last part of an address, as a file's name.
 * @param {string} address
 * @param {string} extension
 */
const fileName = (address, extension) => {
  const path = address.replace(/[?#].*$/, '').split('/');
  return `${/** @type {string} */ (path.at(-1)).replace(/\.[a-z]{1,5}$/i, '') || 'page'}.${extension}`;
};

/**
 * The pages of an archive as a result to choose from; `listed` are the addresses that an archive names itself.
 * @param {{pages: Page[], cut: number}} given
 * @param {string[]} listed
 * @param {ReaderOptions} options
 */
async function choosePage({ pages, cut }, listed, options) {
  if (pages.length === 0 && cut) throw new ReadError('file-broken', { name: options.name, cause: `it ends amid record ${cut}` });
  /** @param {Page} page */
  const order = (page) => {
    const at = listed.indexOf(page.address);
    return at < 0 ? listed.length : at;
  };
  /** @type {Choice[]} */
  const articles = [];
  for (const page of pages.sort((a, b) => order(a) - order(b))) {
    const declared = /charset\s*=\s*"?([\w.:-]+)/i.exec(page.fields.get('content-type') ?? '')?.[1] ?? null;
    const content = () => contentOf(page.bytes, page.fields, options.name);
    const title = articles.length < readerLimits.maxChoices ? titleOf(content() ?? new Uint8Array(0), page, declared) : '';
    articles.push({
      title: title || page.address,
      date: page.date,
      read: async () => {
        const bytes = content();
        if (bytes === null) {
          throw new ReadError('file-packed', { name: options.name, entry: page.address, encoding: page.fields.get('content-encoding') });
        }
        const read = await readInside(fileName(page.address, extensions[page.type]), bytes, { ...options, declared, article: undefined });
        return { ...read, kind: 'warc' };
      },
    });
  }
  const read = await chooseArticle(articles, options.article, options.name);
  return cut ? { ...read, notes: ['noteBroken', ...read.notes] } : read;
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export const readWarc = (bytes, options) => choosePage(pagesIn(bytes, options.name), [], options);

/**
 * Addresses in a list of pages, a line of JSON each.
 * @param {string} source
 */
function addressesIn(source) {
  return source.split('\n').flatMap((line) => {
    try {
      const { url } = JSON.parse(line);
      return typeof url === 'string' ? [url] : [];
    } catch {
      return [];
    }
  });
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export function readWacz(bytes, options) {
  const zip = openZip(bytes, options.name);
  const listed = zip.names
    .filter((path) => /^pages\/.*\.jsonl$/i.test(path))
    .map((path) => addressesIn(new TextDecoder().decode(/** @type {Uint8Array} */ (zip.read(path)))));
  /** @type {{pages: Page[], cut: number}} */
  const found = { pages: [], cut: 0 };
  for (const path of zip.names.filter((each) => /^archive\/.*\.warc(?:\.gz)?$/i.test(each))) {
    const content = /** @type {Uint8Array} */ (zip.read(path));
    const { bytes: unpacked, cut } = path.endsWith('.gz') ? unpackGzip(content, options.name) : { bytes: content, cut: false };
    const inside = pagesIn(unpacked, options.name);
    found.pages.push(...inside.pages);
    found.cut ||= inside.cut || Number(cut);
  }
  return choosePage(found, listed.flat(), options);
}

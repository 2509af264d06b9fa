// A web page as Safari saves it (.webarchive): a binary list of properties, of which the page is one.
//
// The list is a table of objects with their places at its end; only what leads to the page is looked at.

import { readHtml } from './html.js';
import { ReadError } from './read-error.js';

/** @import { ReaderOptions } from './types.d.ts' */

const ascii = new TextDecoder('latin1');
const utf16 = new TextDecoder('utf-16be');

/** Bytes at the end of a list that say how it is laid out. */
const trailerBytes = 32;

/** Kinds of objects, by the first half of their first byte. */
const [dataKind, asciiKind, utf16Kind, dictionaryKind] = [4, 5, 6, 13];

/** Entries of one dictionary: a page has a handful. */
const maxEntries = 1000;

/** @typedef {{get(key: string): number, has(key: string): boolean}} Dictionary */

/**
 * A reader of the list: `root` is its first object, `get` gives bytes, a string, a dictionary of references, or null.
 * @param {Uint8Array} bytes
 */
function openList(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - trailerBytes;
  /**
   * @param {number} at
   * @param {number} size
   */
  const number = (at, size) => {
    let value = 0;
    for (let i = 0; i < size; i += 1) value = value * 256 + view.getUint8(at + i);
    return value;
  };
  const placeSize = view.getUint8(end + 6);
  const referenceSize = view.getUint8(end + 7);
  const places = number(end + 24, 8);
  /**
   * @param {number} reference
   * @returns {string | Uint8Array | Dictionary | null}
   */
  const get = (reference, keysOnly = false) => {
    let at = number(places + reference * placeSize, placeSize);
    const mark = view.getUint8(at);
    const kind = mark >> 4;
    let size = mark & 15;
    at += 1;
    if (size === 15) {
      const sizeBytes = 1 << (view.getUint8(at) & 15);
      size = number(at + 1, sizeBytes);
      at += 1 + sizeBytes;
    }
    if (kind === asciiKind) return ascii.decode(bytes.subarray(at, at + size));
    if (kind === utf16Kind) return utf16.decode(bytes.subarray(at, at + size * 2));
    if (keysOnly) return null;
    if (kind === dataKind) return bytes.subarray(at, at + size);
    if (kind !== dictionaryKind || size > maxEntries) return null;
    /** @param {number} index */
    const entry = (index) => number(at + index * referenceSize, referenceSize);
    /** @type {[unknown, number][]} */
    const entries = Array.from({ length: size }, (_, index) => [get(entry(index), true), entry(size + index)]);
    return /** @type {Dictionary} */ (new Map(entries));
  };
  return { root: number(end + 16, 8), get };
}

/**
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options
 */
export function readWebarchive(bytes, options) {
  let content;
  /** @type {string | null} */
  let declared = null;
  try {
    const { root, get } = openList(bytes);
    const main = /** @type {Dictionary} */ (get(/** @type {Dictionary} */ (get(root)).get('WebMainResource')));
    content = get(main.get('WebResourceData'));
    if (main.has('WebResourceTextEncodingName')) declared = /** @type {string} */ (get(main.get('WebResourceTextEncodingName')));
  } catch (error) {
    throw new ReadError('file-broken', { name: options.name, cause: /** @type {Error} */ (error).message });
  }
  if (!(content instanceof Uint8Array)) throw new ReadError('file-broken', { name: options.name });
  return readHtml(content, { ...options, declared });
}

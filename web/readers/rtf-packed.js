// RTF as Outlook packs it into a message (LZFu, [MS-OXRTFCP]) -> its text.
//
// Eight items follow each control byte, a bit each: a character, or twelve bits of a place in the last 4,096 characters and four bits of
// a length. The window begins with words that every RTF has.

import { readerLimits } from './limits.js';
import { ReadError } from './read-error.js';
import { paragraphsOfRtf } from './rtf.js';

const windowBytes = 4096;
const [packedMark, plainMark] = [0x75465a4c, 0x414c454d]; // "LZFu", "MELA"
const headBytes = 16;
const begin =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/**
 * The RTF in `bytes`, as characters of the same numbers.
 * @param {Uint8Array} bytes
 * @param {string} name
 */
export function unpacked(bytes, name) {
  /** @type {(cause: string) => never} */
  const fail = (cause) => {
    throw new ReadError('file-broken', { name, cause });
  };
  if (bytes.length < headBytes) fail('its RTF is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true);
  const kind = view.getUint32(8, true);
  if (size > readerLimits.maxExpandedBytes) throw new ReadError('zip-too-large', { name, limit: readerLimits.maxExpandedBytes });
  /** @type {string[]} */
  const characters = [];
  /** @param {Iterable<number>} codes */
  const put = (codes) => characters.push(String.fromCharCode(...codes));
  if (kind === plainMark) {
    for (let at = headBytes; at < bytes.length; at += windowBytes) put(bytes.subarray(at, at + windowBytes));
    return characters.join('').slice(0, size);
  }
  if (kind !== packedMark) fail('its RTF is packed in an unknown way');
  const window = new Uint8Array(windowBytes);
  for (let index = 0; index < begin.length; index += 1) window[index] = begin.charCodeAt(index);
  let write = begin.length;
  let written = 0;
  /** @type {number[]} */
  let chunk = [];
  /** @param {number} code */
  const out = (code) => {
    window[write] = code;
    write = (write + 1) % windowBytes;
    written += 1;
    chunk.push(code);
    if (chunk.length === windowBytes) {
      put(chunk);
      chunk = [];
    }
  };
  let at = headBytes;
  unpack: while (at < bytes.length && written < size) {
    const control = bytes[at];
    at += 1;
    for (let bit = 0; bit < 8 && written < size; bit += 1) {
      if (!(control & (1 << bit))) {
        if (at >= bytes.length) break unpack;
        out(bytes[at]);
        at += 1;
        continue;
      }
      if (at + 1 >= bytes.length) break unpack;
      const pair = (bytes[at] << 8) | bytes[at + 1];
      at += 2;
      let read = pair >> 4;
      if (read === write) break unpack; // the end
      for (let left = (pair & 15) + 2; left > 0; left -= 1) {
        out(window[read]);
        read = (read + 1) % windowBytes;
      }
    }
  }
  put(chunk);
  return characters.join('');
}

/**
 * The text of packed RTF, its paragraphs apart.
 * @param {Uint8Array} bytes
 * @param {string} name
 */
export function unpackRtf(bytes, name) {
  return paragraphsOfRtf(unpacked(bytes, name), name)
    .map((paragraph) => paragraph.text)
    .join('\n\n');
}

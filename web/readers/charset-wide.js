// UTF-16 and UTF-32, by a mark, by where their zeros stand, or by what the text would be.
//
//   "hi" in UTF-16:   68 00 69 00               a zero in every second byte
//   "hi" in UTF-32:   68 00 00 00 69 00 00 00
//   "橋。" in UTF-16:  4b 6a 02 30               no zero, but bytes that no text in one byte per character has
//
// A text of one byte per character with a zero gone astray in it is none of these.

import { readerLimits } from './limits.js';

/** @param {number} byte */
const isAscii = (byte) => byte >= 0x09 && byte < 0x7f;

/** @param {Uint8Array} head */
function utf32Kind(head) {
  const units = head.length >> 2;
  if (units < 2) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i + 3 < head.length; i += 4) {
    if (head[i + 3] === 0 && head[i + 2] <= 0x10 && (head[i] !== 0 || head[i + 1] !== 0)) little += 1;
    if (head[i] === 0 && head[i + 1] <= 0x10 && (head[i + 2] !== 0 || head[i + 3] !== 0)) big += 1;
  }
  // Two zeros in a row are what no UTF-16 has within a text.
  if (little === units && head[2] === 0) return 'utf-32le';
  if (big === units && head[1] === 0) return 'utf-32be';
  return null;
}

/** Letters and signs that texts are made of; the two bytes of a character exchanged make others, most of them rare. */
const common =
  // eslint-disable-next-line no-misleading-character-class -- ranges of whole scripts, marks and all
  /[\t\n\r -~\u00A0-\u017F\u0370-\u045F\u05D0-\u05EA\u0621-\u064A\u0900-\u097F\u0E01-\u0E5B\u2010-\u2027\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF65]/gu;

/**
 * The share of such characters; 0 where the bytes are no text of that kind: halves of characters, controls, what is unassigned.
 * @param {Uint8Array} head
 * @param {string} charset
 */
function commonShare(head, charset) {
  let text;
  try {
    text = new TextDecoder(charset, { fatal: true }).decode(head);
  } catch {
    return 0;
  }
  // eslint-disable-next-line no-control-regex -- no text has them
  const odd = text.match(/[\p{Cn}\p{Co}\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0;
  return odd > text.length * 0.01 ? 0 : (text.match(common)?.length ?? 0) / text.length;
}

/** Share of common characters from which on bytes are UTF-16. */
const enoughCommon = 0.9;

/** Share of bytes that no text in one byte per character has, from which on UTF-16 is thought of. */
const enoughOdd = 0.01;

/** Share of ASCII above which a text with a zero in it is a text with a zero gone astray. */
const mostlyAscii = 0.9;

/**
 * `{charset, marked}`; null where the bytes are neither.
 * @param {Uint8Array} bytes
 */
export function wideKind(bytes) {
  /** @param {string} charset */
  const marked = (charset) => ({ charset, marked: true });
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return marked(bytes[2] === 0 && bytes[3] === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return marked('utf-16be');
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return marked('utf-32be');
  const head = bytes.subarray(0, readerLimits.sniffBytes & ~3);
  /** @param {string} charset */
  const found = (charset) => ({ charset, marked: false });
  const whole = head.length < 4 ? bytes.subarray(0, 2) : head;
  if (whole.length < 4) return null;
  const odd = whole.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32) ? 1 : 0), 0);
  if (odd <= whole.length * enoughOdd) return null;
  const utf32 = whole.includes(0) ? utf32Kind(whole) : null;
  if (utf32) return found(utf32);
  const zeros = { even: 0, odd: 0 };
  for (let i = 0; i + 1 < whole.length; i += 2) {
    if (whole[i] === 0) zeros.even += 1;
    if (whole[i + 1] === 0) zeros.odd += 1;
  }
  const units = whole.length >> 1;
  const charset = zeros.odd > zeros.even ? 'utf-16le' : 'utf-16be';
  const many = Math.max(zeros.odd, zeros.even);
  const few = Math.min(zeros.odd, zeros.even);
  if (many > units * 0.7 && few < units * 0.05) return found(charset);
  // Beyond Latin the zeros are those of spaces and line ends, and there may be none: what the text would be decides.
  const asciiBytes = whole.reduce((sum, byte) => sum + (isAscii(byte) ? 1 : 0), 0);
  if (asciiBytes > whole.length * mostlyAscii) return null;
  const shares = ['utf-16le', 'utf-16be'].map((kind) => /** @type {[string, number]} */ ([kind, commonShare(whole, kind)]));
  const [kind, share] = shares[0][1] >= shares[1][1] ? shares[0] : shares[1];
  return share >= enoughCommon ? found(kind) : null;
}

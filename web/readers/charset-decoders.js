// Bytes -> text in a charset of a given name: what the browser knows, and the few that it does not.

import { decoderFor } from './charset-declared.js';
import { dosTables } from './charset-tables.js';

/** Other names of the charsets that no browser knows. */
const ownNames = new Map([
  ['ibm852', 'ibm852'],
  ['cp852', 'ibm852'],
  ['852', 'ibm852'],
  ['ibm850', 'ibm850'],
  ['cp850', 'ibm850'],
  ['850', 'ibm850'],
  ['utf-32le', 'utf-32le'],
  ['utf-32be', 'utf-32be'],
  ['utf-32', 'utf-32le'],
]);

/**
 * The name of a charset as it is known here, or null.
 * @param {string} label
 */
export const charsetNamed = (label) => ownNames.get(label.trim().toLowerCase()) ?? decoderFor(label)?.encoding ?? null;

/** Characters that are put together at once. */
const step = 4096;

/**
 * @param {Uint8Array} bytes
 * @param {boolean} little
 */
function decodeUtf32(bytes, little) {
  const parts = [];
  let units = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const [a, b, c, d] = little
      ? [bytes[at + 3], bytes[at + 2], bytes[at + 1], bytes[at]]
      : [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    const code = at + 4 > bytes.length || a !== 0 ? -1 : (b << 16) | (c << 8) | d;
    if (code === 0xfeff && at === 0) continue;
    units.push(code < 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0xfffd : code);
    if (units.length === step) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...units);
}

/**
 * @param {Uint8Array} bytes
 * @param {string} table
 */
function decodeByTable(bytes, table) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += step) {
    parts.push(Array.from(bytes.subarray(at, at + step), (byte) => (byte < 128 ? String.fromCharCode(byte) : table[byte - 128])).join(''));
  }
  return parts.join('');
}

/** Node 20 takes windows-1252 for ISO-8859-1, which has controls where the other has quotation marks, dashes and the euro. */
const isLatin1 = new TextDecoder('windows-1252').decode(Uint8Array.of(0x80)) !== '\u20ac';
const windowsMarks =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * The text of `bytes` in a charset of `charsetNamed`; what means nothing in it is U+FFFD.
 * @param {Uint8Array} bytes
 * @param {string} charset
 */
export function decodeAs(bytes, charset) {
  if (Object.hasOwn(dosTables, charset)) return decodeByTable(bytes, dosTables[charset]);
  if (charset === 'utf-32le' || charset === 'utf-32be') return decodeUtf32(bytes, charset === 'utf-32le');
  const text = new TextDecoder(charset).decode(bytes);
  return charset === 'windows-1252' && isLatin1 ? text.replace(/[\u0080-\u009f]/g, (mark) => windowsMarks[mark.charCodeAt(0) - 128]) : text;
}

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

/** The name of a charset as it is known here, or null. */
export const charsetNamed = (label) => ownNames.get(label.trim().toLowerCase()) ?? decoderFor(label)?.encoding ?? null;

/** Characters that are put together at once. */
const step = 4096;

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

function decodeByTable(bytes, table) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += step) {
    parts.push(Array.from(bytes.subarray(at, at + step), (byte) => (byte < 128 ? String.fromCharCode(byte) : table[byte - 128])).join(''));
  }
  return parts.join('');
}

/** The text of `bytes` in a charset of `charsetNamed`; what means nothing in it is U+FFFD. */
export function decodeAs(bytes, charset) {
  if (Object.hasOwn(dosTables, charset)) return decodeByTable(bytes, dosTables[charset]);
  if (charset === 'utf-32le' || charset === 'utf-32be') return decodeUtf32(bytes, charset === 'utf-32le');
  return new TextDecoder(charset).decode(bytes);
}

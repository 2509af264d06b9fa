// Bytes -> text, in the charset they were written in.
//
// In this order, the surest first:
//   1. a byte order mark;
//   2. UTF-16 without a mark, recognised by its zeros;
//   3. bytes beyond ASCII that are well-formed UTF-8: chance hardly makes these, and programs that save
//      pages again often leave the old declaration standing, so this goes before what is declared;
//   4. what the page declares;
//   5. a guess from the frequencies of letters (chardet);
//   6. windows-1252, in which every byte means something.
// A charset that a reader names overrides them all.

import chardet from 'chardet';
import { declaredCharset, decoderFor, utf8Text } from './charset-declared.js';
import { readerLimits } from './limits.js';
import { utf16Kind } from './sniff.js';

/** Bytes that a guess is worth most on: those around the first ones that are not ASCII. */
function telling(bytes) {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1024);
  return bytes.subarray(start, start + readerLimits.charsetGuessBytes);
}

function guessCharset(bytes) {
  for (const { name } of chardet.analyse(telling(bytes))) {
    const decoder = decoderFor(name);
    // Where KOI8-R has box drawings KOI8-U has Ukrainian letters, and prose holds no boxes.
    if (decoder?.encoding === 'koi8-r') return 'koi8-u';
    if (decoder && !decoder.encoding.startsWith('utf')) return decoder.encoding;
  }
  return 'windows-1252';
}

/** What `detectCharset` says, and the text where finding it out gave it anyway. */
function detect(bytes, { html = false } = {}) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', by: 'mark' };
  const utf16 = utf16Kind(bytes);
  if (utf16) return { charset: utf16, by: bytes[0] >= 0xfe ? 'mark' : 'shape' };
  const declared = html ? declaredCharset(bytes) : null;
  const text = bytes.includes(0x1b) ? null : utf8Text(bytes);
  // As many characters as bytes is ASCII, which says the same in every charset that a page may declare.
  if (text?.length === bytes.length) return { charset: declared ?? 'utf-8', by: declared ? 'declared' : 'valid', text };
  if (text !== null) return { charset: 'utf-8', by: 'valid', text };
  if (declared && declared !== 'utf-8') return { charset: declared, by: 'declared' };
  return { charset: guessCharset(bytes), by: 'guess' };
}

/** The charset of `bytes` and how it is known: 'mark', 'shape', 'valid', 'declared', 'guess'. */
export function detectCharset(bytes, options) {
  const { charset, by } = detect(bytes, options);
  return { charset, by };
}

/** Decodes `bytes`; `charset` overrides detection. Says what was used and whether anything was lost. */
export function decode(bytes, { charset, html = false } = {}) {
  const given = charset ? decoderFor(charset)?.encoding : null;
  const found = given ? { charset: given, by: 'given' } : detect(bytes, { html });
  const text = found.text ?? new TextDecoder(found.charset).decode(bytes);
  return { text, charset: found.charset, by: found.by, replaced: text.includes('\uFFFD') };
}

// Bytes -> text, in the charset they were written in: the one gate for whatever comes as bytes (files, parts of mails,
// pages in archives, feeds, chapters).
//
// In this order, the surest first:
//   1. a byte order mark;
//   2. UTF-32 and UTF-16 without a mark, recognised by their zeros (charset-wide.js);
//   3. bytes beyond ASCII that are well-formed UTF-8: chance hardly makes these, and programs that save
//      pages again often leave the old declaration standing, so this goes before what is declared;
//   4. what the page, or the mail's head, declares; declared UTF-8 may have some bad bytes;
//   5. UTF-8 but for some bytes: an editor or a program on the way damaged them;
//   6. a guess (charset-guess.js).
// A charset that a reader names overrides them all. What stands for no character is U+FFFD in the text, and `notes` say how
// many there are and where the first is.

import { declaredCharset, utf8Text } from './charset-declared.js';
import { charsetNamed, decodeAs } from './charset-decoders.js';
import { guessCharset } from './charset-guess.js';
import { wideKind } from './charset-wide.js';
import { withoutControls } from './controls.js';

/** @import { ReadNote } from './readers.d.ts' */

/** Bad bytes that declared UTF-8 may have even where it has no character beyond ASCII that is well-formed. */
const fewBad = 3;

/** Japanese between escapes: ESC $ B, ESC ( J and their like. Colours of a terminal begin with an escape too. */
// eslint-disable-next-line no-control-regex -- an escape is what is looked for
const japaneseEscape = /\u001b(?:\$[@B]|\$\([A-D]|\([BIJ])/;

/** @param {Uint8Array} bytes */
function hasJapaneseEscapes(bytes) {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (japaneseEscape.test(String.fromCharCode(...bytes.subarray(at, at + 4)))) return true;
  }
  return false;
}

/**
 * How many characters beyond ASCII are well-formed UTF-8, and how many places are not.
 * @param {Uint8Array} bytes
 */
function utf8Counts(bytes) {
  const text = new TextDecoder().decode(bytes);
  let good = 0;
  let bad = 0;
  let inBad = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) bad += inBad ? 0 : 1;
    else if (code > 0x7f && (code < 0xdc00 || code > 0xdfff)) good += 1;
    inBad = code === 0xfffd;
  }
  return { good, bad, text };
}

/**
 * What `detectCharset` says, and the text where finding it out gave it anyway.
 * @param {Uint8Array} bytes
 * @param {{html?: boolean, declared?: string | null}} [options]
 * @returns {{charset: string, by: string, text?: string}}
 */
function detect(bytes, { html = false, declared: outer = null } = {}) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', by: 'mark' };
  const wide = wideKind(bytes);
  if (wide) return { charset: wide.charset, by: wide.marked ? 'mark' : 'shape' };
  // A mail's head may call "US-ASCII" what its page declares rightly.
  const named = outer && !/^(?:us-)?ascii$/i.test(outer) ? charsetNamed(outer) : null;
  const declared = named ?? (html ? declaredCharset(bytes) : null);
  if (hasJapaneseEscapes(bytes)) return { charset: 'iso-2022-jp', by: declared === 'iso-2022-jp' ? 'declared' : 'shape' };
  const text = utf8Text(bytes);
  // As many characters as bytes is ASCII, which says the same in every charset that a page may declare.
  if (text?.length === bytes.length) return { charset: declared ?? 'utf-8', by: declared ? 'declared' : 'valid', text };
  if (text !== null) return { charset: 'utf-8', by: 'valid', text };
  if (declared && declared !== 'utf-8') return { charset: declared, by: 'declared' };
  const { good, bad, text: nearly } = utf8Counts(bytes);
  if (declared && (good * 2 >= bad || bad <= fewBad)) return { charset: 'utf-8', by: 'declared', text: nearly };
  if (good >= bad * 2) return { charset: 'utf-8', by: 'nearly', text: nearly };
  return { charset: guessCharset(bytes), by: 'guess' };
}

/**
 * The charset of `bytes` and how it is known: 'mark', 'shape', 'valid', 'declared', 'nearly', 'guess'.
 * @param {Uint8Array} bytes
 * @param {{html?: boolean, declared?: string | null}} [options]
 */
export function detectCharset(bytes, options) {
  const { charset, by } = detect(bytes, options);
  return { charset, by };
}

/**
 * How many marks stand for what could not be read, and where the first is: `{count, line, near}`, or null.
 * @param {string} text
 */
function replacedIn(text) {
  const first = text.indexOf('\uFFFD');
  if (first < 0) return null;
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  const line = text.slice(0, first).split(/\r\n?|\n/).length;
  const near = text
    .slice(Math.max(0, first - 24), first + 24)
    .replace(/<[^<>]*>?|^[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { count, line, near };
}

/**
 * Decodes `bytes`. `charset` overrides detection; `declared` is what stands outside of them, as in a mail's head; `html` says
 * that they may declare it themselves.
 * @param {Uint8Array} bytes
 * @param {{charset?: string, html?: boolean, declared?: string | null}} [options]
 * @returns `{text, charset, by, declared, replaced, notes}`
 */
export function decode(bytes, { charset, html = false, declared = null } = {}) {
  const given = charset ? charsetNamed(charset) : null;
  /** @type {{charset: string, by: string, text?: string}} */
  const found = given ? { charset: given, by: 'given' } : detect(bytes, { html, declared });
  const decoded = found.text ?? decodeAs(bytes, found.charset);
  const replaced = replacedIn(decoded);
  const { text, removed } = withoutControls(decoded);
  /** @type {ReadNote[]} */
  const notes = [];
  if (replaced) notes.push({ key: 'noteReplaced', ...replaced });
  if (removed > 0) notes.push({ key: 'noteControls', count: removed });
  return { text, charset: found.charset, by: found.by, replaced: replaced !== null, notes };
}

// The charset that bytes and pages declare by themselves, without detection (charset.js), which needs a library.

import { readerLimits } from './limits.js';

/** @import { ReaderOptions } from './types.d.ts' */

/**
 * A decoder of that name, or null.
 * @param {string | undefined} label
 * @param {TextDecoderOptions} [options]
 */
export function decoderFor(label, options) {
  try {
    return new TextDecoder(label, options);
  } catch {
    return null; // a label that no browser knows
  }
}

/**
 * The text of bytes that are well-formed UTF-8, else null.
 * @param {Uint8Array} bytes
 */
export function utf8Text(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The charset that a page's own head declares, or null.
 * @param {Uint8Array} bytes
 */
export function declaredCharset(bytes) {
  const head = String.fromCharCode(...bytes.subarray(0, readerLimits.charsetDeclarationBytes));
  const match =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? /<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  // A page that declares its charset in ASCII bytes cannot be UTF-16, whatever it declares.
  if (match && /^utf-?16/i.test(match[1])) return 'utf-8';
  return match ? (decoderFor(match[1])?.encoding ?? null) : null;
}

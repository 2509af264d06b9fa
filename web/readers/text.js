// Plain text: what the bytes say, line ends made one kind. Paragraphs are the engine's business.

import { decode } from './charset.js';
import { extensionOf } from './sniff.js';

/** @import { ReadResult, ReaderOptions } from './types.d.ts' */

/** Names of what is a text by its name. */
const textNames = new Set(['', 'txt', 'text', 'md', 'markdown']);

/**
 * @param {Uint8Array} bytes
 * @param {Partial<ReaderOptions>} [options]
 * @returns {ReadResult}
 */
export function readText(bytes, options = {}) {
  const decoded = decode(bytes, options);
  const extension = extensionOf(options.name ?? '');
  const plain = textNames.has(extension) ? [] : [{ key: 'notePlain', extension: `.${extension}` }];
  return {
    text: decoded.text.replace(/\r\n?/g, '\n'),
    paragraphs: null, // the engine's business
    charset: decoded.charset,
    charsetBy: decoded.by,
    notes: [...plain, ...decoded.notes],
  };
}

// Plain text: what the bytes say, line ends made one kind. Paragraphs are the engine's business.

import { decode } from './charset.js';

export function readText(bytes, options) {
  const decoded = decode(bytes, options);
  return {
    text: decoded.text.replace(/\r\n?/g, '\n'),
    paragraphs: null, // the engine's business
    charset: decoded.charset,
    charsetBy: decoded.by,
    notes: decoded.notes,
  };
}

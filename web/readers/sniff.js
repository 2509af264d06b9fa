// What a file is, by its first bytes and its name.
//
// The bytes decide where they are sure (a PDF named story.txt is a PDF); the extension decides among
// texts, which look alike (a .md is a text that only its name calls Markdown).

import { wideKind } from './charset-wide.js';
import { readerLimits } from './limits.js';

const ascii = (text) => Array.from(text, (character) => character.charCodeAt(0));

const signatures = [
  ['pdf', ascii('%PDF-')],
  ['rtf', ascii('{\\rtf')],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
];

const extensionFormats = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  doc: 'doc',
  odt: 'odt',
  rtf: 'rtf',
  pdf: 'pdf',
  epub: 'epub',
  mhtml: 'mhtml',
  mht: 'mhtml',
  eml: 'eml',
  mbox: 'mbox',
  rss: 'feed',
  atom: 'feed',
  zip: 'zip',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
  tif: 'image',
  tiff: 'image',
};

const textFormats = new Set(['text', 'markdown', 'html', 'eml', 'mbox', 'mhtml', 'feed']);

export function extensionOf(name) {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

function startsWith(bytes, signature) {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** True where the head holds what no text holds: many control characters. A single zero is an accident. */
export function looksBinary(bytes) {
  if (wideKind(bytes)) return false;
  const head = bytes.subarray(0, readerLimits.sniffBytes);
  let controls = 0;
  for (const byte of head) {
    const layout = (byte >= 9 && byte <= 13) || byte === 26 || byte === 27;
    if ((byte < 32 && !layout) || byte === 127) controls += 1;
  }
  return controls > head.length * readerLimits.maxControlShare;
}

function looksLikeHtml(bytes) {
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).toLowerCase();
  return /^[^<]{0,16}\s*(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)[\s>]/.test(head);
}

/** What a text is by how it begins, where that is sure: a feed, a message, a mailbox; else null. */
function textKind(bytes) {
  const head = String.fromCharCode(...bytes.subarray(0, 4096)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) return 'feed';
  if (/^From \S+ .*\d{4}\r?\n[!-9;-~]+:/.test(head)) return 'mbox';
  const isMail =
    /^(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}/.test(head) && /^(?:from|subject|mime-version|received):/im.test(head);
  if (!isMail) return null;
  return /^content-type:\s*multipart\/related/im.test(head) && /^(?:snapshot-content-location|x-mht|from:\s*<saved)/im.test(head)
    ? 'mhtml'
    : 'eml';
}

/** Whether an old container holds a Word document under a password: its directory has an entry that says so. */
export function isLockedDocument(bytes) {
  const mark = ascii('EncryptedPackage').flatMap((code) => [code, 0]);
  for (let at = bytes.indexOf(mark[0]); at >= 0; at = bytes.indexOf(mark[0], at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What an archive is by its own names, whatever the file is called. */
function archiveKind(bytes) {
  const names = String.fromCharCode(...bytes.subarray(0, 200));
  if (names.includes('mimetypeapplication/epub+zip')) return 'epub';
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  return null;
}

/**
 * The format of a file: one of the keys above, `binary` for data of no known kind, or `unknown` for a
 * text whose extension says that it is something else (a program, a table).
 */
export function sniffFormat(name, bytes) {
  const extension = extensionOf(name);
  const byName = extensionFormats[extension];
  const signed = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (signed === 'zip') return archiveKind(bytes) ?? (byName && !textFormats.has(byName) ? byName : 'zip');
  if (signed) return signed;
  if (looksBinary(bytes)) return byName && !textFormats.has(byName) ? byName : 'binary';
  const told = textKind(bytes);
  if (byName === 'mhtml' || byName === 'eml') return told === 'mbox' ? told : byName;
  if (told === 'feed' || (told && extension !== 'txt' && extension !== 'text' && extension !== 'md')) return told;
  if (looksLikeHtml(bytes)) return 'html';
  if (byName && textFormats.has(byName)) return byName;
  if (byName) return 'binary';
  return extension === '' ? 'text' : 'unknown';
}

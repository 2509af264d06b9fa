// XML without its document type: no entity is declared, so none is fetched and none expands.

import { parseDocument } from '../engine/trusted.js';
import { ReadError } from './read-error.js';

const docType = /<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*')*(?:\[[^\]]*\]\s*)?>/gi;

/** @throws {ReadError} file-broken where it is no XML */
export function parseXml(bytes, name) {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? 'utf-8';
  let text;
  try {
    const mark = bytes[0] === 0xff || bytes[0] === 0xfe ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : declared;
    text = new TextDecoder(mark).decode(bytes);
  } catch {
    text = new TextDecoder().decode(bytes);
  }
  return parseXmlText(text, name);
}

export function parseXmlText(text, name) {
  const document = parseDocument(text.replace(docType, '').trimStart(), 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new ReadError('file-broken', { name });
  return document;
}

/** Elements by their local name, in any namespace. */
export const named = (parent, name) => Array.from(parent.getElementsByTagNameNS('*', name));

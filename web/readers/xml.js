// XML without its document type: no entity is declared, so none is fetched and none expands.

import { parseDocument } from '../engine/trusted.js';
import { decode } from './charset.js';
import { ReadError } from './read-error.js';

const docType = /<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*')*(?:\[[^\]]*\]\s*)?>/gi;

/** @throws {ReadError} file-broken where it is no XML */
export function parseXml(bytes, name) {
  return parseXmlText(decode(bytes, { html: true }).text, name);
}

export function parseXmlText(text, name) {
  const document = parseDocument(text.replace(docType, '').trimStart(), 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new ReadError('file-broken', { name });
  return document;
}

/** Elements by their local name, in any namespace. */
export const named = (parent, name) => Array.from(parent.getElementsByTagNameNS('*', name));

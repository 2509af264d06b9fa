// XML without its document type: no entity is declared, so none is fetched and none expands.

import { decode } from './charset.js';
import { parseXmlDocument } from './document.js';
import { ReadError } from './read-error.js';

const docType = /<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*')*(?:\[[^\]]*\]\s*)?>/gi;

/**
 * Where a browser says that a source stops being XML: "line 7", or '' where it does not say.
 * @param {string} complaint
 */
function placeOf(complaint) {
  const line = /line(?: number)? (\d+)/i.exec(complaint)?.[1] ?? /^\s*(\d+):\d+/.exec(complaint)?.[1];
  return line ? `line ${line}` : '';
}

/**
 * @param {Uint8Array} bytes
 * @param {string} name     of the file
 * @param {string} [entry]  the part of it, where it has several
 * @throws {ReadError} file-broken where it is no XML, with the part and the line
 */
export function parseXml(bytes, name, entry = '') {
  return parseXmlText(decode(bytes, { html: true }).text, name, entry);
}

/**
 * @param {string} text
 * @param {string} name
 */
export function parseXmlText(text, name, entry = '') {
  try {
    return parseXmlDocument(text.replace(docType, '').trimStart());
  } catch (error) {
    const cause = [entry, placeOf(/** @type {Error} */ (error).message)].filter(Boolean).join(', ');
    throw new ReadError('file-broken', { name, ...(cause ? { cause } : {}) });
  }
}

/**
 * Elements by their local name, in any namespace.
 * @param {Document | Element} parent
 * @param {string} name
 */
export const named = (parent, name) => Array.from(parent.getElementsByTagNameNS('*', name));

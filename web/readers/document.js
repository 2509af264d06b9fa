// Which DOM the readers use: the browser's DOMParser where there is one, and else one of their own (dom/), which comes when it is
// needed: in Node and in workers, where there is none. A page whose policy forbids styles in markup takes its own too, since a
// browser holds its policy against a parsed page as if it were shown, and says so on the console for each style.
//
// Either way a document has no window: no script in it runs, nothing in it is loaded.

import { markupOf, parseDocument as parseInBrowser, setMarkup } from '../engine/trusted.js';
import { loadPart } from './parts.js';

/** @type {{parseHtml: (source: string) => any, parseXml: (source: string) => any}|null} */
let own = null;

/**
 * From now on documents are made by `dom` (dom/index.js); by the browser where it is null.
 * @param {{parseHtml: (source: string) => Document, parseXml: (source: string) => Document} | null} dom
 */
export function useDom(dom) {
  own = dom;
}

/** Has to be waited for before the first document is parsed. */
export async function prepareDom() {
  if (own === null && typeof DOMParser === 'undefined') own = await loadPart('dom');
}

/**
 * A page's document.
 * @param {string} source
 */
export const parseDocument = (source) => (own ? own.parseHtml(source) : parseInBrowser(source));

/**
 * A document of XML without a document type.
 * @param {string} source
 * @throws {Error} where it is no XML, with what the parser says of it
 */
export function parseXmlDocument(source) {
  if (own) return own.parseXml(source);
  const document = parseInBrowser(source, 'application/xml');
  const complaint = document.getElementsByTagName('parsererror')[0];
  if (complaint) throw new Error(complaint.textContent);
  return document;
}

/**
 * Makes `body.innerHTML` take text where a page demands Trusted Types: Readability writes it back when it starts once more.
 * @param {Element} body
 */
export function writeByPolicy(body) {
  if (own) return;
  Object.defineProperty(body, 'innerHTML', {
    get: () => markupOf(body),
    set(markup) {
      setMarkup(body, markup);
    },
  });
}

// XML -> a document of node.js, by saxes, which is as strict as XML is.

import { SaxesParser } from 'saxes';
import { Document, Element } from './element.js';
import { Characters } from './node.js';

/** @import { Parent } from './node.js' */

/**
 * @param {string} source
 * @throws {Error} where it is no XML
 */
export function parseXml(source) {
  const document = new Document(true);
  const parser = new SaxesParser({ xmlns: true });
  /** @type {Parent} */
  let at = document;
  /** @param {number} type */
  const add = (type) => (/** @type {string} */ data) => {
    if (at !== document) at.appendChild(new Characters(document, type, data));
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, prefix, uri, attributes }) => {
    const list = Object.values(attributes).map(({ local: name, value, prefix: before, uri: namespace }) => ({
      name: before === 'xmlns' && name === '' ? 'xmlns' : name,
      value,
      namespace,
      prefix: name === '' ? '' : before,
    }));
    at = /** @type {Element} */ (at.appendChild(new Element(document, local, { namespace: uri || null, prefix, attributes: list })));
  });
  parser.on('closetag', () => {
    at = /** @type {Element | Document} */ (at.parentNode);
  });
  parser.on('text', add(3));
  parser.on('cdata', add(4));
  parser.write(source).close(); // eslint-disable-line no-restricted-syntax -- the parser's own, and no page's
  return document;
}

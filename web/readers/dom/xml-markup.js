// What is in an element of XML, as XML: a feed's entry has its text so.

/** @import { Element } from './element.js' */
/** @import { Characters, Tree } from './node.js' */

const voidNames = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const htmlSpace = 'http://www.w3.org/1999/xhtml';
/** @type {Record<string, string>} */
const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * @param {string} text
 * @param {RegExp} pattern
 */
const escaped = (text, pattern) => text.replace(pattern, (mark) => marks[mark]);

/** @param {Element} element */
function openTag(element) {
  const attributes = element.attributes.map(({ name, value }) => ` ${name}="${escaped(value, /[&<>"]/g)}"`).join('');
  return `<${element.qualifiedName}${attributes}`;
}

/** @param {Element} given */
const isShort = ({ firstChild, namespaceURI, localName }) => !firstChild && (namespaceURI !== htmlSpace || voidNames.has(localName));

/** @param {Element} root */
export function xmlUnder(root) {
  const parts = [];
  /** @type {Tree | null} */
  let node = root.firstChild;
  while (node) {
    if (node.nodeType === 3) parts.push(escaped(/** @type {Characters} */ (node).data, /[&<>]/g));
    else if (node.nodeType === 4) parts.push(`<![CDATA[${/** @type {Characters} */ (node).data}]]>`);
    else if (node.nodeType === 1) {
      const element = /** @type {Element} */ (node);
      parts.push(openTag(element), isShort(element) ? '/>' : '>');
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (!isShort(element)) parts.push(`</${element.qualifiedName}>`);
    }
    while (node !== root && !node.nextSibling) {
      node = /** @type {Element} */ (node.parentNode);
      if (node !== root) parts.push(`</${/** @type {Element} */ (node).qualifiedName}>`);
    }
    if (node === root) break;
    node = node.nextSibling;
  }
  return parts.join('');
}

// What is in an element of XML, as XML: a feed's entry has its text so.

const voidNames = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const htmlSpace = 'http://www.w3.org/1999/xhtml';
const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text, pattern) => text.replace(pattern, (mark) => marks[mark]);

function openTag(element) {
  const attributes = element.attributes.map(({ name, value }) => ` ${name}="${escaped(value, /[&<>"]/g)}"`).join('');
  return `<${element.qualifiedName}${attributes}`;
}

const isShort = ({ firstChild, namespaceURI, localName }) => !firstChild && (namespaceURI !== htmlSpace || voidNames.has(localName));

export function xmlUnder(root) {
  const parts = [];
  let node = root.firstChild;
  while (node) {
    if (node.nodeType === 3) parts.push(escaped(node.data, /[&<>]/g));
    else if (node.nodeType === 4) parts.push(`<![CDATA[${node.data}]]>`);
    else if (node.nodeType === 1) {
      parts.push(openTag(node), isShort(node) ? '/>' : '>');
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (!isShort(node)) parts.push(`</${node.qualifiedName}>`);
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node !== root) parts.push(`</${node.qualifiedName}>`);
    }
    if (node === root) break;
    node = node.nextSibling;
  }
  return parts.join('');
}

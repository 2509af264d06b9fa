// HTML -> a document of node.js, and back: parse5 follows the standard's parser, and makes its nodes by this adapter.

import { html, parse, parseFragment, serialize } from 'parse5';
import { Document, Element, Fragment } from './element.js';
import { Characters } from './node.js';

/** The parser's own: which mode a document is in. */
const modes = new WeakMap();

let making = null; // the document that nodes are made for: the parser does not say

const isText = (node) => node.nodeType === 3;

const adapter = {
  createDocument: () => making,
  createDocumentFragment: () => new Fragment(making),
  createElement(tagName, namespace, attributes) {
    const element = new Element(making, tagName, { namespace, attributes });
    return element;
  },
  createCommentNode: (data) => new Characters(making, 8, data),
  createTextNode: (data) => new Characters(making, 3, data),
  appendChild: (parent, node) => void parent.appendChild(node),
  insertBefore: (parent, node, next) => void parent.insertBefore(node, next),
  setTemplateContent(template, content) {
    template.content = content;
  },
  getTemplateContent: (template) => template.content,
  setDocumentType() {}, // nobody looks at it
  setDocumentMode: (document, mode) => modes.set(document, mode),
  getDocumentMode: (document) => modes.get(document) ?? html.DOCUMENT_MODE.NO_QUIRKS,
  detachNode: (node) => node.remove(),
  insertText(parent, text) {
    const last = parent.lastChild;
    if (last && isText(last)) last.data += text;
    else parent.appendChild(new Characters(making, 3, text));
  },
  insertTextBefore(parent, text, next) {
    const previous = next.previousSibling;
    if (previous && isText(previous)) previous.data += text;
    else parent.insertBefore(new Characters(making, 3, text), next);
  },
  adoptAttributes: (element, attributes) => element.addAttributes(attributes),
  getFirstChild: (node) => node.firstChild,
  getChildNodes: (node) => node.childNodes,
  getParentNode: (node) => node.parentNode,
  getAttrList: ({ attributes }) =>
    attributes.map(({ name, value, namespace, prefix }) =>
      prefix ? { name: name.slice(prefix.length + 1), value, namespace, prefix } : { name, value },
    ),
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespaceURI,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: (node) => node.data,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: isText,
  isCommentNode: (node) => node.nodeType === 8,
  isDocumentTypeNode: () => false,
  isElementNode: (node) => node.nodeType === 1,
  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation() {},
};

const options = { treeAdapter: adapter, scriptingEnabled: false };

/** A document of a page; what it says of scripts is text, as in one that DOMParser makes. */
export function parseHtml(source) {
  making = new Document();
  return parse(source, options);
}

/** The markup of what is in an element. */
export const markupUnder = (element) => serialize(element, { treeAdapter: adapter, scriptingEnabled: false });

/** Parses markup as the content of an element. */
export function parseInto(element, markup) {
  making = element.ownerDocument;
  const fragment = parseFragment(element, markup, options);
  (element.content ?? element).appendChild(fragment);
}

// HTML -> a document of node.js, and back: parse5 follows the standard's parser, and makes its nodes by this adapter.

import { html, parse, parseFragment, serialize } from 'parse5';
import { Document, Element, Fragment } from './element.js';
import { Characters } from './node.js';

/** @import { AttributeLike, Template } from './element.js' */
/** @import { Parent, Tree } from './node.js' */

/** The parser's own: which mode a document is in. */
const modes = new WeakMap();

let making = /** @type {Document} */ (/** @type {unknown} */ (null)); // the document that nodes are made for: the parser does not say

/**
 * @param {Tree} node
 * @returns {node is Characters}
 */
const isText = (node) => node.nodeType === 3;

/**
 * @typedef {import('parse5').TreeAdapterTypeMap<Tree, Parent, Tree, Document, Fragment, Element, Characters, Characters, Template, never>} Types
 * @type {import('parse5').TreeAdapter<Types>}
 */
const adapter = {
  createDocument: () => making,
  createDocumentFragment: () => new Fragment(making),
  /**
   * @param {string} tagName
   * @param {string} namespace
   * @param {AttributeLike[]} attributes
   */
  createElement(tagName, namespace, attributes) {
    const element = new Element(making, tagName, { namespace, attributes });
    return element;
  },
  /** @param {string} data */
  createCommentNode: (data) => new Characters(making, 8, data),
  /** @param {string} data */
  createTextNode: (data) => new Characters(making, 3, data),
  /**
   * @param {Parent} parent
   * @param {Tree} node
   */
  appendChild: (parent, node) => void parent.appendChild(node),
  /**
   * @param {Parent} parent
   * @param {Tree} node
   * @param {Tree} next
   */
  insertBefore: (parent, node, next) => void parent.insertBefore(node, next),
  /**
   * @param {Template} template
   * @param {Fragment} content
   */
  setTemplateContent(template, content) {
    template.content = content;
  },
  /** @param {Template} template */
  getTemplateContent: (template) => /** @type {Fragment} */ (template.content),
  setDocumentType() {}, // nobody looks at it
  /**
   * @param {Document} document
   * @param {html.DOCUMENT_MODE} mode
   */
  setDocumentMode: (document, mode) => modes.set(document, mode),
  /** @param {Document} document */
  getDocumentMode: (document) => modes.get(document) ?? html.DOCUMENT_MODE.NO_QUIRKS,
  /** @param {Tree} node */
  detachNode: (node) => node.remove(),
  /**
   * @param {Parent} parent
   * @param {string} text
   */
  insertText(parent, text) {
    const last = parent.lastChild;
    if (last && isText(last)) /** @type {Characters} */ (last).data += text;
    else parent.appendChild(new Characters(making, 3, text));
  },
  /**
   * @param {Parent} parent
   * @param {string} text
   * @param {Tree} next
   */
  insertTextBefore(parent, text, next) {
    const previous = next.previousSibling;
    if (previous && isText(previous)) /** @type {Characters} */ (previous).data += text;
    else parent.insertBefore(new Characters(making, 3, text), next);
  },
  /**
   * @param {Element} element
   * @param {AttributeLike[]} attributes
   */
  adoptAttributes: (element, attributes) => element.addAttributes(attributes),
  /** @param {Parent} node */
  getFirstChild: (node) => node.firstChild,
  /** @param {Parent} node */
  getChildNodes: (node) => node.childNodes,
  /** @param {Tree} node */
  getParentNode: (node) => node.parentNode,
  /** @param {Element} given */
  getAttrList: ({ attributes }) =>
    attributes.map(({ name, value, namespace, prefix }) =>
      prefix
        ? { name: name.slice(prefix.length + 1), value, namespace: /** @type {string | undefined} */ (namespace), prefix }
        : { name, value },
    ),
  /** @param {Element} element */
  getTagName: (element) => element.localName,
  /** @param {Element} element */
  getNamespaceURI: (element) => /** @type {html.NS} */ (element.namespaceURI),
  /** @param {Characters} node */
  getTextNodeContent: (node) => node.data,
  /** @param {Characters} node */
  getCommentNodeContent: (node) => node.data,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: isText,
  /**
   * @param {Tree} node
   * @returns {node is Characters}
   */
  isCommentNode: (node) => node.nodeType === 8,
  isDocumentTypeNode: /** @type {(node: Tree) => node is never} */ (/** @type {unknown} */ (() => false)),
  /**
   * @param {Tree} node
   * @returns {node is Element}
   */
  isElementNode: (node) => node.nodeType === 1,
  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation() {},
};

const options = { treeAdapter: adapter, scriptingEnabled: false };

/**
 * A document of a page; what it says of scripts is text, as in one that DOMParser makes.
 * @param {string} source
 */
export function parseHtml(source) {
  making = new Document();
  return parse(source, options);
}

/**
 * The markup of what is in an element.
 * @param {Element} element
 */
export const markupUnder = (element) => serialize(element, { treeAdapter: adapter, scriptingEnabled: false });

/**
 * Parses markup as the content of an element.
 * @param {Template} element
 * @param {string} markup
 */
export function parseInto(element, markup) {
  making = /** @type {Document} */ (element.ownerDocument);
  const fragment = parseFragment(element, markup, options);
  (element.content ?? element).appendChild(fragment);
}

// Elements and documents (node.js). Names of attributes and tags are as HTML or XML has them.

import { Characters, nextUnder, Parent } from './node.js';
import { markupUnder, parseInto } from './html.js';
import { compile } from './selectors.js';
import { xmlUnder } from './xml-markup.js';

export const htmlSpace = 'http://www.w3.org/1999/xhtml';

/** @typedef {{name: string, value: string, namespace?: string | null, prefix?: string}} AttributeLike */
/** @typedef {Element & {content?: Fragment}} Template */
/** @import { Tree } from './node.js' */

class Attribute {
  /**
   * @param {string} name
   * @param {string} value
   * @param {{namespace?: string | null, prefix?: string}} [given]
   */
  constructor(name, value, { namespace = '', prefix = '' } = {}) {
    this.name = name;
    this.value = value;
    this.namespace = namespace;
    this.prefix = prefix;
  }

  cloneNode() {
    return new Attribute(this.name, this.value, this);
  }
}

/**
 * What an attribute of style declares, by property; browsers have far more of it.
 * @param {string} style
 */
function declarationsOf(style) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '');
    found[declaration.slice(0, colon).trim().toLowerCase()] = value.trim().toLowerCase();
  }
  return found;
}

const cellNames = new Set(['td', 'th']);

export class Element extends Parent {
  nodeType = 1;

  /**
   * @param {Document} ownerDocument
   * @param {string} localName
   * @param {{namespace?: string | null, prefix?: string, attributes?: AttributeLike[]}} [given]
   */
  constructor(ownerDocument, localName, { namespace = htmlSpace, prefix = '', attributes = [] } = {}) {
    super(ownerDocument);
    this.localName = localName;
    this.namespaceURI = namespace;
    this.prefix = prefix;
    this.isHtml = namespace === htmlSpace && !ownerDocument.isXml;
    this.qualifiedName = prefix === '' ? localName : `${prefix}:${localName}`;
    this.tagName = this.isHtml ? this.qualifiedName.toUpperCase() : this.qualifiedName;
    /** @type {Attribute[]} */
    this.attributes = [];
    this.addAttributes(attributes);
  }

  get nodeName() {
    return this.tagName;
  }

  /**
   * Adds those that are not there yet.
   * @param {AttributeLike[]} attributes
   */
  addAttributes(attributes) {
    for (const { name, value, namespace, prefix } of attributes) {
      const full = prefix ? `${prefix}:${name}` : name;
      if (!this.#find(full)) this.attributes.push(new Attribute(full, value, { namespace, prefix }));
    }
  }

  /** @param {string} name */
  #find(name) {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute;
    return null;
  }

  /** @param {string} name */
  #named(name) {
    return this.#find(this.isHtml ? name.toLowerCase() : name);
  }

  /** @param {string} name */
  getAttribute(name) {
    return this.#named(name)?.value ?? null;
  }

  /** @param {string} name */
  hasAttribute(name) {
    return this.#named(name) !== null;
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  setAttribute(name, value) {
    const attribute = this.#named(name);
    if (attribute) attribute.value = String(value);
    else this.attributes.push(new Attribute(this.isHtml ? name.toLowerCase() : name, String(value)));
  }

  /** @param {AttributeLike} attribute */
  setAttributeNode(attribute) {
    this.setAttribute(attribute.name, attribute.value);
  }

  /** @param {string} name */
  removeAttribute(name) {
    const attribute = this.#named(name);
    if (attribute) this.attributes.splice(this.attributes.indexOf(attribute), 1);
  }

  get style() {
    return this.isHtml ? declarationsOf(this.getAttribute('style') ?? '') : undefined;
  }

  /** The cells of a row, if it is one. */
  get cells() {
    return this.isHtml && this.localName === 'tr' ? this.children.filter(({ localName }) => cellNames.has(localName)) : undefined;
  }

  /** @param {string} selector */
  matches(selector) {
    return compile(selector)(this);
  }

  /** @param {string} selector */
  closest(selector) {
    const isWanted = compile(selector);
    /** @type {Element | null} */
    let element = this;
    while (element && !isWanted(element)) element = element.parentElement;
    return element;
  }

  /** @param {string} selector */
  querySelectorAll(selector) {
    return this.elementsUnder(compile(selector));
  }

  /** @param {string} selector */
  querySelector(selector) {
    return firstUnder(this, compile(selector));
  }

  get innerHTML() {
    return /** @type {Document} */ (this.ownerDocument).isXml ? xmlUnder(this) : markupUnder(this);
  }

  set innerHTML(markup) {
    this.removeChildren();
    parseInto(this, markup);
  }

  cloneNode(deep = false) {
    return copyOf(this, /** @type {Document} */ (this.ownerDocument), deep);
  }
}

// Attributes that are properties too.
for (const [property, name] of Object.entries({ id: 'id', className: 'class', src: 'src', srcset: 'srcset', href: 'href', dir: 'dir' })) {
  Object.defineProperty(Element.prototype, property, {
    get() {
      return this.getAttribute(name) ?? '';
    },
    set(value) {
      this.setAttribute(name, value);
    },
  });
}

/** What a template holds. */
export class Fragment extends Parent {
  nodeType = 11;
  nodeName = '#document-fragment';
}

export class Document extends Parent {
  nodeType = 9;
  nodeName = '#document';
  baseURI = 'about:blank';
  documentURI = 'about:blank';
  defaultView = null;

  constructor(isXml = false) {
    super(null);
    this.isXml = isXml;
  }

  get documentElement() {
    return this.firstElementChild;
  }

  /** @param {string} name */
  #childOfRoot(name) {
    return this.documentElement?.children.find(({ localName }) => localName === name) ?? null;
  }

  get head() {
    return this.#childOfRoot('head');
  }

  get body() {
    return this.#childOfRoot('body') ?? this.#childOfRoot('frameset');
  }

  get title() {
    const text = this.querySelector('title')?.textContent ?? '';
    return text.replace(/[\t\n\f\r ]+/g, ' ').trim();
  }

  /** @param {string} name */
  createElement(name) {
    return new Element(this, name.toLowerCase());
  }

  /** @param {string} text */
  createTextNode(text) {
    return new Characters(this, 3, String(text));
  }

  /** @param {string} selector */
  querySelectorAll(selector) {
    return this.elementsUnder(compile(selector));
  }

  /** @param {string} selector */
  querySelector(selector) {
    return firstUnder(this, compile(selector));
  }

  cloneNode(deep = false) {
    const copy = new Document(this.isXml);
    return deep ? copyChildren(this, copy, copy) : copy;
  }
}

/**
 * @param {Parent} root
 * @param {(element: Element) => boolean} isWanted
 */
function firstUnder(root, isWanted) {
  for (let node = root.firstChild; node; node = nextUnder(root, node))
    if (node.nodeType === 1 && isWanted(/** @type {Element} */ (node))) return /** @type {Element} */ (node);
  return null;
}

/**
 * @param {Tree} node
 * @param {Document} ownerDocument
 * @param {boolean} deep
 */
function copyOf(node, ownerDocument, deep) {
  if (node.nodeType !== 1) {
    const copy = /** @type {Characters} */ (node).cloneNode();
    copy.ownerDocument = ownerDocument;
    return copy;
  }
  const element = /** @type {Template} */ (node);
  /** @type {Template} */
  const copy = new Element(ownerDocument, element.localName, { namespace: element.namespaceURI, prefix: element.prefix });
  for (const attribute of element.attributes) copy.attributes.push(attribute.cloneNode());
  if (element.content) copy.content = copyChildren(element.content, new Fragment(ownerDocument), ownerDocument);
  return deep ? copyChildren(element, copy, ownerDocument) : copy;
}

/**
 * @template {Parent} P
 * @param {Parent} from
 * @param {P} to
 * @param {Document} ownerDocument
 * @returns {P}
 */
function copyChildren(from, to, ownerDocument) {
  /** @type {Parent} */
  let into = to;
  /** @type {Tree | Parent | null} */
  let node = from.firstChild;
  while (node) {
    const copy = into.appendChild(copyOf(/** @type {Tree} */ (node), ownerDocument, false));
    if (node.firstChild) {
      into = /** @type {Element} */ (copy);
      node = node.firstChild;
      continue;
    }
    while (node !== from && !node.nextSibling) {
      node = /** @type {Parent} */ (node.parentNode);
      if (node !== from) into = /** @type {Parent} */ (into.parentNode);
    }
    if (node === from) break;
    node = node.nextSibling;
  }
  return to;
}

// Elements and documents (node.js). Names of attributes and tags are as HTML or XML has them.

import { Characters, nextUnder, Parent } from './node.js';
import { markupUnder, parseInto } from './html.js';
import { compile } from './selectors.js';
import { xmlUnder } from './xml-markup.js';

export const htmlSpace = 'http://www.w3.org/1999/xhtml';

class Attribute {
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

/** What an attribute of style declares, by property; browsers have far more of it. */
function declarationsOf(style) {
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

  /** @param {{name: string, value: string, namespace?: string, prefix?: string}[]} attributes */
  constructor(ownerDocument, localName, { namespace = htmlSpace, prefix = '', attributes = [] } = {}) {
    super(ownerDocument);
    this.localName = localName;
    this.namespaceURI = namespace;
    this.prefix = prefix;
    this.isHtml = namespace === htmlSpace && !ownerDocument.isXml;
    this.qualifiedName = prefix === '' ? localName : `${prefix}:${localName}`;
    this.tagName = this.isHtml ? this.qualifiedName.toUpperCase() : this.qualifiedName;
    this.attributes = [];
    this.addAttributes(attributes);
  }

  get nodeName() {
    return this.tagName;
  }

  /** Adds those that are not there yet. */
  addAttributes(attributes) {
    for (const { name, value, namespace, prefix } of attributes) {
      const full = prefix ? `${prefix}:${name}` : name;
      if (!this.#find(full)) this.attributes.push(new Attribute(full, value, { namespace, prefix }));
    }
  }

  #find(name) {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute;
    return null;
  }

  #named(name) {
    return this.#find(this.isHtml ? name.toLowerCase() : name);
  }

  getAttribute(name) {
    return this.#named(name)?.value ?? null;
  }

  hasAttribute(name) {
    return this.#named(name) !== null;
  }

  setAttribute(name, value) {
    const attribute = this.#named(name);
    if (attribute) attribute.value = String(value);
    else this.attributes.push(new Attribute(this.isHtml ? name.toLowerCase() : name, String(value)));
  }

  setAttributeNode(attribute) {
    this.setAttribute(attribute.name, attribute.value);
  }

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

  matches(selector) {
    return compile(selector)(this);
  }

  closest(selector) {
    const isWanted = compile(selector);
    let element = this;
    while (element && !isWanted(element)) element = element.parentElement;
    return element;
  }

  querySelectorAll(selector) {
    return this.elementsUnder(compile(selector));
  }

  querySelector(selector) {
    return firstUnder(this, compile(selector));
  }

  get innerHTML() {
    return this.ownerDocument.isXml ? xmlUnder(this) : markupUnder(this);
  }

  set innerHTML(markup) {
    this.removeChildren();
    parseInto(this, markup);
  }

  cloneNode(deep = false) {
    return copyOf(this, this.ownerDocument, deep);
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

  createElement(name) {
    return new Element(this, name.toLowerCase());
  }

  createTextNode(text) {
    return new Characters(this, 3, String(text));
  }

  querySelectorAll(selector) {
    return this.elementsUnder(compile(selector));
  }

  querySelector(selector) {
    return firstUnder(this, compile(selector));
  }

  cloneNode(deep = false) {
    const copy = new Document(this.isXml);
    return deep ? copyChildren(this, copy, copy) : copy;
  }
}

function firstUnder(root, isWanted) {
  for (let node = root.firstChild; node; node = nextUnder(root, node)) if (node.nodeType === 1 && isWanted(node)) return node;
  return null;
}

function copyOf(node, ownerDocument, deep) {
  if (node.nodeType !== 1) {
    const copy = node.cloneNode();
    copy.ownerDocument = ownerDocument;
    return copy;
  }
  const copy = new Element(ownerDocument, node.localName, { namespace: node.namespaceURI, prefix: node.prefix });
  for (const attribute of node.attributes) copy.attributes.push(attribute.cloneNode());
  if (node.content) copy.content = copyChildren(node.content, new Fragment(ownerDocument), ownerDocument);
  return deep ? copyChildren(node, copy, ownerDocument) : copy;
}

function copyChildren(from, to, ownerDocument) {
  let into = to;
  let node = from.firstChild;
  while (node) {
    const copy = into.appendChild(copyOf(node, ownerDocument, false));
    if (node.firstChild) {
      into = copy;
      node = node.firstChild;
      continue;
    }
    while (node !== from && !node.nextSibling) {
      node = node.parentNode;
      if (node !== from) into = into.parentNode;
    }
    if (node === from) break;
    node = node.nextSibling;
  }
  return to;
}

// Nodes of a parsed document: as much of the DOM as the readers and Readability use, and nothing that runs or loads.
//
// Children are a linked list, so that going on to the next node costs the same wherever it stands. Nothing here calls itself
// for the nodes inside of a node: files nest as deep as they like.

/**
 * @import { Document, Element, Fragment } from './element.js'
 * @typedef {Characters | Element | Fragment | Document} Tree  any node
 */

export class Node {
  /** @param {Document | null} ownerDocument */
  constructor(ownerDocument) {
    this.ownerDocument = ownerDocument;
    /** @type {Element | Fragment | Document | null} */
    this.parentNode = null;
    /** @type {Tree | null} */
    this.previousSibling = null;
    /** @type {Tree | null} */
    this.nextSibling = null;
  }

  /** @returns {Element | null} */
  get parentElement() {
    return this.parentNode?.nodeType === 1 ? /** @type {Element} */ (this.parentNode) : null;
  }

  /** @returns {Tree | null} */
  get firstChild() {
    return null;
  }

  /** @returns {Tree[]} */
  get childNodes() {
    return [];
  }

  get nextElementSibling() {
    let node = this.nextSibling;
    while (node && node.nodeType !== 1) node = node.nextSibling;
    return /** @type {Element | null} */ (node);
  }

  get previousElementSibling() {
    let node = this.previousSibling;
    while (node && node.nodeType !== 1) node = node.previousSibling;
    return /** @type {Element | null} */ (node);
  }

  /**
   * @param {Tree | null} other
   * @returns {boolean}
   */
  contains(other) {
    /** @type {Node | null} */
    let node = other;
    while (node && node !== this) node = node.parentNode;
    return node === this;
  }

  remove() {
    this.parentNode?.removeChild(/** @type {Tree} */ (/** @type {unknown} */ (this)));
  }

  /** @param {Tree} node */
  replaceWith(node) {
    this.parentNode?.replaceChild(node, /** @type {Tree} */ (/** @type {unknown} */ (this)));
  }
}

/** Text, a CDATA section or a comment. */
export class Characters extends Node {
  /**
   * @param {Document | null} ownerDocument
   * @param {number} nodeType
   * @param {string} data
   */
  constructor(ownerDocument, nodeType, data) {
    super(ownerDocument);
    this.nodeType = nodeType;
    this.data = data;
  }

  get nodeName() {
    return /** @type {Record<number, string>} */ ({ 3: '#text', 4: '#cdata-section', 8: '#comment' })[this.nodeType];
  }

  get textContent() {
    return this.data;
  }

  set textContent(text) {
    this.data = String(text);
  }

  cloneNode() {
    return new Characters(this.ownerDocument, this.nodeType, this.data);
  }
}

/**
 * What is on the way through the nodes under `root`, in the order of the text: call it with the node before.
 * @param {Parent} root
 * @param {Tree} node
 */
export function nextUnder(root, node) {
  if (node.firstChild) return node.firstChild;
  /** @type {Tree | Parent} */
  let at = node;
  while (at !== root && !at.nextSibling) at = /** @type {Tree} */ (at.parentNode);
  return at === root ? null : at.nextSibling;
}

/** A node with nodes in it: a document, an element, what a template holds. */
export class Parent extends Node {
  /** @type {Tree | null} */
  #first = null;
  /** @type {Tree | null} */
  #last = null;
  /** @type {Tree[] | null} */
  #nodes = null; // lists of what is in it, until that changes
  /** @type {Element[] | null} */
  #elements = null;

  get firstChild() {
    return this.#first;
  }

  get lastChild() {
    return this.#last;
  }

  get childNodes() {
    if (!this.#nodes) {
      this.#nodes = [];
      for (let node = this.#first; node; node = node.nextSibling) this.#nodes.push(node);
    }
    return this.#nodes;
  }

  get children() {
    this.#elements ??= /** @type {Element[]} */ (this.childNodes.filter(({ nodeType }) => nodeType === 1));
    return this.#elements;
  }

  /** @returns {Element | null} */
  get firstElementChild() {
    const first = this.#first;
    return /** @type {Element | null} */ (first === null || first.nodeType === 1 ? first : first.nextElementSibling);
  }

  /** @returns {Element | null} */
  get lastElementChild() {
    const last = this.#last;
    return /** @type {Element | null} */ (last === null || last.nodeType === 1 ? last : last.previousElementSibling);
  }

  get textContent() {
    const parts = [];
    for (let node = this.#first; node; node = nextUnder(this, node))
      if (node.nodeType === 3 || node.nodeType === 4) parts.push(/** @type {Characters} */ (node).data);
    return parts.join('');
  }

  set textContent(text) {
    this.removeChildren();
    if (text !== '') this.appendChild(new Characters(this.ownerDocument, 3, String(text)));
  }

  /**
   * @param {Tree} node
   * @param {Tree | null} next
   */
  insertBefore(node, next) {
    if (node.nodeType === 11) {
      while (node.firstChild) this.insertBefore(node.firstChild, next);
      return node;
    }
    node.parentNode?.removeChild(node);
    const previous = next ? next.previousSibling : this.#last;
    node.parentNode = /** @type {Element} */ (/** @type {unknown} */ (this));
    node.previousSibling = previous;
    node.nextSibling = next ?? null;
    if (previous) previous.nextSibling = node;
    else this.#first = node;
    if (next) next.previousSibling = node;
    else this.#last = node;
    this.#nodes = this.#elements = null;
    return node;
  }

  /** @param {Tree} node */
  appendChild(node) {
    return this.insertBefore(node, null);
  }

  /** @param {...Tree} nodes */
  append(...nodes) {
    for (const node of nodes) this.insertBefore(node, null);
  }

  /**
   * @param {Tree} node
   * @param {Tree} old
   */
  replaceChild(node, old) {
    const next = old.nextSibling === node ? node.nextSibling : old.nextSibling;
    this.removeChild(old);
    this.insertBefore(node, next);
    return old;
  }

  /** @param {Tree} node */
  removeChild(node) {
    const { previousSibling: previous, nextSibling: next } = node;
    if (previous) previous.nextSibling = next;
    else this.#first = next;
    if (next) next.previousSibling = previous;
    else this.#last = previous;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    this.#nodes = this.#elements = null;
    return node;
  }

  removeChildren() {
    while (this.#first) this.removeChild(this.#first);
  }

  /**
   * The elements under it that `isWanted` says so of, in their order.
   * @param {(element: Element) => boolean} isWanted
   */
  elementsUnder(isWanted) {
    /** @type {Element[]} */
    const found = [];
    for (let node = this.#first; node; node = nextUnder(this, node))
      if (node.nodeType === 1 && isWanted(/** @type {Element} */ (node))) found.push(/** @type {Element} */ (node));
    return found;
  }

  /** @param {string} name */
  getElementsByTagName(name) {
    if (name === '*') return this.elementsUnder(() => true);
    const lower = name.toLowerCase();
    return this.elementsUnder((element) => element.qualifiedName === (element.isHtml ? lower : name));
  }

  /**
   * In any namespace: nobody asks for one.
   * @param {string} space
   * @param {string} name
   */
  getElementsByTagNameNS(space, name) {
    return this.elementsUnder(({ localName }) => localName === name);
  }
}

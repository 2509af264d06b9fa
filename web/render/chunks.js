// Draws a long list in chunks, so that no task blocks the page.
//
// The list is cut into chunks, each an element with a template root of its own. What is near the view is
// drawn first, the rest when the page has nothing else to do, one chunk per task; a chunk that is requested is
// drawn at once, and costs nothing for the others. The style sheet gives chunks `content-visibility: auto`,
// so those far from the view are not laid out either.

import { html, render } from 'lit/html.js';

/**
 * How much a chunk holds: `items` at the most, and no further one past a `weight`.
 * @template Item
 * @typedef {{items: number, weight?: number, weigh?: (item: Item) => number}} ChunkSize
 */

/** Pixels around the window in which chunks are drawn before all others. */
const margin = 500;

/** Milliseconds after which the rest is drawn although the page is busy: a search of the browser's needs it. */
const patience = 1500;

/**
 * Calls back in the next task; returns what prevents it.
 * @param {() => void} callback
 * @returns {() => void}
 */
export function soon(callback) {
  const id = setTimeout(callback);
  return () => clearTimeout(id);
}

/**
 * Calls back when the page has nothing else to do; returns what prevents it.
 * @param {() => void} callback
 * @returns {() => void}
 */
export function whenIdle(callback) {
  if (typeof requestIdleCallback !== 'function') return soon(callback);
  const id = requestIdleCallback(callback, { timeout: patience });
  return () => cancelIdleCallback(id);
}

/**
 * Where chunks begin: each has `size.items` items at most, and no item more once it weighs `size.weight`.
 * @template Item
 * @param {Item[]} items
 * @param {ChunkSize<Item>} size
 */
function cut(items, { items: most, weight: heavy = Infinity, weigh = () => 0 }) {
  /** @type {number[]} */
  const starts = [];
  let weight = 0;
  items.forEach((item, index) => {
    if (index > 0 && index - starts[starts.length - 1] < most && weight < heavy) {
      weight += weigh(item);
      return;
    }
    starts.push(index);
    weight = weigh(item);
  });
  return starts;
}

/** @template Item */
export class ChunkedList {
  /**
   * @param {HTMLElement} host  filled by this class alone
   * @param {string} tag       the element of a chunk
   * @param {ChunkSize<Item>} size  of a chunk; each item is one element of the template
   * @param {(chunk: Element) => void} [onDraw]  called after each chunk
   */
  constructor(host, tag, size, onDraw) {
    this.host = host;
    this.onDraw = onDraw;
    this.tag = tag;
    this.size = size;
    /** @type {Item[]} */
    this.items = [];
    /** @type {number[]} */
    this.starts = [];
    /** @type {(items: Item[]) => unknown} */
    this.template = () => [];
    /** @type {Set<number>} */
    this.waiting = new Set(); // chunks that are to be drawn
    /** @type {Set<Element>} */
    this.near = new Set(); // elements of chunks near the view
    this.cancel = () => {};
    if (typeof IntersectionObserver !== 'function') return;
    this.nearness = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: `${margin}px 0px` });
  }

  /**
   * Shows `items`; `template` makes a template of a run of them.
   * @param {Item[]} items
   * @param {(items: Item[]) => unknown} template
   */
  show(items, template) {
    this.nearness?.disconnect();
    this.near.clear();
    this.host.replaceChildren();
    this.update(items, template);
  }

  /**
   * Shows other items in the place of those that stand there. What is drawn is altered where it differs, so
   * that it keeps its place, its focus and what is selected in it.
   * @param {Item[]} items
   * @param {(items: Item[]) => unknown} template
   */
  update(items, template) {
    this.items = items;
    this.template = template;
    this.starts = cut(items, this.size);
    while (this.host.children.length > this.starts.length) this.#drop(/** @type {Element} */ (this.host.lastElementChild));
    while (this.host.children.length < this.starts.length) this.#add();
    this.waiting = new Set(this.starts.keys());
    if (this.starts.length > 0) this.#draw(this.#next());
    this.#schedule();
  }

  /**
   * The element of item `index`, drawn if need be; null where there is no such item.
   * @param {number | undefined} index
   * @returns {Element | null}
   */
  element(index) {
    const chunk = this.#chunkOf(index);
    if (chunk === null) return null;
    this.#draw(chunk);
    return this.host.children[chunk].children[/** @type {number} */ (index) - this.starts[chunk]] ?? null;
  }

  /**
   * Draws the chunk of item `index` anew, if it was drawn: its template gives something else now.
   * @param {number} index
   */
  redraw(index) {
    const chunk = this.#chunkOf(index);
    if (chunk === null || this.waiting.has(chunk)) return;
    this.waiting.add(chunk);
    this.#draw(chunk);
  }

  /**
   * Sees to it that the chunk around an element shows what it has to show now.
   * @param {Element} element
   */
  freshen(element) {
    const chunk = [...this.waiting].find((index) => this.host.children[index].contains(element));
    if (chunk !== undefined) this.#draw(chunk);
  }

  /** Draws everything now (for export and print). */
  finish() {
    this.cancel();
    for (const chunk of [...this.waiting]) this.#draw(chunk);
  }

  /** @param {number | undefined} index */
  #chunkOf(index) {
    if (index === undefined || index < 0 || index >= this.items.length) return null;
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= index) low = middle;
      else high = middle;
    }
    return low;
  }

  #add() {
    const chunk = this.host.ownerDocument.createElement(this.tag);
    chunk.className = 'chunk';
    this.host.append(chunk);
    this.nearness?.observe(chunk);
  }

  /** @param {Element} chunk */
  #drop(chunk) {
    this.nearness?.unobserve(chunk);
    this.near.delete(chunk);
    chunk.remove();
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #moved(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.near.add(target);
      else this.near.delete(target);
    }
    this.#schedule();
  }

  /**
   * What is to be drawn next: what is near the view, from the top; else the first of the rest.
   * @returns {number | undefined}
   */
  #next() {
    for (const chunk of this.waiting) if (this.near.has(this.host.children[chunk])) return chunk;
    return this.waiting.values().next().value;
  }

  /** @param {number | undefined} chunk */
  #draw(chunk) {
    if (chunk === undefined || !this.waiting.delete(chunk)) return;
    const items = this.items.slice(this.starts[chunk], this.starts[chunk + 1] ?? this.items.length);
    const element = /** @type {HTMLElement} */ (this.host.children[chunk]);
    render(html`${this.template(items)}`, element);
    this.onDraw?.(element);
  }

  #schedule() {
    this.cancel();
    if (this.waiting.size === 0) return;
    const next = this.#next();
    const near = this.near.has(this.host.children[/** @type {number} */ (next)]);
    this.cancel = (near ? soon : whenIdle)(() => {
      this.#draw(this.#next());
      this.#schedule();
    });
  }
}

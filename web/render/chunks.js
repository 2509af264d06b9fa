// Draws a long list piece by piece, so that no task keeps the page from answering.
//
// The first chunk is drawn at once; the others follow, one a task. Each chunk has an element and a
// template root of its own: drawing the tenth costs nothing for the nine before it. The style sheet
// gives chunks `content-visibility: auto`, so those far from the view are not laid out either.

import { html, render } from 'lit/html.js';

const nextTask = (callback) => {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(callback, { timeout: 200 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(callback, 0);
  return () => clearTimeout(id);
};

export class ChunkedList {
  /**
   * @param {Element} host     filled by this class alone
   * @param {string} tag       the element of a chunk
   * @param {number} perChunk  items a chunk, each one element of the template
   * @param {() => void} [onDraw]  called after each chunk
   */
  constructor(host, tag, perChunk, onDraw) {
    this.host = host;
    this.onDraw = onDraw;
    this.tag = tag;
    this.perChunk = perChunk;
    this.items = [];
    this.drawn = 0;
    this.cancel = () => {};
  }

  /** Shows `items`; `template` makes a template of a run of them. */
  show(items, template) {
    this.cancel();
    this.items = items;
    this.template = template;
    this.drawn = 0;
    this.host.replaceChildren();
    this.#drawNext();
    this.#schedule();
  }

  /** Draws up to and including item `index` now. */
  ensure(index) {
    while (this.drawn <= index && this.drawn < this.items.length) this.#drawNext();
  }

  /** The element of item `index`, drawn if need be; null where there is no such item. */
  element(index) {
    this.ensure(index);
    return this.host.children[Math.floor(index / this.perChunk)]?.children[index % this.perChunk] ?? null;
  }

  /** Draws everything now (for export and print). */
  finish() {
    this.cancel();
    this.ensure(this.items.length - 1);
  }

  #drawNext() {
    if (this.drawn >= this.items.length) return;
    const items = this.items.slice(this.drawn, this.drawn + this.perChunk);
    this.drawn += items.length;
    const chunk = this.host.ownerDocument.createElement(this.tag);
    chunk.className = 'chunk';
    render(html`${this.template(items)}`, chunk);
    this.host.append(chunk);
    this.onDraw?.();
  }

  #schedule() {
    if (this.drawn >= this.items.length) return;
    this.cancel = nextTask(() => {
      this.#drawNext();
      this.#schedule();
    });
  }
}

// The comparison on screen: rows of paragraphs, the list of facts, and one selection over both.
//
// Templates are drawn once per comparison; selecting only toggles attributes on what stands there, so
// it costs the same in a story of 300 words and of 30,000. Knows no files, no engine, no page around it.

import { chunkTemplate } from './rows-template.js';
import { factsShown, factsTemplate } from './facts-template.js';
import { ChunkedList } from './chunks.js';
import { renderSettings } from './settings.js';

let comparisons = 0;

export class ComparisonView {
  /**
   * @param {object} hosts     `rows` and `facts`: two elements that this class fills
   * @param {object} options   `m` messages; `onSelect(factId or null)` whenever the selection changes
   */
  constructor(hosts, { m, onSelect }) {
    this.m = m;
    this.onSelect = onSelect;
    this.hosts = hosts;
    this.selected = null;
    this.prefix = `cmp${(comparisons += 1)}-`;
    this.rowList = new ChunkedList(hosts.rows, 'div', renderSettings.rowsPerChunk);
    this.factList = new ChunkedList(hosts.facts, 'ul', renderSettings.factsPerChunk);
    hosts.rows.addEventListener('click', (event) => this.#clickInRows(event));
    hosts.rows.addEventListener('pointerdown', (event) => this.#startSelection(event));
    hosts.facts.addEventListener('click', (event) => this.#clickInFacts(event));
  }

  /** Shows a view; the selection is dropped. */
  show(view, labels, filter) {
    this.view = view;
    this.selected = null;
    this.ctx = { m: this.m, labels, prefix: this.prefix, languages: view.language };
    this.rowList.show(view.rows, (rows) => chunkTemplate(rows, this.ctx));
    this.filter(filter);
  }

  /** Lists the facts that `filter` keeps. */
  filter(filter) {
    this.shownFacts = factsShown(this.view, filter);
    this.factList.show(this.shownFacts, (ids) => factsTemplate(ids, this.view, this.ctx));
    this.#markSelected(this.selected, true);
  }

  /** Draws the sides' names anew. */
  relabel(labels, filter) {
    const { selected } = this;
    this.show(this.view, labels, filter);
    this.select(selected, { scroll: false });
  }

  /** Selects a fact, lights its places on both sides and brings them into view. */
  select(id, { scroll = true, focus = false } = {}) {
    if (this.selected !== null) this.#markSelected(this.selected, false);
    this.selected = id;
    if (id !== null) {
      this.#markSelected(id, true);
      if (scroll) this.reveal(id, this.view.facts[id].left.row >= 0 ? 'left' : 'right');
      if (focus) this.factButton(id)?.focus({ preventScroll: true });
    }
    this.onSelect?.(id);
  }

  /** The next (`step` 1) or previous (-1) change from the selected one; wraps around. */
  step(step) {
    const { changes, order } = this.view;
    if (changes.length === 0) return;
    const at = changes.indexOf(this.selected);
    // From a shared fact one goes on to the change before or after it in reading.
    const here = order.indexOf(this.selected);
    const after = at >= 0 ? at + 1 : changes.filter((id) => order.indexOf(id) < here).length;
    const next = step > 0 ? after : (at >= 0 ? at : after) - 1;
    this.select(changes[(next + changes.length) % changes.length]);
  }

  /** Brings the place of a fact on `side` into view. */
  reveal(id, side) {
    const { row } = this.view.facts[id][side];
    if (row < 0) return;
    this.rowList.ensure(row);
    const run = this.hosts.rows.querySelector(`[data-side="${side}"] [data-facts~="${id}"]`);
    run?.scrollIntoView({ block: 'center', behavior: this.#motion() });
    this.revealInList(id);
  }

  /** Brings a fact's entry of the list into view, where it is listed, without moving the page. */
  revealInList(id) {
    const button = this.factButton(id);
    const list = this.hosts.facts;
    if (!button || list.scrollHeight <= list.clientHeight) return;
    const entry = button.getBoundingClientRect();
    const box = list.getBoundingClientRect();
    if (entry.top < box.top || entry.bottom > box.bottom) {
      list.scrollTop += entry.top - box.top - (box.height - entry.height) / 2;
    }
  }

  factButton(id) {
    const index = this.shownFacts.indexOf(id);
    if (index < 0) return null;
    this.factList.ensure(index);
    return this.hosts.facts.querySelector(`[data-fact="${id}"]`);
  }

  /** Leads to a paragraph, by `side-index`. */
  jump(target) {
    const [side, index] = target.split('-');
    const row = this.view.rows.findIndex((candidate) => candidate[side].some((item) => item.paragraph?.index === Number(index)));
    if (row < 0) return;
    this.rowList.ensure(row);
    const paragraph = this.hosts.rows.querySelector(`#${this.prefix}${target}`);
    paragraph.scrollIntoView({ block: 'center', behavior: this.#motion() });
    paragraph.focus({ preventScroll: true });
  }

  /** Draws all that is still waiting. */
  finish() {
    this.rowList.finish();
    this.factList.finish();
  }

  #markSelected(id, on) {
    if (id === null || !this.view) return;
    const { left, right } = this.view.facts[id];
    this.rowList.ensure(Math.max(left.row, right.row));
    for (const run of this.hosts.rows.querySelectorAll(`[data-facts~="${id}"]`)) {
      if (on) run.setAttribute('aria-current', 'true');
      else run.removeAttribute('aria-current');
    }
    this.factButton(id)?.setAttribute('aria-pressed', String(on));
  }

  #clickInRows(event) {
    const jump = event.target.closest('[data-jump]');
    if (jump) {
      this.jump(jump.dataset.jump);
      return;
    }
    // Selecting text to copy it is not a click on a fact.
    if (!this.hosts.rows.ownerDocument.getSelection().isCollapsed) return;
    const run = event.target.closest('[data-facts]');
    if (!run) return;
    const id = Number(run.dataset.facts.split(' ')[0]);
    // The clicked place stays where it is; the page's bar leads to the other one.
    this.select(id, { scroll: false });
    this.revealInList(id);
  }

  #clickInFacts(event) {
    const button = event.target.closest('[data-fact]');
    if (button) this.select(Number(button.dataset.fact));
  }

  /** Text is selected, and copied, from the side on which one began. */
  #startSelection(event) {
    this.hosts.rows.dataset.selecting = event.target.closest('.cell')?.dataset.side ?? '';
  }

  #motion() {
    const window = this.hosts.rows.ownerDocument.defaultView;
    const reduced = window?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
    return reduced ? 'auto' : 'smooth';
  }
}

// The comparison on screen: rows of paragraphs or one text, the list of facts or the ledger, and one
// selection over all of them.
//
// Templates are drawn once per comparison and view; selecting only toggles attributes on what stands
// there, so it costs the same in a story of 300 words and of 30,000. Knows no files, no engine, no page.

import { ChunkedList } from './chunks.js';
import { FactLists } from './fact-lists.js';
import { drawFold } from './fold-rows.js';
import { noFilter, stepsOf } from './filter.js';
import { inlineRows } from './inline-model.js';
import { isApart, Peek } from './peek.js';
import { itemsTemplate } from './rows-template.js';
import { selectedText } from './selected-text.js';
import { renderSettings } from './settings.js';

let comparisons = 0;

const lengthOfCell = (items = []) =>
  items.reduce((sum, { paragraph, paragraphs = [paragraph] }) => sum + paragraphs.reduce((all, { start, end }) => all + end - start, 0), 0);

/** Characters of both texts that an item of the rows draws. */
function lengthOfItem(item) {
  if (item.fold) return item.fold.reduce((sum, inside) => sum + lengthOfItem(inside), 0);
  return lengthOfCell(item.row.left) + lengthOfCell(item.row.right);
}

/** The views of a comparison. */
export const views = ['side-by-side', 'inline', 'ledger'];

export class ComparisonView {
  /**
   * @param {object} hosts     elements that this class fills: `rows`, `facts`, and the ledger's columns
   *                           `left`, `both`, `right`
   * @param {object} options   `m` messages; `onSelect(factId or null)` whenever the selection changes;
   *                           `onNeedText()` where a place is requested and the ledger is on screen;
   *                           `onDraw(chunk)` whenever rows were drawn;
   *                           `settles()` whether a reader may say what an unsure fact is, and
   *                           `onSettle(factId, way)` where that is done; `onShow()` where a place is to be seen;
   *                           `block()` where in the window a place is brought
   */
  constructor(hosts, { m, onSelect, onNeedText, onDraw, settles, onSettle, onShow, block = () => 'center' }) {
    this.m = m;
    this.onSelect = onSelect;
    this.onNeedText = onNeedText;
    this.onDraw = onDraw;
    this.settles = settles;
    this.onSettle = onSettle;
    this.onShow = onShow;
    this.block = block;
    this.hosts = hosts;
    this.selected = null;
    this.viewName = 'side-by-side';
    this.filterBy = noFilter;
    this.grouping = 'reading';
    this.prefix = `cmp${(comparisons += 1)}-`;
    const { rowsPerChunk, charactersPerChunk } = renderSettings;
    const rows = { items: rowsPerChunk, weight: charactersPerChunk, weigh: lengthOfItem };
    const drawn = (chunk) => this.#drawn(chunk);
    this.rowList = new ChunkedList(hosts.rows, 'div', rows, drawn);
    this.facts = new FactLists(hosts, drawn);
    this.peek = new Peek();
    hosts.rows.addEventListener('click', (event) => this.#clickInRows(event));
    hosts.rows.addEventListener('pointerdown', (event) => this.#startSelection(event));
    for (const host of this.facts.hosts) host.addEventListener('click', (event) => this.#clickInFacts(event));
  }

  /** Shows a report's view; the selection is dropped. */
  show(report, view, labels, { filter = noFilter, viewName = this.viewName } = {}) {
    this.report = report;
    this.view = view;
    this.selected = null;
    this.labels = labels;
    this.filterBy = filter;
    this.#lookAt(viewName);
  }

  /**
   * Shows a better report of the same texts. What stands on screen is altered where it differs and keeps its
   * place and the focus; the selection is dropped.
   */
  update(report, view, labels, filter) {
    this.selected = null;
    for (const run of this.hosts.rows.querySelectorAll('[aria-current]')) run.removeAttribute('aria-current');
    for (const button of this.facts.hosts.flatMap((host) => [...host.querySelectorAll('[aria-pressed="true"]')])) {
      button.setAttribute('aria-pressed', 'false');
    }
    Object.assign(this, { report, view, labels, filterBy: filter });
    this.#lookAt(this.viewName, 'update');
  }

  /** The fact whose button has the focus, or null. */
  get focusedFact() {
    const id = this.hosts.facts.getRootNode().activeElement?.dataset.fact;
    return id === undefined ? null : Number(id);
  }

  /** Another view of the same comparison; the selection stays. */
  lookAt(viewName) {
    if (viewName === this.viewName) return;
    const { selected } = this;
    this.selected = null;
    this.#lookAt(viewName);
    if (selected !== null) this.select(selected);
  }

  /** `how` the lists take what they show: 'show' it anew, or 'update' what they show. */
  #lookAt(viewName, how = 'show') {
    this.peek.hide();
    this.viewName = viewName;
    const { m, labels, prefix, view, report } = this;
    this.ctx = {
      m,
      labels,
      prefix,
      languages: view.language,
      inline: viewName === 'inline',
      settles: this.settles?.() ?? false,
      onFold: (chunk) => this.onDraw?.(chunk),
      placeOf: (fact) => (fact.places.includes(this.selected) ? view.facts[this.selected] : fact),
      textOf: (side, span) => report[side].text.slice(span.start, span.end),
    };
    if (viewName === 'ledger') this.rowList.show([], () => []);
    else {
      const items = viewName === 'inline' ? inlineRows(report, view, m.versions) : view.items;
      this.itemOfRow = viewName === 'inline' ? null : view.itemOfRow;
      this.rowList[how](items, (run) => itemsTemplate(run, this.ctx));
    }
    this.#list(this.filterBy, this.grouping, how);
  }

  /** Lists the facts that `filter` keeps; in the ledger, grouped. */
  filter(filter, grouping = this.grouping) {
    this.#list(filter, grouping, 'show');
  }

  #list(filter, grouping, how) {
    this.filterBy = filter;
    this.grouping = grouping;
    this.facts.fill(this.view, this.ctx, { filter, grouping, inLedger: this.viewName === 'ledger' }, how);
    this.#markSelected(this.selected, true);
  }

  /** Draws the sides' names anew. */
  relabel(labels) {
    this.labels = labels;
    const { selected } = this;
    this.selected = null;
    this.#lookAt(this.viewName);
    this.select(selected, { scroll: false });
  }

  /** Selects a fact, lights its places on both sides and brings them into view. */
  select(id, { scroll = true } = {}) {
    const before = this.selected;
    this.peek.hide();
    if (before !== null) this.#markSelected(before, false);
    this.selected = id;
    for (const entry of new Set([this.#entry(before), this.#entry(id)])) this.#requote(entry);
    if (id !== null) {
      this.#markSelected(id, true);
      if (scroll) this.#bringIntoView(id);
    }
    this.onSelect?.(id);
  }

  /** The next (`step` 1) or previous (-1) difference from the selected one, of those listed; wraps around. */
  step(step) {
    const { rank } = this.view;
    const selected = this.#entry(this.selected);
    const steps = stepsOf(this.view, this.filterBy);
    if (steps.length === 0) return;
    const at = steps.indexOf(selected);
    // From another fact one goes on to the difference before or after it in reading.
    const here = rank.get(selected) ?? -1;
    const after = at >= 0 ? at + 1 : steps.filter((id) => rank.get(id) < here).length;
    const next = step > 0 ? after : (at >= 0 ? at : after) - 1;
    this.select(steps[(next + steps.length) % steps.length]);
  }

  /**
   * The next (`step` 1) or previous (-1) place of a change, by the id of its entry, else of the selected one; wraps
   * around. From elsewhere one comes to its first or its last place.
   */
  stepPlace(step, id = this.selected) {
    const places = this.view.facts[id]?.places ?? [];
    if (places.length < 2) return;
    const at = places.indexOf(this.selected);
    const next = at < 0 && step < 0 ? -1 : at + step;
    this.select(places.at(next % places.length));
  }

  /** Brings the place of a fact on `side` into view, with the focus on it if `focus` is set. */
  reveal(id, side, { focus = false } = {}) {
    if (this.viewName === 'ledger') this.onNeedText?.();
    const place = this.#runs(id).find((run) => this.viewName === 'inline' || run.closest('.cell').dataset.side === side);
    if (!place) return;
    this.#open(place);
    this.#peekBeside(place, id);
    place.scrollIntoView({ block: this.block(), behavior: this.#motion() });
    if (focus) place.focus({ preventScroll: true });
    this.revealInList(id);
  }

  /** Where a fact is told at another place on the other side, that is shown beside its place on this one. */
  #peekBeside(run, id) {
    const fact = this.view.facts[id];
    if (this.viewName !== 'side-by-side' || !isApart(fact)) return;
    this.peek.show(run, run.closest('.cell').dataset.side === 'left' ? 'right' : 'left', fact, this.ctx);
  }

  /** Brings a fact's entry of the list into view, where it is listed, without moving the page. */
  revealInList(id) {
    this.facts.reveal(this.factButton(id));
  }

  /** The id under which a fact is listed: of a change in several places, the first one's. */
  #entry(id) {
    return this.view.facts[id]?.places[0] ?? null;
  }

  /** The button of a fact, in the list or the ledger; null where the filter leaves it out. */
  factButton(id) {
    const button = this.facts.button(this.#entry(id));
    if (button) this.#open(button);
    return button;
  }

  /** The entry of a change in several places quotes the one that is selected. */
  #requote(entry) {
    if (entry !== null && this.view.facts[entry].places.length > 1) this.facts.redraw(entry);
  }

  /** The element of a paragraph, drawn if need be; null where this view does not show it. */
  paragraph(side, index) {
    const row = this.view.rows.findIndex((candidate) =>
      candidate[side].some((item) => (item.paragraphs ?? [item.paragraph]).some((paragraph) => paragraph.index === index)),
    );
    if (row < 0 || this.viewName === 'ledger') return null;
    const found = this.rowElement(row)?.querySelector(`#${this.prefix}${side}-${index}`) ?? null;
    if (found) this.#open(found);
    return found;
  }

  /** Leads to a paragraph, by `side-index`. */
  jump(target) {
    const [side, index] = target.split('-');
    const paragraph = this.paragraph(side, Number(index));
    paragraph?.scrollIntoView({ block: 'center', behavior: this.#motion() });
    paragraph?.focus({ preventScroll: true });
  }

  /** The element of a row, drawn if need be. */
  rowElement(row) {
    const item = this.itemOfRow ? this.itemOfRow[row] : row;
    const element = this.rowList.element(item);
    if (!element?.matches('.fold')) return element;
    drawFold(element);
    return element.querySelector(`[data-row="${row}"]`);
  }

  /** Draws all that is still waiting. */
  finish() {
    for (const list of [this.rowList, this.facts]) list.finish();
    for (const fold of this.hosts.rows.querySelectorAll('.fold')) drawFold(fold);
  }

  #bringIntoView(id) {
    if (this.viewName === 'ledger') {
      this.factButton(id)?.scrollIntoView({ block: 'center', behavior: this.#motion() });
      return;
    }
    this.reveal(id, this.view.facts[id].left.row >= 0 ? 'left' : 'right');
  }

  /** What is drawn later bears the selection as well. */
  #drawn(chunk) {
    const { selected } = this;
    if (selected !== null) {
      for (const run of chunk.querySelectorAll(`[data-facts~="${selected}"]`)) run.setAttribute('aria-current', 'true');
      chunk.querySelector(`[data-fact="${this.#entry(selected)}"]`)?.setAttribute('aria-pressed', 'true');
    }
    if (chunk.parentElement === this.hosts.rows) this.onDraw?.(chunk);
  }

  /** The runs of a fact, in all rows where it stands. */
  #runs(id) {
    if (this.viewName === 'ledger') return [];
    const { left, right } = this.view.facts[id];
    const rows = [...new Set([...left.rows, ...right.rows])].sort((a, b) => a - b);
    return rows.flatMap((row) => [...(this.rowElement(row)?.querySelectorAll(`[data-facts~="${id}"]`) ?? [])]);
  }

  #markSelected(id, on) {
    if (id === null || !this.view) return;
    for (const run of this.#runs(id)) {
      if (on) run.setAttribute('aria-current', 'true');
      else run.removeAttribute('aria-current');
    }
    this.factButton(id)?.setAttribute('aria-pressed', String(on));
  }

  #open(element) {
    const fold = element.closest('details');
    if (fold) fold.open = true;
  }

  #clickInRows(event) {
    this.rowList.freshen(event.target);
    const jump = event.target.closest('[data-jump]');
    if (jump) {
      this.jump(jump.dataset.jump);
      return;
    }
    const reveal = event.target.closest('[data-reveal]');
    if (reveal) {
      this.reveal(this.selected, reveal.dataset.reveal, { focus: true });
      return;
    }
    // Selecting text to copy it is not a click on a fact.
    if (event.detail > 0 && this.#selecting()) return;
    const run = event.target.closest('[data-facts]');
    if (!run) return;
    const id = Number(run.dataset.facts.split(' ')[0]);
    // The clicked place stays where it is; the other side comes to it.
    this.select(id, { scroll: false });
    this.revealInList(id);
    this.#peekBeside(run, id);
  }

  #selecting() {
    return selectedText(this.hosts.rows).trim() !== '';
  }

  #clickInFacts(event) {
    this.facts.freshen(event.target);
    const settle = event.target.closest('[data-settle]');
    if (settle) {
      this.onSettle?.(Number(settle.dataset.of), settle.dataset.settle);
      return;
    }
    const show = event.target.closest('[data-show]');
    if (show) {
      const id = Number(show.dataset.show);
      this.onShow?.();
      this.select(this.view.facts[id].places.includes(this.selected) ? this.selected : id);
      this.reveal(this.selected, this.view.facts[this.selected].left.row >= 0 ? 'left' : 'right', { focus: true });
      return;
    }
    const step = event.target.closest('[data-place]');
    if (step) {
      this.stepPlace(Number(step.dataset.place), Number(step.dataset.of));
      return;
    }
    const button = event.target.closest('[data-fact]');
    if (button) this.select(Number(button.dataset.fact), { scroll: this.viewName !== 'ledger' });
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

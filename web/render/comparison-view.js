// The comparison on screen: rows of paragraphs or one text, the list of facts or the ledger, and one
// selection over all of them.
//
// Templates are drawn once per comparison and view; selecting only toggles attributes on what stands
// there, so it costs the same in a story of 300 words and of 30,000. Knows no files, no engine, no page.

import { ChunkedList } from './chunks.js';
import { factsTemplate, ledgerTemplate } from './facts-template.js';
import { drawFold } from './fold-rows.js';
import { factsShown, ledgerColumns, noFilter, stepsOf } from './filter.js';
import { inlineRows } from './inline-model.js';
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
const columns = ['left', 'both', 'right'];

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
   *                           `onSettle(factId, way)` where that is done
   */
  constructor(hosts, { m, onSelect, onNeedText, onDraw, settles, onSettle }) {
    this.m = m;
    this.onSelect = onSelect;
    this.onNeedText = onNeedText;
    this.onDraw = onDraw;
    this.settles = settles;
    this.onSettle = onSettle;
    this.hosts = hosts;
    this.selected = null;
    this.viewName = 'side-by-side';
    this.filterBy = noFilter;
    this.grouping = 'reading';
    this.prefix = `cmp${(comparisons += 1)}-`;
    const { rowsPerChunk, charactersPerChunk, factsPerChunk } = renderSettings;
    const rows = { items: rowsPerChunk, weight: charactersPerChunk, weigh: lengthOfItem };
    const drawn = (chunk) => this.#drawn(chunk);
    this.rowList = new ChunkedList(hosts.rows, 'div', rows, drawn);
    const facts = (host) => new ChunkedList(host, 'ul', { items: factsPerChunk }, drawn);
    this.factList = facts(hosts.facts);
    this.ledger = Object.fromEntries(columns.map((name) => [name, hosts[name] && facts(hosts[name])]));
    hosts.rows.addEventListener('click', (event) => this.#clickInRows(event));
    hosts.rows.addEventListener('pointerdown', (event) => this.#startSelection(event));
    for (const host of this.#factHosts) host.addEventListener('click', (event) => this.#clickInFacts(event));
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
    for (const button of this.#factHosts.flatMap((host) => [...host.querySelectorAll('[aria-pressed="true"]')])) {
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

  get #factHosts() {
    return [this.hosts.facts, ...columns.map((name) => this.hosts[name])].filter(Boolean);
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
      textOf: (side, span) => report[side].text.slice(span.start, span.end),
    };
    if (viewName === 'ledger') this.rowList.show([], () => []);
    else {
      const items = viewName === 'inline' ? inlineRows(report, view) : view.items;
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
    const inLedger = this.viewName === 'ledger';
    this.shownFacts = inLedger ? [] : factsShown(this.view, filter);
    this.factList[how](this.shownFacts, (ids) => factsTemplate(ids, this.view, this.ctx));
    this.columns = inLedger ? ledgerColumns(this.view, filter, grouping) : { left: [], both: [], right: [] };
    for (const name of columns) {
      this.ledger[name]?.[how](this.columns[name], (items) => ledgerTemplate(items, this.view, this.ctx, grouping));
    }
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
    if (this.selected !== null) this.#markSelected(this.selected, false);
    this.selected = id;
    if (id !== null) {
      this.#markSelected(id, true);
      if (scroll) this.#bringIntoView(id);
    }
    this.onSelect?.(id);
  }

  /** The next (`step` 1) or previous (-1) difference from the selected one, of those listed; wraps around. */
  step(step) {
    const { rank } = this.view;
    const steps = stepsOf(this.view, this.filterBy);
    if (steps.length === 0) return;
    const at = steps.indexOf(this.selected);
    // From another fact one goes on to the difference before or after it in reading.
    const here = rank.get(this.selected) ?? -1;
    const after = at >= 0 ? at + 1 : steps.filter((id) => rank.get(id) < here).length;
    const next = step > 0 ? after : (at >= 0 ? at : after) - 1;
    this.select(steps[(next + steps.length) % steps.length]);
  }

  /** Brings the place of a fact on `side` into view, with the focus on it if `focus` is set. */
  reveal(id, side, { focus = false } = {}) {
    if (this.viewName === 'ledger') this.onNeedText?.();
    const place = this.#places(id).find((run) => this.viewName === 'inline' || run.closest('.cell').dataset.side === side);
    if (!place) return;
    this.#open(place);
    place.scrollIntoView({ block: 'center', behavior: this.#motion() });
    if (focus) place.focus({ preventScroll: true });
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

  /** The button of a fact, in the list or the ledger; null where the filter leaves it out. */
  factButton(id) {
    if (this.viewName === 'ledger') {
      for (const name of columns) {
        const index = this.columns[name].findIndex((item) => item.id === id || item.parts?.includes(id));
        if (index < 0) continue;
        this.ledger[name].element(index);
        const button = this.hosts[name].querySelector(`[data-fact="${id}"]`);
        this.#open(button);
        return button;
      }
      return null;
    }
    const index = this.shownFacts.indexOf(id);
    if (index < 0) return null;
    this.factList.element(index);
    return this.hosts.facts.querySelector(`[data-fact="${id}"]`);
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
    for (const list of [this.rowList, this.factList, ...columns.map((name) => this.ledger[name])]) list?.finish();
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
      chunk.querySelector(`[data-fact="${selected}"]`)?.setAttribute('aria-pressed', 'true');
    }
    if (chunk.parentElement === this.hosts.rows) this.onDraw?.(chunk);
  }

  /** The runs of a fact, in all rows where it stands. */
  #places(id) {
    if (this.viewName === 'ledger') return [];
    const { left, right } = this.view.facts[id];
    const rows = [...new Set([...left.rows, ...right.rows])].sort((a, b) => a - b);
    return rows.flatMap((row) => [...(this.rowElement(row)?.querySelectorAll(`[data-facts~="${id}"]`) ?? [])]);
  }

  #markSelected(id, on) {
    if (id === null || !this.view) return;
    for (const run of this.#places(id)) {
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
    // Selecting text to copy it is not a click on a fact.
    if (event.detail > 0 && this.#selecting()) return;
    const run = event.target.closest('[data-facts]');
    if (!run) return;
    const id = Number(run.dataset.facts.split(' ')[0]);
    // The clicked place stays where it is; the other side comes to it.
    this.select(id, { scroll: false });
    this.revealInList(id);
    this.#otherSide(id, run);
  }

  /** Scrolls the other side's place into view, where it is not, and only then. */
  #otherSide(id, run) {
    const side = run.closest('.cell').dataset.side;
    const other = this.#places(id).find((place) => place.closest('.cell').dataset.side !== side);
    if (!other || this.view.facts[id].left.row === this.view.facts[id].right.row) return;
    const box = other.getBoundingClientRect();
    const { innerHeight } = other.ownerDocument.defaultView;
    if (box.top < 0 || box.bottom > innerHeight) other.scrollIntoView({ block: 'center', behavior: this.#motion() });
  }

  #selecting() {
    return selectedText(this.hosts.rows).trim() !== '';
  }

  #clickInFacts(event) {
    for (const list of [this.factList, ...columns.map((name) => this.ledger[name])]) list?.freshen(event.target);
    const settle = event.target.closest('[data-settle]');
    if (settle) {
      this.onSettle?.(Number(settle.dataset.of), settle.dataset.settle);
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

// The comparison on screen: rows of paragraphs or one text, the list of facts or the ledger, and one
// selection over all of them.
//
// Templates are drawn once per comparison and view; selecting only toggles attributes on what stands
// there, so it costs the same in a story of 300 words and of 30,000. Knows no files, no engine, no page.

import { closest, motionIn, openAround, sideOf } from './around.js';
import { ChunkedList } from './chunks.js';
import { FactLists } from './fact-lists.js';
import { drawFold } from './fold-rows.js';
import { noFilter, stepsOf } from './filter.js';
import { inlineRows } from './inline-model.js';
import { isApart, Peek } from './peek.js';
import { itemsTemplate } from './rows-template.js';
import { selectedText } from './selected-text.js';
import { renderSettings } from './settings.js';
import { lengthOfItem } from './text-length.js';

/** @import { ComparisonHosts, ComparisonOptions, DrawContext, FactFilter, Grouping, Labels, Report, SideName, View, ViewFact, ViewName } from './types.d.ts' */

let comparisons = 0;

/** In place of what show() brings: nothing asks for it before. */
const notYet = /** @type {never} */ (undefined);

/** The views of a comparison. @type {ViewName[]} */
export const views = ['side-by-side', 'inline', 'ledger'];

export class ComparisonView {
  /** @param {ComparisonHosts} hosts @param {ComparisonOptions} options */
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
    /** @type {Report} */
    this.report = notYet;
    /** @type {View} */
    this.view = notYet;
    /** @type {Labels} */
    this.labels = notYet;
    /** @type {DrawContext} */
    this.ctx = notYet;
    /** @type {number | null} */
    this.selected = null;
    /** @type {ViewName} */
    this.viewName = 'side-by-side';
    this.filterBy = noFilter;
    /** @type {Grouping} */
    this.grouping = 'reading';
    /** @type {number[] | null} */
    this.itemOfRow = null;
    this.prefix = `cmp${(comparisons += 1)}-`;
    const { rowsPerChunk, charactersPerChunk } = renderSettings;
    const rows = { items: rowsPerChunk, weight: charactersPerChunk, weigh: lengthOfItem };
    const drawn = (/** @type {Element} */ chunk) => this.#drawn(chunk);
    this.rowList = new ChunkedList(hosts.rows, 'div', rows, drawn);
    this.facts = new FactLists(hosts, drawn);
    this.peek = new Peek();
    hosts.rows.addEventListener('click', (event) => this.#clickInRows(event));
    hosts.rows.addEventListener('pointerdown', (event) => this.#startSelection(event));
    for (const host of this.facts.hosts) host.addEventListener('click', (event) => this.#clickInFacts(event));
  }

  /**
   * Shows a report's view; the selection is dropped.
   * @param {Report} report @param {View} view @param {Labels} labels @param {{filter?: FactFilter, viewName?: ViewName}} [options]
   */
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
   * @param {Report} report @param {View} view @param {Labels} labels @param {FactFilter} filter
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
    const root = /** @type {Document | ShadowRoot} */ (this.hosts.facts.getRootNode());
    const id = /** @type {HTMLElement | null} */ (root.activeElement)?.dataset.fact;
    return id === undefined ? null : Number(id);
  }

  /** Another view of the same comparison; the selection stays. @param {ViewName} viewName */
  lookAt(viewName) {
    if (viewName === this.viewName) return;
    const { selected } = this;
    this.selected = null;
    this.#lookAt(viewName);
    if (selected !== null) this.select(selected);
  }

  /**
   * `how` the lists take what they show: 'show' it anew, or 'update' what they show.
   * @param {ViewName} viewName @param {'show' | 'update'} [how]
   */
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
      placeOf: (fact) => this.#selectedOf(fact) ?? fact,
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

  /** Lists the facts that `filter` keeps; in the ledger, grouped. @param {FactFilter} filter @param {Grouping} [grouping] */
  filter(filter, grouping = this.grouping) {
    this.#list(filter, grouping, 'show');
  }

  /** @param {FactFilter} filter @param {Grouping} grouping @param {'show' | 'update'} how */
  #list(filter, grouping, how) {
    this.filterBy = filter;
    this.grouping = grouping;
    this.facts.fill(this.view, this.ctx, { filter, grouping, inLedger: this.viewName === 'ledger' }, how);
    this.#markSelected(this.selected, true);
  }

  /** Draws the sides' names anew. @param {Labels} labels */
  relabel(labels) {
    this.labels = labels;
    const { selected } = this;
    this.selected = null;
    this.#lookAt(this.viewName);
    this.select(selected, { scroll: false });
  }

  /**
   * Selects a fact, lights its places on both sides and brings them into view.
   * @param {number | null} id @param {{scroll?: boolean}} [options]
   */
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

  /** The next (`step` 1) or previous (-1) difference from the selected one, of those listed; wraps around. @param {number} step */
  step(step) {
    const { rank } = this.view;
    const selected = this.#entry(this.selected);
    const steps = stepsOf(this.view, this.filterBy);
    if (steps.length === 0) return;
    const at = selected === null ? -1 : steps.indexOf(selected);
    // From another fact one goes on to the difference before or after it in reading.
    const here = rank.get(selected) ?? -1;
    const after = at >= 0 ? at + 1 : steps.filter((id) => (rank.get(id) ?? here) < here).length;
    const next = step > 0 ? after : (at >= 0 ? at : after) - 1;
    this.select(steps[(next + steps.length) % steps.length]);
  }

  /**
   * The next (`step` 1) or previous (-1) place of a change, by the id of its entry, else of the selected one; wraps
   * around. From elsewhere one comes to its first or its last place.
   * @param {number} step @param {number | null} [id]
   */
  stepPlace(step, id = this.selected) {
    const places = this.view.facts[id ?? -1]?.places ?? [];
    if (places.length < 2) return;
    const at = this.selected === null ? -1 : places.indexOf(this.selected);
    const next = at < 0 && step < 0 ? -1 : at + step;
    this.select(places.at(next % places.length) ?? null);
  }

  /**
   * Brings the place of a fact on `side` into view, with the focus on it if `focus` is set.
   * @param {number} id @param {SideName} side @param {{focus?: boolean}} [options]
   */
  reveal(id, side, { focus = false } = {}) {
    if (this.viewName === 'ledger') this.onNeedText?.();
    const place = this.#runs(id).find((run) => this.viewName === 'inline' || sideOf(run) === side);
    if (!place) return;
    openAround(place);
    this.#peekBeside(place, id);
    place.scrollIntoView({ block: this.block(), behavior: motionIn(this.hosts.rows) });
    if (focus) place.focus({ preventScroll: true });
    this.revealInList(id);
  }

  /**
   * Where a fact is told at another place on the other side, that is shown beside its place on this one.
   * @param {Element} run @param {number} id
   */
  #peekBeside(run, id) {
    const fact = this.view.facts[id];
    if (this.viewName !== 'side-by-side' || !isApart(fact)) return;
    this.peek.show(run, sideOf(run) === 'left' ? 'right' : 'left', fact, this.ctx);
  }

  /** Brings a fact's entry of the list into view, where it is listed, without moving the page. @param {number} id */
  revealInList(id) {
    this.facts.reveal(this.factButton(id));
  }

  /** The id under which a fact is listed: of a change in several places, the first one's. @param {number | null} id */
  #entry(id) {
    return this.view.facts[id ?? -1]?.places[0] ?? null;
  }

  /** The place of a change that is selected, if one is. @param {ViewFact} fact */
  #selectedOf({ places }) {
    return this.selected !== null && places.includes(this.selected) ? this.view.facts[this.selected] : null;
  }

  /** The button of a fact, in the list or the ledger; null where the filter leaves it out. @param {number | null} id */
  factButton(id) {
    const button = this.facts.button(this.#entry(id));
    if (button) openAround(button);
    return button;
  }

  /** The entry of a change in several places quotes the one that is selected. @param {number | null} entry */
  #requote(entry) {
    if (entry !== null && this.view.facts[entry].places.length > 1) this.facts.redraw(entry);
  }

  /**
   * The element of a paragraph, drawn if need be; null where this view does not show it.
   * @param {SideName} side @param {number} index @returns {HTMLElement | null}
   */
  paragraph(side, index) {
    const row = this.view.rows.findIndex((candidate) =>
      candidate[side].some((item) => (item.paragraphs ?? [item.paragraph]).some((paragraph) => paragraph.index === index)),
    );
    if (row < 0 || this.viewName === 'ledger') return null;
    /** @type {HTMLElement | null} */
    const found = this.rowElement(row)?.querySelector(`#${this.prefix}${side}-${index}`) ?? null;
    if (found) openAround(found);
    return found;
  }

  /** Leads to a paragraph, by `side-index`. @param {string} target */
  jump(target) {
    const [side, index] = target.split('-');
    const paragraph = this.paragraph(side === 'left' ? 'left' : 'right', Number(index));
    paragraph?.scrollIntoView({ block: 'center', behavior: motionIn(this.hosts.rows) });
    paragraph?.focus({ preventScroll: true });
  }

  /** The element of a row, drawn if need be. @param {number} row @returns {Element | null} */
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

  /** @param {number} id */
  #bringIntoView(id) {
    if (this.viewName === 'ledger') {
      this.factButton(id)?.scrollIntoView({ block: 'center', behavior: motionIn(this.hosts.rows) });
      return;
    }
    this.reveal(id, this.view.facts[id].left.row >= 0 ? 'left' : 'right');
  }

  /** What is drawn later bears the selection as well. @param {Element} chunk */
  #drawn(chunk) {
    const { selected } = this;
    if (selected !== null) {
      for (const run of chunk.querySelectorAll(`[data-facts~="${selected}"]`)) run.setAttribute('aria-current', 'true');
      chunk.querySelector(`[data-fact="${this.#entry(selected)}"]`)?.setAttribute('aria-pressed', 'true');
    }
    if (chunk.parentElement === this.hosts.rows) this.onDraw?.(chunk);
  }

  /** The runs of a fact, in all rows where it stands. @param {number} id @returns {HTMLElement[]} */
  #runs(id) {
    if (this.viewName === 'ledger') return [];
    const { left, right } = this.view.facts[id];
    const rows = [...new Set([...left.rows, ...right.rows])].sort((a, b) => a - b);
    return rows.flatMap((row) => {
      /** @type {NodeListOf<HTMLElement> | undefined} */
      const runs = this.rowElement(row)?.querySelectorAll(`[data-facts~="${id}"]`);
      return runs ? [...runs] : [];
    });
  }

  /** @param {number | null} id @param {boolean} on */
  #markSelected(id, on) {
    if (id === null || !this.view) return;
    for (const run of this.#runs(id)) {
      if (on) run.setAttribute('aria-current', 'true');
      else run.removeAttribute('aria-current');
    }
    this.factButton(id)?.setAttribute('aria-pressed', String(on));
  }

  /** @param {MouseEvent} event */
  #clickInRows(event) {
    const target = /** @type {Element} */ (event.target);
    this.rowList.freshen(target);
    const jump = closest(target, '[data-jump]');
    if (jump) {
      this.jump(jump.dataset.jump ?? '');
      return;
    }
    const reveal = closest(target, '[data-reveal]');
    if (reveal) {
      if (this.selected !== null) this.reveal(this.selected, reveal.dataset.reveal === 'left' ? 'left' : 'right', { focus: true });
      return;
    }
    // Selecting text to copy it is not a click on a fact.
    if (event.detail > 0 && this.#selecting()) return;
    const run = closest(target, '[data-facts]');
    if (!run) return;
    const id = Number(run.dataset.facts?.split(' ')[0]);
    // The clicked place stays where it is; the other side comes to it.
    this.select(id, { scroll: false });
    this.revealInList(id);
    this.#peekBeside(run, id);
  }

  #selecting() {
    return selectedText(this.hosts.rows).trim() !== '';
  }

  /** @param {MouseEvent} event */
  #clickInFacts(event) {
    const target = /** @type {Element} */ (event.target);
    this.facts.freshen(target);
    const settle = closest(target, '[data-settle]');
    if (settle) {
      this.onSettle?.(Number(settle.dataset.of), settle.dataset.settle ?? '');
      return;
    }
    const show = closest(target, '[data-show]');
    if (show) {
      const id = Number(show.dataset.show);
      this.onShow?.();
      const shown = this.#selectedOf(this.view.facts[id]) ?? this.view.facts[id];
      this.select(shown.id);
      this.reveal(shown.id, shown.left.row >= 0 ? 'left' : 'right', { focus: true });
      return;
    }
    const step = closest(target, '[data-place]');
    if (step) {
      this.stepPlace(Number(step.dataset.place), Number(step.dataset.of));
      return;
    }
    const button = closest(target, '[data-fact]');
    if (button) this.select(Number(button.dataset.fact), { scroll: this.viewName !== 'ledger' });
  }

  /** Text is selected, and copied, from the side on which one began. @param {PointerEvent} event */
  #startSelection(event) {
    this.hosts.rows.dataset.selecting = sideOf(/** @type {Element} */ (event.target)) ?? '';
  }
}

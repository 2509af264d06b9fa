// <story-diff>: two tellings of one story, compared where they stand.
//
//   <story-diff left-src="morning.html" right-src="evening.html" view="ledger"></story-diff>
//
// Texts come, for each side, from the property (`left`), else the address (`left-src`), else the child in
// the slot (`<article slot="left">`). A `report` that is already there is shown without an engine. What
// goes wrong is reported in the element and by an event; a comparison on screen stays on screen.
//
// This file does not register the element (define.js does) and knows no engine (engine.js is told).

import { LitElement } from 'lit';
import { ComparisonView } from '../render/comparison-view.js';
import { noFilter, stepsOf } from '../render/filter.js';
import { passLinksOn, rememberLinks } from '../render/link-changes.js';
import { Ribbons } from '../render/ribbons.js';
import { retold } from '../render/retell.js';
import { light } from '../render/search.js';
import { sameFact } from '../render/same-fact.js';
import { nothingSelected } from '../render/selected-text.js';
import { renderSettings } from '../render/settings.js';
import { inTasks, nextTask } from '../render/steps.js';
import { createView, viewSteps } from '../render/view-model.js';
import { actionsOf } from './actions.js';
import { elementTemplate, shownOf } from './element-template.js';
import { sharedEngine, sharedReaders } from './engine.js';
import { givenReport } from './given-report.js';
import { factText, hostsIn, summaryText } from './frame-template.js';
import { messagesOf, namesOf } from './labels.js';
import { Layout } from './layout.js';
import { listen } from './listen.js';
import { MapStrip } from './map-strip.js';
import { isFolded, lookInside, viewInside } from './note-view.js';
import { PinSheet } from './pin-sheet.js';
import { properties } from './properties.js';
import { noSearch, SearchBox } from './search-box.js';
import { articleOf, hasText, sides } from './source.js';
import { elementStyles } from './styles.js';

/** @import { PropertyValues } from 'lit' */
/** @import { ArticleInput, Emitted, FactFilter, Grouping, InnerView, Labels, Report, Sentences, ShowingElement, Side, ViewModel } from './types.d.ts' */

export class StoryDiffElement extends /** @type {import('./types.d.ts').ElementBase} */ (LitElement) {
  static properties = properties;
  static styles = elementStyles;

  /** @type {Report|null} */ #report = null;
  #given = false; // the report came from outside
  /** @type {AbortController|null} */ #running = null;
  /** @type {Ribbons|null} */ #ribbons = null;
  #map = new MapStrip(this);
  #searchBox = new SearchBox(this);
  #pinSheet = new PinSheet(this);
  /** @type {Partial<Record<Side, string|null>>} */ #readLabels = {};
  /** @type {Labels|null} */ #shownLabels = null;
  /** @type {AbortController|null} */ #listening = null;
  /** @type {Promise<void|null>|null} */ #filling = null;
  #layout = new Layout(this);

  constructor() {
    super();
    // A ComparisonView and createView's model, once there is a report.
    Object.assign(this, { comparison: null, model: null, view: null, busy: false, failure: null, announcement: '' });
    Object.assign(this, { selected: null, found: noSearch, singleKeys: true, pins: null });
    /** @type {FactFilter} */ this.filter = noFilter;
    /** @type {Grouping} */ this.grouping = 'reading';
    this.sheet = false; // whether the facts are open, where they have no place beside the texts
    /** @type {Sentences|null} the sentences that the sheet of links is about */
    this.pinPlace = null;
    const lookAt = (/** @type {InnerView} */ name) => this.#lookAt(name);
    this.actions = actionsOf(this, { lookAt, map: this.#map, search: this.#searchBox, pins: this.#pinSheet, layout: this.#layout });
  }

  /** The report on screen; setting one shows it, without an engine. */
  get report() {
    return this.#report;
  }
  /** @param {Report|null|undefined} report */
  set report(report) {
    this.#given = report !== null && report !== undefined;
    this.#running?.abort();
    [this.#running, this.busy] = [null, false];
    let shown;
    try {
      shown = this.#given ? givenReport(report) : null;
    } catch (error) {
      // What is on screen stays there.
      [this.#given, this.failure] = [this.#report !== null, /** @type {Error} */ (error)];
      this.emit('storydiff-error', { error });
      return;
    }
    this.#show(shown);
  }

  /**
   * Shows a better report of the same two articles once no text is selected: filter, search, view, selected
   * fact and focus stay.
   * @param {Report} report
   */
  async refine(report) {
    const before = this.#report;
    if (this.busy || !before) return;
    if (isFolded(this)) return this.#show(report);
    await this.updateComplete;
    passLinksOn(before, report);
    const model = await inTasks(viewSteps(report));
    await nothingSelected(/** @type {ComparisonView} */ (this.comparison).hosts.rows);
    if (this.busy || this.#report !== before) return;
    const { announcement } = this;
    const comparison = /** @type {ComparisonView} */ (this.comparison);
    const shown = /** @type {ViewModel} */ (this.model);
    const again = (/** @type {number|null} */ id) => (id === null ? null : sameFact(shown.facts[id], model.facts));
    const selected = again(this.selected);
    const focus = again(comparison.focusedFact);
    [this.#report, this.model] = [report, retold(model, report, this.#names, this.messages)];
    comparison.update(report, model, this.#names, this.filter);
    this.#map.show(model);
    this.#watchRibbons();
    comparison.select(selected, { scroll: false });
    if (focus !== null) comparison.factButton(focus)?.focus({ preventScroll: true });
    this.announcement = announcement;
    this.#searchBox.again(this.found);
    await this.updateComplete;
    await nextTask();
    if (this.#report === report) this.emit('storydiff-report', { report, refined: true });
  }

  /** The words of the interface (labels.js). */
  get messages() {
    return messagesOf(this);
  }

  /** What the sides are called before a reader; two equal names are distinguished. */
  get labels() {
    return namesOf(this, this.#readLabels, this.messages);
  }

  /** The names on screen: those of what is shown, while another comparison runs. */
  get #names() {
    return (this.#running && this.#shownLabels) || this.labels;
  }

  /**
   * Selects a fact by its index in the report, or none (`null`), and brings its places into view.
   * @param {number|null} id
   */
  async select(id) {
    if (id !== null && isFolded(this)) this.open = true;
    await this.updateComplete;
    if (this.comparison && (id === null || this.model?.facts[id])) this.comparison.select(id);
  }

  /** Compares again: after a failure, or after the children changed. */
  compare() {
    return this.#compare();
  }

  /**
   * Goes to the next difference that is listed (1) or the previous one (-1), round and round.
   * @param {number} step
   */
  step(step) {
    this.comparison?.step(step);
  }

  /**
   * Goes to the next place (1) or the previous one (-1) of the selected change, round and round.
   * @param {number} step
   */
  stepPlace(step) {
    this.comparison?.stepPlace(step);
  }

  /**
   * Brings the selected fact's place on a side into view and puts the focus there.
   * @param {Side} side
   */
  reveal(side) {
    if (this.selected !== null) this.comparison?.reveal(this.selected, side, { focus: true });
  }

  /** The texts and the list as they are on screen, wholly drawn: what an export copies. */
  async drawn() {
    await this.updateComplete;
    const { comparison, model } = this;
    comparison?.finish();
    return comparison && model && { hosts: comparison.hosts, model, summary: summaryText(model, this.labels, this.messages) };
  }

  connectedCallback() {
    super.connectedCallback();
    this.#listening = listen(this, () => this.#map.scrolled());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#running?.abort();
  }

  /** @param {PropertyValues<this>} changed */
  willUpdate(changed) {
    this.#layout.chooseView(changed.has('view'), this.model !== null && this.#shownLabels === null);
    if (isFolded(this)) [this.comparison, this.selected] = [null, null];
    const inputs = /** @type {const} */ (['left', 'right', 'leftSrc', 'rightSrc', 'options', 'pins']);
    if (inputs.some((name) => changed.has(name) && (changed.get(name) ?? null) !== (this[name] ?? null))) this.#compare();
  }

  /** Whether a report waits to be drawn that takes more than one task. */
  get #isLong() {
    return this.#shownLabels === null && this.model !== null && this.model.rows.length > renderSettings.rowsInOneTask;
  }

  /** A long report is drawn in a task after that of its event (storydiff-report), */
  async scheduleUpdate() {
    if (this.#isLong) await nextTask();
    super.scheduleUpdate();
  }

  /** and its texts and facts apart from the frame. */
  updated() {
    if (isFolded(this)) return;
    if (this.#isLong) this.#filling = nextTask().then(() => this.model && this.#fill());
    else if (this.model) this.#fill();
  }

  async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await this.#filling;
    return complete;
  }

  render() {
    const m = this.messages;
    const { model } = this;
    const names = this.#names;
    const state =
      model !== null && shownOf(this, retold(model, /** @type {Report} */ (this.#report), names, m), names, this.#layout.columns);
    return elementTemplate(this, state, m, (side) => this.#slotChanged(side));
  }

  // Getting a report

  /** @param {Side} side */ #slotChanged(side) {
    if (this[side] === undefined && !this[`${side}Src`] && !this.#given) this.#compare();
  }

  /**
   * A side's article; what a reader calls it becomes its name.
   * @param {Side} side
   * @param {AbortSignal} signal
   */
  async #article(side, signal) {
    const { article, label } = await articleOf(this, side, sharedReaders, signal);
    if (label !== undefined) this.#readLabels = { ...this.#readLabels, [side]: label };
    return article;
  }

  async #compare() {
    // A newer comparison ends the one that still runs; so does taking a text away.
    this.#running?.abort();
    [this.#running, this.busy] = [null, false];
    if (!sides.every((side) => hasText(this, side))) return;
    const running = new AbortController();
    this.#running = running;
    // Properties set one after the other are one comparison.
    await null;
    if (this.#running !== running) return;
    this.busy = true;
    try {
      const [left, right] = await Promise.all(sides.map((side) => this.#article(side, running.signal)));
      // Whether they are versions is for the report to say.
      const { left: leftLabel, right: rightLabel } = namesOf(this, this.#readLabels, { ...this.messages, versions: null });
      const engine = this.engine ?? (await sharedEngine());
      const report = await engine.compare(/** @type {ArticleInput} */ (left), /** @type {ArticleInput} */ (right), {
        leftLabel,
        rightLabel,
        ...(this.pins ? { pins: this.pins } : {}),
        onProgress: (progress) => this.emit('storydiff-progress', progress),
        ...this.options,
        signal: running.signal,
      });
      if (this.#running !== running) return;
      rememberLinks(report, left, right);
      const model = await inTasks(viewSteps(report));
      if (this.#running !== running) return;
      [this.#running, this.busy, this.#given, this.failure] = [null, false, false, null];
      this.#show(report, model);
      this.#pinSheet.backToPlace();
      this.emit('storydiff-report', { report });
    } catch (error) {
      if (this.#running !== running) return; // given up for a newer one
      [this.#running, this.busy, this.failure] = [null, false, /** @type {Error} */ (error)];
      this.emit('storydiff-error', { error });
    }
  }

  /** @param {Report|null} report @param {ViewModel|null} [model] */
  #show(report, model = report && createView(report)) {
    this.#report = report;
    this.model = model;
    this.#shownLabels = null;
    this.selected = null;
    this.spokenAs = null;
    this.found = noSearch;
    light(null);
    if (!report || !model) this.comparison = null;
    else {
      this.failure = null;
      this.filter = { ...noFilter, status: model.changes.length > 0 ? 'differences' : 'shared' };
      this.announcement = summaryText(model, this.labels, this.messages);
    }
    this.requestUpdate('report');
  }

  /**
   * Tells the page around; for the element's own parts.
   * @template {keyof Emitted} Type
   * @param {Type} type
   * @param {Emitted[Type]} detail
   */
  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  // Showing it

  /** Brings what ComparisonView draws in line with the frame: a new report, another view, other names. */
  #fill() {
    const hosts = hostsIn(this.renderRoot);
    const labels = this.#names;
    if (this.comparison?.hosts.rows !== hosts.rows) {
      this.#ribbons = new Ribbons(hosts.rows);
      this.comparison = new ComparisonView(hosts, {
        m: this.messages,
        onSelect: (id) => this.#selected(id),
        onNeedText: () => this.#needText(),
        onDraw: (chunk) => this.#ribbons?.drawn(chunk),
        settles: () => Boolean(this.pinnable),
        onSettle: (id, way) => this.#pinSheet.settle(id, way),
        onShow: () => (this.sheet = false),
        block: () => (this.sheet ? 'start' : 'center'), // above the sheet
      });
      this.#draw(labels);
    } else if (this.#shownLabels === null || this.comparison.report !== this.#report) this.#draw(labels);
    else if (this.comparison.viewName !== viewInside(this)) {
      this.comparison.lookAt(viewInside(this));
      this.#watchRibbons();
    } else if (labels.left !== this.#shownLabels.left || labels.right !== this.#shownLabels.right || this.comparison.m !== this.messages) {
      this.comparison.m = this.messages;
      this.comparison.relabel(labels);
      this.#watchRibbons();
    }
    this.#shownLabels = labels;
  }

  /** @param {Labels} labels */ #draw(labels) {
    const { comparison, model, report } = /** @type {ShowingElement} */ (this);
    Object.assign(comparison, { grouping: this.grouping, m: this.messages });
    comparison.show(report, model, labels, { filter: this.filter, viewName: viewInside(this) });
    this.#map.show(model);
    this.#watchRibbons();
  }

  #watchRibbons() {
    const { comparison, model } = /** @type {ShowingElement} */ (this);
    this.#ribbons?.watch(viewInside(this) === 'ledger' ? null : model, comparison.prefix);
  }

  #needText() {
    this.#lookAt('side-by-side');
    this.performUpdate();
  }

  /** @param {InnerView} name */ #lookAt(name) {
    if (name === viewInside(this)) return;
    lookInside(this, name);
    if (this.found.words) this.#searchBox.search(this.found.words);
    this.emit('storydiff-view', { view: name });
  }

  /**
   * Alters which facts are listed, and how they are grouped.
   * @param {Partial<FactFilter>} change
   * @param {Grouping} [grouping]
   */
  filterBy(change, grouping = this.grouping) {
    this.filter = { ...this.filter, ...change };
    this.grouping = grouping;
    this.comparison?.filter(this.filter, grouping);
  }

  /** @param {number|null} id */ #selected(id) {
    const { model, report } = /** @type {ShowingElement} */ (this);
    this.announcement = id === null ? '' : factText(model, stepsOf(model, this.filter), id, this.#names, this.messages);
    if (id === this.selected) return;
    this.selected = id;
    this.emit('storydiff-select', { id, fact: id === null ? null : report.facts[id] });
  }
}

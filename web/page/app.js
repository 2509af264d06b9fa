// The page: texts come in, a comparison comes out, and whatever goes wrong on the way, what is on
// screen stays. One state object; templates draw it; this file alone alters it.

import { render } from 'lit/html.js';
import { readFile, ReadError } from '../readers/index.js';
import { createView } from '../render/view-model.js';
import { ComparisonView } from '../render/comparison-view.js';
import { assignSides, listenForDrops, otherSide } from './drop.js';
import { downloadHtml, downloadJson } from './hand-on.js';
import { labelsOf, sourceFromFile, sourceFromSample, sourceFromText } from './source.js';
import { pageTemplate } from './templates/page.js';

const hasWords = /[\p{L}\p{N}]/u;

/** Milliseconds without typing after which a text is compared. */
const typingPause = 400;

export class App {
  /**
   * @param {Element} root    where the page is drawn
   * @param {object} parts    `m` messages; `engine` with `compare(left, right, options)`, a promise of a
   *                          report; `sample`, both sides of the sample story
   */
  constructor(root, { m, engine, sample }) {
    this.root = root;
    this.m = m;
    this.engine = engine;
    this.sample = sample;
    this.running = null;
    this.state = {
      sources: { left: null, right: null },
      reading: { left: null, right: null },
      comparing: false,
      shown: null, // {report, view, sources}: the comparison on screen
      labels: labelsOf({}, m),
      filter: 'differences',
      selected: null,
      editing: true, // the fields for both texts are open
      dragging: null,
      error: null,
      announcement: '',
    };
    this.actions = {
      choose: (files, side) => this.takeFiles(files, side),
      type: (text, side) => this.#typed(text, side),
      label: (label, side) => this.#label(label, side),
      clear: (side) => this.#clear(side),
      swap: () => this.#swap(),
      sample: () => this.#showSample(),
      toggleEditing: () => this.#set({ editing: !this.state.editing }),
      dismissError: () => this.#set({ error: null }),
      filter: (filter) => this.#filter(filter),
      step: (step) => this.comparison?.step(step),
      reveal: (side) => this.comparison.reveal(this.state.selected, side),
      downloadJson: () => downloadJson(this.state),
      downloadHtml: () => downloadHtml(this.state, this.comparison, this.m),
      print: () => {
        this.comparison.finish();
        window.print();
      },
    };
  }

  start() {
    this.#draw();
    listenForDrops(window, {
      onDrag: (side) => {
        if (side !== this.state.dragging) this.#set({ dragging: side });
      },
      onFiles: (files, side) => this.takeFiles(files, side),
      onText: (text, side) => this.#takeText(text, side),
      onNothing: () => this.#fail('no-file', {}),
    });
    window.addEventListener('keydown', (event) => this.#key(event));
    window.addEventListener('beforeprint', () => this.comparison?.finish());
  }

  /** Reads files onto their sides; a file that cannot be read leaves its side as it was. */
  async takeFiles(files, side) {
    if (files.length === 0) return;
    if (files.length > 2) {
      this.#fail('too-many-files', { count: files.length });
      return;
    }
    const places = assignSides(files, side);
    const reading = { ...this.state.reading };
    for (const place of places) reading[place.side] = place.file.name;
    this.#set({ reading, error: null });
    const sources = {};
    const failures = [];
    await Promise.all(
      places.map(async (place) => {
        try {
          sources[place.side] = sourceFromFile(await readFile(place.file), place.side, this.m);
        } catch (error) {
          failures.push(error);
        }
      }),
    );
    this.#set({ reading: { left: null, right: null }, sources: { ...this.state.sources, ...sources } });
    for (const error of failures) this.#failWith(error);
    if (Object.keys(sources).length > 0) this.#compareIfReady();
  }

  #takeText(text, side) {
    const source = sourceFromText(text, side, this.m, null);
    this.#set({ sources: { ...this.state.sources, [side]: source }, error: null });
    this.#compareIfReady();
  }

  #typed(text, side) {
    clearTimeout(this.typing);
    const previous = this.state.sources[side];
    const source = text === '' ? null : sourceFromText(text, side, this.m, previous);
    this.#set({ sources: { ...this.state.sources, [side]: source } });
    this.typing = setTimeout(() => this.#compareIfReady({ keepEditing: true }), typingPause);
  }

  #label(label, side) {
    const source = this.state.sources[side];
    if (!source) return;
    const sources = { ...this.state.sources, [side]: { ...source, label: label.trim() } };
    const labels = labelsOf(sources, this.m);
    this.#set({ sources, labels });
    if (this.state.shown) {
      this.state.shown.sources = { ...this.state.shown.sources, [side]: sources[side] };
      this.comparison.relabel(labels, this.state.filter);
      this.#draw();
    }
  }

  #clear(side) {
    this.#set({ sources: { ...this.state.sources, [side]: null }, editing: true });
    this.root.querySelector(`#text-${side}`)?.focus();
  }

  #swap() {
    const { left, right } = this.state.sources;
    // A name that only says the side goes with the side, not with the text.
    const moved = (source, to) => {
      if (!source) return null;
      const stays = source.label === this.m.defaultLabel[otherSide[to]];
      return stays ? { ...source, label: this.m.defaultLabel[to] } : source;
    };
    this.#set({ sources: { left: moved(right, 'left'), right: moved(left, 'right') } });
    this.#compareIfReady({ keepEditing: this.state.editing });
  }

  #showSample() {
    this.#set({
      sources: { left: sourceFromSample(this.sample, 'left'), right: sourceFromSample(this.sample, 'right') },
      error: null,
    });
    this.#compareIfReady();
  }

  async #compareIfReady({ keepEditing = false } = {}) {
    const { sources } = this.state;
    if (!sources.left || !sources.right) {
      this.#set({ editing: true });
      return;
    }
    clearTimeout(this.typing);
    const labels = labelsOf(sources, this.m);
    for (const side of ['left', 'right']) {
      if (!hasWords.test(sources[side].text)) {
        this.#fail('no-words', { label: labels[side] });
        return;
      }
    }
    // A newer comparison ends the one that still runs.
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    this.#set({ comparing: true, labels });
    try {
      const report = await this.engine.compare(sources.left.text, sources.right.text, {
        leftLabel: labels.left,
        rightLabel: labels.right,
        signal: running.signal,
      });
      if (this.running === running) this.#showReport(report, sources, keepEditing);
    } catch (error) {
      if (this.running !== running) return; // given up for a newer one
      this.#set({ comparing: false });
      this.#failWith(error);
    }
  }

  #showReport(report, sources, keepEditing) {
    const view = createView(report);
    const { labels } = this.state;
    const filter = view.changes.length > 0 ? 'differences' : 'shared';
    this.#set({
      shown: { report, view, sources },
      comparing: false,
      error: null,
      editing: keepEditing,
      filter,
      selected: null,
      announcement: this.m.summarySentence(view.counts, labels),
    });
    this.comparison ??= new ComparisonView(
      { rows: this.root.querySelector('#rows'), facts: this.root.querySelector('#facts') },
      { m: this.m, onSelect: (id) => this.#selected(id) },
    );
    this.comparison.show(view, labels, filter);
  }

  #filter(filter) {
    this.#set({ filter });
    this.comparison.filter(filter);
  }

  #selected(id) {
    const { view } = this.state.shown;
    let announcement = '';
    if (id !== null) {
      const fact = view.facts[id];
      const says = fact.details.map((detail) => detail.says).join(' ') || fact.left.text || fact.right.text;
      const status = this.m.statusName(fact.status, this.state.labels);
      announcement = this.m.announce(view.changes.indexOf(id) + 1, view.changes.length, status, says);
    }
    this.#set({ selected: id, announcement });
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.state.shown) return;
    if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
    const menu = this.root.querySelector('.menu[open]');
    if (event.key === 'Escape' && menu) menu.open = false;
    else if (event.key === 'n') this.comparison.step(1);
    else if (event.key === 'p') this.comparison.step(-1);
    else if (event.key === 'Escape' && this.state.selected !== null) this.comparison.select(null);
    else return;
    event.preventDefault();
  }

  #failWith(error) {
    if (error instanceof ReadError) this.#fail(error.code, error.details);
    else if (this.m.errors[error.code]) this.#fail(error.code, { cause: error.message, ...error.details });
    else this.#fail('engine-failed', { cause: error.message || String(error) });
  }

  #fail(code, details) {
    const filled = details.format ? { ...details, format: this.m.formats[details.format] ?? details.format } : details;
    const message = this.m.errors[code](filled);
    // Two files may fail at once; both are named.
    const before = this.state.error?.messages ?? [];
    this.#set({ error: { messages: before.includes(message) ? before : [...before, message] } });
  }

  #set(change) {
    Object.assign(this.state, change);
    this.#draw();
  }

  #draw() {
    render(pageTemplate(this.state, this.actions, this.m), this.root);
  }
}

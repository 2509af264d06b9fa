// The page: texts come in and go to the element, which compares and shows them; whatever goes wrong on
// the way, what is on screen stays. One state object; templates draw it; this file alone alters it.

import { render } from 'lit/html.js';
import { readFile, ReadError } from '../readers/index.js';
import { inputOf } from './article-input.js';
import { assignSides, listenForDrops, otherSide } from './drop.js';
import { downloadHtml, downloadJson } from './hand-on.js';
import { readOnceMore, withParagraph } from './reading.js';
import { languageFor, languages } from './messages/index.js';
import { keepSettings, readSettings } from './settings.js';
import { labelsOf, sourceFromFile, sourceFromSample, sourceFromText } from './source.js';
import { pageTemplate } from './templates/page.js';

const hasWords = /[\p{L}\p{N}]/u;

/** Milliseconds without typing after which a text is compared. */
const typingPause = 400;

export class App {
  /**
   * @param {Element} root    where the page is drawn
   * @param {object} parts    `engine` with `compare(left, right, options)`, a promise of a report; `sample`,
   *                          both sides of the sample story
   */
  constructor(root, { engine, sample }) {
    this.root = root;
    this.sample = sample;
    const settings = readSettings();
    this.m = languageFor([settings.language, ...(globalThis.navigator?.languages ?? [])]);
    this.state = {
      engine,
      languages,
      theme: settings.theme,
      view: settings.view,
      singleKeys: settings.singleKeys,
      sources: { left: null, right: null },
      reading: { left: null, right: null },
      progress: { left: null, right: null }, // {at, count}: pages read of those there are
      compared: null, // {left, right}: the texts that the element compares or has compared
      comparing: false,
      shown: null, // {report, sources}: the comparison on screen
      labels: labelsOf({}, this.m),
      editing: true, // the fields for both texts are open
      dragging: null,
      error: null,
    };
    this.actions = {
      choose: (files, side) => this.takeFiles(files, side),
      cancelReading: (side) => this.readings?.[side]?.abort(),
      readAgain: (side, change) => this.#readAgain(side, change),
      takeParagraph: (side, index, wanted) => this.#takeParagraph(side, index, wanted),
      type: (text, side) => this.#typed(text, side),
      label: (label, side) => this.#label(label.trim(), side),
      clear: (side) => this.#clear(side),
      swap: () => this.#swap(),
      sample: () => this.#showSample(),
      toggleEditing: () => this.#set({ editing: !this.state.editing }),
      dismissError: () => this.#set({ error: null }),
      compared: ({ detail }) => this.#compared(detail.report),
      failed: ({ detail }) => this.#failedToCompare(detail.error),
      renamed: ({ detail }) => this.#label(detail.label, detail.side),
      selected: () => {},
      viewed: ({ detail }) => this.#choose({ view: detail.view }),
      keysSet: ({ detail }) => this.#choose({ singleKeys: detail.on }),
      theme: (theme) => this.#choose({ theme }),
      language: (lang) => this.#language(lang),
      downloadJson: () => downloadJson(this.state),
      downloadHtml: () => downloadHtml(this.state, this.element, this.m),
      print: async () => {
        await this.element.drawn();
        window.print();
      },
    };
  }

  /** The comparison on the page. */
  get element() {
    return this.root.querySelector('story-diff');
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
  }

  /** Reads files onto their sides; a file that cannot be read leaves its side as it was. */
  async takeFiles(files, side) {
    if (files.length === 0) return;
    if (files.length > 2) {
      this.#fail('too-many-files', { count: files.length });
      return;
    }
    const places = assignSides(files, side);
    const sources = {};
    const failures = [];
    await Promise.all(
      places.map(async (place) => {
        try {
          const options = this.#beginReading(place.side, place.file.name);
          sources[place.side] = sourceFromFile(await readFile(place.file, options), place.side, this.m);
        } catch (error) {
          if (error.name !== 'AbortError') failures.push(error);
        }
      }),
    );
    this.#endReading({ ...this.state.sources, ...sources }, failures);
    if (Object.keys(sources).length > 0) this.#compareIfReady();
  }

  /** What a reader of files is given: a way to say how far it is, and to be stopped. */
  #beginReading(side, name) {
    this.readings = { ...this.readings, [side]: new AbortController() };
    this.#set({ reading: { ...this.state.reading, [side]: name }, error: null });
    const onProgress = (at, count) => this.#set({ progress: { ...this.state.progress, [side]: { at, count } } });
    return { signal: this.readings[side].signal, onProgress };
  }

  #endReading(sources, failures) {
    const none = { left: null, right: null };
    this.#set({ reading: none, progress: none, sources });
    for (const error of failures) this.#failWith(error);
  }

  /** Reads a side's file once more, in another charset or another of its articles. */
  async #readAgain(side, change) {
    const source = this.state.sources[side];
    if (!source?.bytes) return;
    try {
      const read = await readOnceMore(source, change, this.#beginReading(side, source.name));
      this.#endReading({ ...this.state.sources, [side]: read }, []);
      this.#compareIfReady({ keepEditing: true });
    } catch (error) {
      this.#endReading(this.state.sources, error.name === 'AbortError' ? [] : [error]);
    }
  }

  #takeParagraph(side, index, wanted) {
    const source = this.state.sources[side];
    const { shown } = this.state;
    const report = shown?.sources[side]?.text === source.text ? shown.report[side] : null;
    this.#set({ sources: { ...this.state.sources, [side]: withParagraph(source, report, index, wanted) } });
    this.#compareIfReady({ keepEditing: true });
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
    const sources = { ...this.state.sources, [side]: { ...source, label } };
    if (this.state.shown) this.state.shown.sources = { ...this.state.shown.sources, [side]: sources[side] };
    this.#set({ sources, labels: labelsOf(sources, this.m) });
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

  #compareIfReady({ keepEditing = false } = {}) {
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
    const { compared, shown } = this.state;
    const wanted = { left: inputOf(sources.left), right: inputOf(sources.right) };
    const same = compared && compared.left === wanted.left && compared.right === wanted.right;
    this.asked = { sources, keepEditing };
    this.#set({ labels, compared: wanted, comparing: !same || !shown });
    // The same texts again, after a failure or from other files, are no change to the element.
    if (same && shown) this.#compared(shown.report);
    else if (same) this.element.compare();
  }

  #compared(report) {
    this.#set({
      shown: { report, sources: this.asked.sources },
      comparing: false,
      error: null,
      editing: this.asked.keepEditing,
    });
  }

  #failedToCompare(error) {
    // What was asked for is not what is on screen: asking again compares again.
    const { shown, labels } = this.state;
    this.#set({ comparing: false, compared: null, labels: shown ? labelsOf(shown.sources, this.m) : labels });
    this.#failWith(error);
  }

  #choose(change) {
    keepSettings(change);
    this.#set(change);
  }

  #language(lang) {
    keepSettings({ language: lang });
    this.m = languageFor([lang]);
    this.#set({ labels: labelsOf(this.state.sources, this.m) });
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
    const { documentElement } = this.root.ownerDocument;
    documentElement.lang = this.m.lang;
    if (this.state.theme === 'system') delete documentElement.dataset.theme;
    else documentElement.dataset.theme = this.state.theme;
    render(pageTemplate(this.state, this.actions, this.m), this.root);
  }
}

// The page: texts come in and go to the element, which compares and shows them; whatever goes wrong on
// the way, what is on screen stays. One state object; templates draw it; this file alone alters it.

import { render } from 'lit/html.js';
import { inputOf } from '../readers/article-input.js';
import { assignSides, listenForDrops } from './drop.js';
import { downloadHtml, downloadJson, downloadMarkdown, markdownSource } from './hand-on.js';
import { compareOptions } from './options.js';
import { painted } from '../render/painted.js';
import { readFile } from './files.js';
import { factOf, fragmentOf, pairOf, pointAt, withFact } from './link.js';
import { readOnceMore, withParagraph } from './reading.js';
import { languageFor } from './messages/index.js';
import { pairShown } from './pair.js';
import { clearPairs, keepPair, recentPairs } from './recent.js';
import { mayBeReport, reportIn } from './saved-report.js';
import { keepSettings, readSettings } from './settings.js';
import { Packs } from './packs.js';
import { begun, startState } from './state.js';
import { labelsOf, sourceFromFile, sourceFromPair, sourceFromSample, sourceFromText, swappedSources } from './source.js';
import { mirroredPins } from '../widget/pins.js';
import { pageTemplate } from './templates/page.js';
import { readVersions } from './versions.js';

const hasWords = /[\p{L}\p{N}]/u;

export class App {
  /**
   * @param {Element} root    where the page is drawn
   * @param {object} parts    `engine` with `compare(left, right, options)`, a promise of a report; `sample`,
   *                          both sides of the sample story; `loadPack(language)` brings the engine a
   *                          language pack
   */
  constructor(root, { engine, sample, loadPack = null }) {
    this.root = root;
    this.packs = new Packs(loadPack);
    this.sample = sample;
    const settings = readSettings();
    this.m = languageFor([settings.language, ...(globalThis.navigator?.languages ?? [])]);
    this.state = startState(engine, settings, this.m);
    this.wantedFact = null; // by the address: to be selected once there is a comparison
    this.pairId = null; // of the pair on screen among those that are kept
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
      compared: ({ detail: { report, refined } }) =>
        refined ? this.#set({ shown: { ...this.state.shown, report } }) : this.#compared(report),
      progressed: ({ detail }) => this.#set({ comparing: this.state.comparing && detail }),
      failed: ({ detail }) => this.#failedToCompare(detail.error),
      renamed: ({ detail }) => this.#label(detail.label, detail.side),
      selected: ({ detail }) => pointAt(detail.id),
      viewed: ({ detail }) => this.#choose({ view: detail.view }),
      keysSet: ({ detail }) => this.#choose({ singleKeys: detail.on }),
      pinned: ({ detail }) => this.#set({ pins: detail.pins }),
      theme: (theme) => this.#choose({ theme }),
      language: (lang) => this.#language(lang),
      downloadJson: () => downloadJson(this.state),
      downloadHtml: () => downloadHtml(this.state, this.element, this.m),
      downloadMarkdown: () => downloadMarkdown(this.state, this.element, this.m),
      copyMarkdown: async () => this.#copy(await markdownSource(this.state, this.element, this.m)),
      copyLink: () => this.#copyLink(),
      openRecent: (pair) => this.#openPair(pair),
      clearRecent: () => clearPairs().then(() => this.#set({ recent: [] })),
      cancelComparing: () => this.#set({ comparing: false, compared: null, editing: true }),
      openStep: (step, fact) => this.#openStep(step, fact),
      closeTimeline: () => this.#set({ timeline: null }),
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
      onDrag: (side) => side !== this.state.dragging && this.#set({ dragging: side }),
      onFiles: (files, side) => this.takeFiles(files, side),
      onFolder: (name) => this.#fail('folder', { name }),
      onText: (text, side) => this.#takeText(text, side),
      onNothing: () => this.#fail('no-file', {}),
    });
    window.addEventListener('hashchange', () => this.#readFragment());
    this.#begin();
  }

  /** What a link holds comes first, then the pair that was on screen before a reload. */
  async #begin() {
    const opened = await this.#readFragment();
    const recent = await recentPairs();
    this.#set({ recent });
    const before = recent.find((pair) => pair.id === globalThis.sessionStorage?.getItem('storydiff-pair'));
    if (!opened && before && !this.state.sources.left && !this.state.sources.right) this.#openPair(before);
  }

  /** Opens the pair of the address, or goes to the fact it points at; says whether there was a pair. */
  async #readFragment() {
    const fragment = window.location.hash.slice(1);
    this.wantedFact = factOf(fragment);
    try {
      const pair = await pairOf(fragment);
      if (pair && fragment.split('&fact')[0] !== this.openedFragment) {
        this.openedFragment = fragment.split('&fact')[0];
        this.#openPair(pair);
        return true;
      }
    } catch (error) {
      this.#fail('bad-link', { cause: error.message });
    }
    if (this.state.shown && this.wantedFact !== null) this.element.select(this.wantedFact);
    return false;
  }

  #openPair({ id, left, right, pins = null }) {
    this.pairId = id ?? null;
    this.#set({
      sources: { left: sourceFromPair(left, 'left', this.m), right: sourceFromPair(right, 'right', this.m) },
      timeline: null,
      pins,
      error: null,
    });
    this.#compareIfReady();
  }

  /** Reads files onto their sides; a file that cannot be read leaves its side as it was. */
  async takeFiles(files, side) {
    if (files.length > 2) {
      await this.#takeVersions(files);
      return;
    }
    const report = files.length === 1 && mayBeReport(files[0]) ? await reportIn(files[0]) : null;
    if (report) {
      if (report.pair) this.#openPair(report.pair);
      else this.#fail('no-report', { name: files[0].name });
      return;
    }
    this.pairId = null;
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
    const some = Object.keys(sources).length > 0;
    const all = { ...this.state.sources, ...sources };
    // Two texts are compared at once: nobody needs their fields, and long ones would take long to lay out.
    this.#endReading(all, failures, some ? { pins: null, timeline: null, editing: !all.left || !all.right } : {});
    if (some) this.#compareIfReady();
  }

  /** Three files and more are versions of one story, in the order of their names. */
  async #takeVersions(files) {
    try {
      const timeline = await readVersions(files, this.state.engine, this.m);
      this.#set({ timeline, error: null });
      this.#openStep(timeline.versions.length - 2, null);
    } catch (error) {
      this.#failWith(error);
    }
  }

  #openStep(step, fact) {
    const { timeline } = this.state;
    [this.pairId, this.wantedFact] = [null, fact];
    this.#set({
      timeline: { ...timeline, step },
      pins: null,
      sources: { left: timeline.versions[step], right: timeline.versions[step + 1] },
    });
    this.#compareIfReady();
  }

  /** What a reader of files is given: a way to say how far it is, and to be stopped. */
  #beginReading(side, name) {
    this.readings = { ...this.readings, [side]: new AbortController() };
    this.#set({ reading: { ...this.state.reading, [side]: name }, error: null });
    const onProgress = (at, count, unit) => this.#set({ progress: { ...this.state.progress, [side]: { at, count, unit } } });
    return { signal: this.readings[side].signal, onProgress };
  }

  #endReading(sources, failures, more = {}) {
    const none = { left: null, right: null };
    this.#set({ reading: none, progress: none, sources, ...more });
    for (const error of failures) this.#failWith(error);
  }

  /** Reads a side's file once more, in another charset or another of its articles. */
  async #readAgain(side, change) {
    const source = this.state.sources[side];
    if (!source?.bytes) return;
    try {
      const read = await readOnceMore(source, change, this.#beginReading(side, source.name));
      this.#endReading({ ...this.state.sources, [side]: read }, [], { pins: null });
      this.#compareIfReady({ keepEditing: true });
    } catch (error) {
      this.#endReading(this.state.sources, error.name === 'AbortError' ? [] : [error]);
    }
  }

  #takeParagraph(side, index, wanted) {
    const source = this.state.sources[side];
    const { shown } = this.state;
    const report = shown?.sources[side]?.text === source.text ? shown.report[side] : null;
    this.#set({ sources: { ...this.state.sources, [side]: withParagraph(source, report, index, wanted) }, pins: null });
    this.#compareIfReady({ keepEditing: true });
  }

  #takeText(text, side) {
    this.#set({ sources: { ...this.state.sources, [side]: sourceFromText(text, side, this.m, null) }, pins: null, error: null });
    this.#compareIfReady();
  }

  /** Compares when nothing was typed for 400 ms. */
  #typed(text, side) {
    clearTimeout(this.typing);
    const previous = this.state.sources[side];
    const source = text === '' ? null : sourceFromText(text, side, this.m, previous);
    this.#set({ sources: { ...this.state.sources, [side]: source }, pins: null });
    this.typing = setTimeout(() => this.#compareIfReady({ keepEditing: true }), 400);
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
    this.#set({ sources: swappedSources(this.state.sources, this.m), pins: mirroredPins(this.state.pins) });
    this.#compareIfReady({ keepEditing: this.state.editing });
  }

  #showSample() {
    this.#set({
      timeline: null,
      pins: null,
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
    this.refining?.abort(); // what is compared once more of other texts would be in the way
    this.refining = new AbortController();
    const labels = labelsOf(sources, this.m);
    const wordless = ['left', 'right'].find((side) => !hasWords.test(sources[side].text));
    if (wordless) {
      this.#set({ editing: true });
      this.#fail('no-words', { label: labels[wordless] });
      return;
    }
    const { compared, shown } = this.state;
    const wanted = { left: inputOf(sources.left), right: inputOf(sources.right) };
    const same = compared && compared.left === wanted.left && compared.right === wanted.right;
    this.asked = { sources, keepEditing };
    this.#set({ labels, compared: wanted, comparing: (!same || !shown) && begun, editing: keepEditing });
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
    if (this.wantedFact !== null) this.element.select(this.wantedFact);
    this.wantedFact = null;
    this.#keep();
    this.#refine(report).catch(() => {}); // what is on screen is right without it
  }

  /** Keeps what is on screen for another day; the sample is there anyway. */
  async #keep() {
    const { sources } = this.state.shown;
    if (sources.left.kind === 'sample' || this.state.timeline) return;
    const when = Date.now();
    this.pairId ??= `${when}-${Math.floor(performance.now() * 1000)}`;
    const side = ({ text, label, name, kind, paragraphs = null }) => ({ text, label, name, kind, paragraphs });
    globalThis.sessionStorage?.setItem('storydiff-pair', this.pairId);
    await keepPair({ id: this.pairId, when, left: side(sources.left), right: side(sources.right), pins: this.state.pins });
    this.#set({ recent: await recentPairs() });
  }

  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.#notice(this.m.copied);
    } catch (error) {
      this.#fail('not-copied', { cause: error.message });
    }
  }

  async #copyLink() {
    const base = window.location.href.split('#')[0];
    const fragment = await fragmentOf(pairShown(this.state), base);
    if (fragment === null) this.#fail('link-too-long', {});
    else await this.#copy(`${base}#${withFact(fragment, this.element.selected)}`);
  }

  #notice(notice) {
    clearTimeout(this.noticeTimer);
    this.#set({ notice });
    this.noticeTimer = setTimeout(() => this.#set({ notice: '' }), 4000);
  }

  /** Compares once more with the pack of the texts' language, while the first result is on screen. */
  async #refine(report) {
    const { engine, labels, compared, pins } = this.state;
    const { signal } = this.refining;
    const options = { ...compareOptions, leftLabel: labels.left, rightLabel: labels.right, ...(pins ? { pins } : {}), signal };
    await this.element.updateComplete;
    await painted(window);
    if (!(await this.packs.bring(report))) return;
    const refined = await engine.compare(compared.left, compared.right, options);
    if (this.state.compared === compared && this.state.pins === pins) await this.element.refine(refined);
  }

  #failedToCompare(error) {
    // What was requested is not what is on screen: requesting it again compares again.
    const { shown, labels } = this.state;
    this.#set({ comparing: false, compared: null, editing: true, labels: shown ? labelsOf(shown.sources, this.m) : labels });
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
    if (error.name === 'ReadError') this.#fail(error.code, error.details);
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

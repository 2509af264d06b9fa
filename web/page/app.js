// The page: texts come in and go to the element, which compares and shows them; whatever goes wrong on
// the way, what is on screen stays. One state object; templates draw it; this file alone alters it.

import { render } from 'lit/html.js';
import { inputOf, readFile, ReadError } from '../readers/index.js';
import { assignSides, listenForDrops, otherSide } from './drop.js';
import { downloadHtml, downloadJson, downloadMarkdown, markdownSource } from './hand-on.js';
import { factOf, fragmentOf, pairOf, withFact } from './link.js';
import { languageFor, languages } from './messages/index.js';
import { paragraphsIn } from './pair.js';
import { clearPairs, keepPair, recentPairs } from './recent.js';
import { mayBeReport, pairOfReport } from './saved-report.js';
import { keepSettings, readSettings } from './settings.js';
import { labelsOf, sourceFromFile, sourceFromPair, sourceFromSample, sourceFromText } from './source.js';
import { mirroredPins } from '../widget/pins.js';
import { pageTemplate } from './templates/page.js';
import { followFacts } from './timeline.js';

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
      compared: null, // {left, right}: the texts that the element compares or has compared
      comparing: false,
      shown: null, // {report, sources}: the comparison on screen
      labels: labelsOf({}, this.m),
      timeline: null, // {versions, reports, tracks, step}: more than two versions of a story
      pins: null, // {link, unlink}: sentences linked or parted by hand
      recent: [], // pairs compared before
      notice: '', // what was just done, for a moment
      editing: true, // the fields for both texts are open
      dragging: null,
      error: null,
    };
    this.wantedFact = null; // by the address: to be selected once there is a comparison
    this.pairId = null; // of the pair on screen among those that are kept
    this.actions = {
      choose: (files, side) => this.takeFiles(files, side),
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
      selected: ({ detail }) => this.#pointAt(detail.id),
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
      clearRecent: async () => {
        await clearPairs();
        this.#set({ recent: [] });
      },
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
      onDrag: (side) => {
        if (side !== this.state.dragging) this.#set({ dragging: side });
      },
      onFiles: (files, side) => this.takeFiles(files, side),
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

  /** The address points at the selected fact, so that it can be copied and come back to. */
  #pointAt(id) {
    const fragment = withFact(window.location.hash, id);
    const { pathname, search } = window.location;
    window.history?.replaceState(null, '', fragment === '' ? `${pathname}${search}` : `#${fragment}`);
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
    if (files.length === 0) return;
    if (files.length > 2) {
      await this.#takeVersions(files);
      return;
    }
    if (files.length === 1 && mayBeReport(files[0])) {
      const pair = pairOfReport(new TextDecoder().decode(await files[0].arrayBuffer()));
      if (pair) this.#openPair(pair);
      else this.#fail('no-report', { name: files[0].name });
      return;
    }
    this.pairId = null;
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
    const taken = { sources: { ...this.state.sources, ...sources }, pins: null, timeline: null };
    this.#set({ reading: { left: null, right: null }, ...(Object.keys(sources).length > 0 ? taken : {}) });
    for (const error of failures) this.#failWith(error);
    if (Object.keys(sources).length > 0) this.#compareIfReady();
  }

  /** Three files and more are versions of one story, in the order of their names. */
  async #takeVersions(files) {
    const inOrder = [...files].sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
    try {
      const versions = await Promise.all(
        inOrder.map(async (file) => sourceFromFile({ ...(await readFile(file)), label: null }, 'left', this.m)),
      );
      const reports = [];
      for (let k = 0; k + 1 < versions.length; k += 1) {
        const [left, right] = [versions[k], versions[k + 1]];
        reports.push(await this.state.engine.compare(inputOf(left), inputOf(right), { leftLabel: left.label, rightLabel: right.label }));
      }
      this.#set({ timeline: { versions, reports, tracks: followFacts(reports), step: null }, error: null });
      this.#openStep(versions.length - 2, null);
    } catch (error) {
      this.#failWith(error);
    }
  }

  #openStep(step, fact) {
    const { timeline } = this.state;
    this.pairId = null;
    this.wantedFact = fact;
    this.#set({
      timeline: { ...timeline, step },
      pins: null,
      sources: { left: timeline.versions[step], right: timeline.versions[step + 1] },
    });
    this.#compareIfReady();
  }

  #takeText(text, side) {
    const source = sourceFromText(text, side, this.m, null);
    this.#set({ sources: { ...this.state.sources, [side]: source }, pins: null, error: null });
    this.#compareIfReady();
  }

  #typed(text, side) {
    clearTimeout(this.typing);
    const previous = this.state.sources[side];
    const source = text === '' ? null : sourceFromText(text, side, this.m, previous);
    this.#set({ sources: { ...this.state.sources, [side]: source }, pins: null });
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
    this.#set({ sources: { left: moved(right, 'left'), right: moved(left, 'right') }, pins: mirroredPins(this.state.pins) });
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
    if (this.wantedFact !== null) this.element.select(this.wantedFact);
    this.wantedFact = null;
    this.#keep();
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
    const { shown, labels, pins } = this.state;
    const side = (name) => {
      const { text, paragraphs } = shown.sources[name];
      return { label: labels[name], text, ...(paragraphs ? { paragraphs: paragraphsIn(paragraphs) } : {}) };
    };
    const base = window.location.href.split('#')[0];
    const fragment = await fragmentOf({ left: side('left'), right: side('right'), ...(pins ? { pins } : {}) }, base);
    if (fragment === null) this.#fail('link-too-long', {});
    else await this.#copy(`${base}#${withFact(fragment, this.element.selected)}`);
  }

  #notice(notice) {
    clearTimeout(this.noticeTimer);
    this.#set({ notice });
    this.noticeTimer = setTimeout(() => this.#set({ notice: '' }), 4000);
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

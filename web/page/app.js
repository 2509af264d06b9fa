// The page: texts come in and go to the element, which compares and shows them; whatever goes wrong on
// the way, what is on screen stays. One state object; templates draw it; this file alone alters it.

import { render } from 'lit/html.js';
import { Changes } from './changes.js';
import { FileTexts } from './file-texts.js';
import { inputOf } from '../readers/article-input.js';
import { listenForDrops } from './drop.js';
import { compareOptions } from './options.js';
import { painted } from '../render/painted.js';
import { factAt, swappedPlace } from '../render/same-fact.js';
import { spokenOf } from '../render/vocabulary.js';
import { failureOf, withFailure } from './failures.js';
import { keptSide } from './kept.js';
import { factOf, fragmentOf, isOnDisk, pairOf, pointAt, withFact } from './link.js';
import { withParagraph } from './reading.js';
import { languageFor, languageIfThere, loadLanguage } from './messages/index.js';
import { tagsOf } from './messages/offered.js';
import { takePaste } from './paste.js';
import { pairShown } from './pair.js';
import { clearPairs, keepPair, recentPairs } from './recent.js';
import { keepSettings, readSettings } from './settings.js';
import { Packs } from './packs.js';
import { contentOf, download } from './share.js';
import { begun, startState } from './state.js';
import { labelsOf, sourceFromPair, sourceFromSample, sourceFromText, swappedSources, wordlessSide } from './source.js';
import { mirroredPins } from '../widget/pins.js';
import { pageTemplate } from './templates/page.js';

/** @import { StoryDiffElement } from '../widget/story-diff.js' */
/** @import { CodedError } from '../widget/messages/types.d.ts' */
/** @import { ArticleInput, Comparer, PageActions, PageMessages, PageState, Pair, Place, Report, Sample, Settings, ShownComparison, Side, Source } from './types.d.ts' */

export class App {
  /**
   * @param {HTMLElement} root    where the page is drawn
   * @param {object} parts
   * @param {Comparer} parts.engine
   * @param {Sample} parts.sample  both sides of the sample story
   * @param {((language: string) => Promise<void>)|null} [parts.loadPack]   brings the engine a language pack
   * @param {((language: string) => Promise<boolean>)|null} [parts.lacksPack]  says that one which is offered could not be had
   * @param {PageMessages|null} [parts.m]  the messages of the reader's language, without it those at hand
   */
  constructor(root, { engine, sample, loadPack = null, lacksPack = null, m = null }) {
    this.root = root;
    this.packs = new Packs(loadPack, lacksPack);
    this.sample = sample;
    const settings = readSettings();
    /** @type {PageMessages} */
    this.m = m ?? languageFor(tagsOf(settings));
    this.state = startState(engine, settings, this.m);
    /** @type {Place|null} by the address, or a place in the timeline: to be selected once there is a comparison */
    this.wantedFact = null;
    /** @type {string|null} of the pair on screen among those that are kept */
    this.pairId = null;
    this.changes = new Changes(this);
    this.files = new FileTexts(this);
    const spoken = () => /** @type {PageMessages} */ (spokenOf(this.m, Boolean(this.element.messages.versions))); // as the element speaks of the two texts
    const named = () => ({ ...this.state, labels: this.element.labels });
    /** @type {PageActions} */
    this.actions = {
      choose: (files, side, { isFree = false } = {}) => this.takeFiles(files, isFree ? this.files.freeSide(side) : side),
      cancelReading: (side) => this.files.cancel(side),
      readAgain: (side, change) => this.files.readAgain(side, change),
      takeParagraph: (side, index, wanted) => this.#takeParagraph(side, index, wanted),
      type: (text, side) => this.#typed(text, side),
      paste: (event, side) => takePaste(event, this.state, side, this.m, (change) => this.set(change)),
      label: (label, side) => this.#label(label.trim(), side),
      clear: (side) => this.#clear(side),
      swap: () => this.#swap(),
      sample: () => this.#showSample(),
      toggleEditing: () => this.set({ editing: !this.state.editing }),
      dismissError: () => this.set({ error: null }),
      compared: ({ detail: { report, refined } }) => {
        if (!refined) this.#compared(report);
        else if (this.state.shown) this.set({ shown: { ...this.state.shown, report } }); // not if it was left meanwhile
      },
      progressed: ({ detail }) => this.set({ comparing: this.state.comparing && detail }),
      failed: ({ detail }) => this.#failedToCompare(/** @type {CodedError} */ (detail.error)),
      renamed: ({ detail }) => this.#label(detail.label, detail.side),
      selected: ({ detail }) => pointAt(detail.id),
      viewed: ({ detail }) => this.#choose({ view: detail.view }),
      keysSet: ({ detail }) => this.#choose({ singleKeys: detail.on }),
      pinned: ({ detail }) => this.changes.make(this.m.donePins, { pins: detail.pins }),
      compare: () => this.#compareNow(),
      undo: () => this.changes.takeBack('undo'),
      redo: () => this.changes.takeBack('redo'),
      dismissNotice: () => this.set({ notice: '', canUndo: false }),
      theme: (theme) => this.#choose({ theme }),
      language: (lang) => this.#language(lang),
      download: (kind) => download(kind, named(), this.element, spoken()).catch((error) => this.failWith(error)),
      copyMarkdown: () => this.#copy(/** @type {Promise<string>} */ (contentOf('markdown', named(), this.element, spoken()))),
      copyLink: () => this.#copyLink(),
      openRecent: (pair) => this.openPair(pair, { opening: true }),
      clearRecent: () => clearPairs().then(() => this.set({ recent: [] })),
      cancelComparing: () => this.set({ comparing: false, compared: null, editing: true }),
      openStep: (step, at) => this.files.openStep(step, at),
      closeTimeline: () => this.set({ timeline: null }),
      print: async () => {
        await this.element.drawn();
        window.print();
      },
    };
  }

  /** The comparison on the page. */
  get element() {
    return /** @type {StoryDiffElement} */ (/** @type {Element} */ (this.root.querySelector('story-diff')));
  }

  start() {
    this.#draw();
    listenForDrops(window, {
      onDrag: (side) => {
        const dragging = side && this.files.freeSide(side);
        if (dragging !== this.state.dragging) this.set({ dragging });
      },
      onFiles: (files, side) => this.takeFiles(files, files.length === 1 ? this.files.freeSide(side) : side),
      onFolder: (name) => this.fail('folder', { name }),
      onText: (text, side) => this.#takeText(text, this.files.freeSide(side)),
      onNothing: () => this.fail('no-file', {}),
    });
    window.addEventListener('hashchange', () => this.#readFragment());
    this.#begin();
  }

  /** What was on screen before a reload comes first, then what a link holds. */
  async #begin() {
    if (this.changes.begin()) this.openedFragment = window.location.hash.slice(1).split('&fact')[0];
    await this.#readFragment();
    this.set({ recent: await recentPairs() });
  }

  /** Opens the pair of the address, or goes to the fact it points at; says whether there was a pair. */
  async #readFragment() {
    const fragment = window.location.hash.slice(1);
    this.wantedFact = factOf(fragment);
    try {
      const pair = await pairOf(fragment);
      if (pair && fragment.split('&fact')[0] !== this.openedFragment) {
        this.openedFragment = fragment.split('&fact')[0];
        this.openPair(pair);
        return true;
      }
    } catch (error) {
      const { code, message } = /** @type {Error & {code?: string}} */ (error);
      this.fail(code ?? 'bad-link', { cause: message });
    }
    if (this.state.shown && this.wantedFact !== null) this.element.select(this.wantedFact);
    return false;
  }

  /** @param {Pair} pair @param {{opening?: boolean}} [how] */
  openPair({ id, left, right, pins = null }, { opening = false } = {}) {
    const sources = { left: sourceFromPair(left, 'left', this.m), right: sourceFromPair(right, 'right', this.m) };
    this.changes.replace(sources, { timeline: null, pins, error: null }, { pairId: id ?? null, opening });
    this.compareIfReady();
  }

  /**
   * Reads files onto their sides.
   * @param {File[]} files
   * @param {Side} side
   */
  takeFiles(files, side) {
    return this.files.take(files, side);
  }

  /** @param {Side} side @param {number} index @param {boolean} wanted */
  #takeParagraph(side, index, wanted) {
    const source = /** @type {Source} */ (this.state.sources[side]);
    const { shown } = this.state;
    const report = shown?.sources[side]?.text === source.text ? shown.report[side] : null;
    this.set({ sources: { ...this.state.sources, [side]: withParagraph(source, report, index, wanted) }, pins: null });
    this.compareIfReady({ keepEditing: true });
  }

  /** @param {string} text @param {Side} side */
  #takeText(text, side) {
    this.changes.replace({ [side]: sourceFromText(text, side, this.m, null) }, { pins: null, error: null });
    this.compareIfReady();
  }

  /**
   * Compares when nothing was typed for 400 ms.
   * @param {string} text
   * @param {Side} side
   */
  #typed(text, side) {
    clearTimeout(this.typing);
    const previous = this.state.sources[side];
    const source = text === '' ? null : sourceFromText(text, side, this.m, previous);
    this.set({
      sources: { ...this.state.sources, [side]: source },
      pins: null,
      ...(this.state.canUndo ? { notice: '', canUndo: false } : {}),
    });
    this.typing = setTimeout(() => this.compareIfReady({ keepEditing: true }), 400);
  }

  /** @param {string} label @param {Side} side */
  #label(label, side) {
    const source = this.state.sources[side];
    if (!source) return;
    const sources = { ...this.state.sources, [side]: { ...source, label } };
    if (this.state.shown) this.state.shown.sources = { ...this.state.shown.sources, [side]: sources[side] };
    this.set({ sources, labels: labelsOf(sources, this.m) });
  }

  /** @param {Side} side */
  #clear(side) {
    const { label } = /** @type {Source} */ (this.state.sources[side]);
    this.changes.make(this.m.doneCleared(label), { sources: { ...this.state.sources, [side]: null }, editing: true });
    /** @type {HTMLElement|null} */ (this.root.querySelector(`#text-${side}`))?.focus();
  }

  #swap() {
    const { sources, pins, editing } = this.state;
    const { selected } = this.element;
    this.wantedFact = selected === null ? null : swappedPlace(/** @type {ShownComparison} */ (this.state.shown).report.facts[selected]);
    this.changes.make(this.m.doneSwapped, { sources: swappedSources(sources, this.m), pins: mirroredPins(pins) });
    this.compareIfReady({ keepEditing: editing });
  }

  #showSample() {
    const sources = { left: sourceFromSample(this.sample, 'left'), right: sourceFromSample(this.sample, 'right') };
    this.changes.replace(sources, { timeline: null, pins: null, error: null }, { opening: true });
    this.compareIfReady();
  }

  /** Leaves the comparison on screen: the start page is there again. */
  leave() {
    this.refining?.abort();
    this.element.report = null;
    this.set({ shown: null, compared: null, comparing: false });
  }

  /** Shows the comparison; where a text is still missing, leads to its field. */
  #compareNow() {
    const missing = /** @type {Side[]} */ (['left', 'right']).find((side) => !this.state.sources[side]);
    if (missing) /** @type {HTMLElement} */ (this.root.querySelector(`#text-${missing}`)).focus();
    else this.compareIfReady();
  }

  /** Compares where both texts are there. */
  compareIfReady({ keepEditing = false } = {}) {
    const sources = /** @type {ShownComparison['sources']} */ (this.state.sources);
    if (!sources.left || !sources.right) {
      this.set({ editing: true });
      return;
    }
    clearTimeout(this.typing);
    this.refining?.abort(); // what is compared once more of other texts would be in the way
    this.refining = new AbortController();
    const labels = labelsOf(sources, this.m);
    const wordless = wordlessSide(sources);
    if (wordless) {
      this.set({ editing: true });
      this.fail('no-words', { label: labels[wordless] });
      return;
    }
    const { compared, shown } = this.state;
    const wanted = { left: inputOf(sources.left), right: inputOf(sources.right) };
    const same = compared && compared.left === wanted.left && compared.right === wanted.right;
    this.asked = { sources, keepEditing };
    this.set({ labels, compared: wanted, comparing: (!same || !shown) && begun, editing: keepEditing });
    // The same texts again, after a failure or from other files, are no change to the element.
    if (same && shown) this.#compared(shown.report);
    else if (same) this.element.compare();
  }

  /** @param {Report} report */
  #compared(report) {
    if (!this.state.compared) return; // given up, or left by Back
    this.changes.compared();
    const { sources, keepEditing } = /** @type {NonNullable<App['asked']>} */ (this.asked);
    this.set({ shown: { report, sources }, comparing: false, error: null, editing: keepEditing });
    if (this.wantedFact !== null) this.element.select(factAt(report, this.wantedFact));
    this.wantedFact = null;
    this.#keep();
    this.#refine(report).catch(() => {}); // what is on screen is right without it
  }

  /** Keeps what is on screen for another day; the sample is there anyway. */
  async #keep() {
    const { sources, report } = /** @type {ShownComparison} */ (this.state.shown);
    if (sources.left.kind === 'sample' || this.state.timeline) return;
    const when = Date.now();
    this.pairId ??= `${when}-${Math.floor(performance.now() * 1000)}`;
    this.changes.note();
    const [left, right] = /** @type {Side[]} */ (['left', 'right']).map((side) => keptSide(sources[side], report[side]));
    await keepPair({ id: this.pairId, when, left, right, pins: this.state.pins });
    this.set({ recent: await recentPairs() });
  }

  /**
   * Copies a text, or the promise of one; `more` is said with the notice.
   * @param {string|Promise<string>} text
   * @param {string} [more]
   */
  async #copy(text, more = '') {
    try {
      await navigator.clipboard.writeText(await text);
      this.notice(`${this.m.copied} ${more}`.trim());
    } catch (error) {
      this.fail('not-copied', { cause: /** @type {Error} */ (error).message });
    }
  }

  async #copyLink() {
    const base = window.location.href.split('#')[0];
    const fragment = await fragmentOf(pairShown(this.state), base);
    if (fragment === null) this.fail('link-too-long', {});
    else await this.#copy(`${base}#${withFact(fragment, this.element.selected)}`, isOnDisk(base) ? this.m.linkFromDisk : '');
  }

  /**
   * Says what was just done: for a moment, or beside a way to take it back.
   * @param {string} notice
   * @param {{canUndo?: boolean}} [how]
   */
  notice(notice, { canUndo = false } = {}) {
    clearTimeout(this.noticeTimer);
    this.set({ notice, canUndo });
    const forReading = Math.max(4000, 60 * notice.length);
    if (notice && !canUndo) this.noticeTimer = setTimeout(() => this.set({ notice: '' }), forReading);
  }

  /**
   * Compares once more with the pack of the texts' language, while the first result is on screen.
   * @param {Report} report
   */
  async #refine(report) {
    const { engine, labels, compared, pins } = /** @type {PageState & {engine: Comparer, compared: Record<Side, ArticleInput>}} */ (
      this.state
    );
    const { signal } = /** @type {AbortController} */ (this.refining);
    const options = { ...compareOptions, leftLabel: labels.left, rightLabel: labels.right, ...(pins ? { pins } : {}), signal };
    await this.element.updateComplete;
    await painted(window);
    if (!(await this.packs.bring(report))) return;
    const refined = await engine.compare(compared.left, compared.right, options);
    if (this.state.compared === compared && this.state.pins === pins) await this.element.refine(refined);
  }

  /** @param {CodedError} error */
  #failedToCompare(error) {
    // What was requested is not what is on screen: requesting it again compares again.
    const { shown, labels } = this.state;
    this.set({ comparing: false, compared: null, editing: true, labels: shown ? labelsOf(shown.sources, this.m) : labels });
    this.failWith(/** @type {CodedError} */ (error));
  }

  /** @param {Partial<Settings>} change */
  #choose(change) {
    keepSettings(change);
    this.set(change);
  }

  /** @param {string} lang */
  async #language(lang) {
    this.wantedLanguage = lang;
    try {
      const m = languageIfThere(lang) ?? (await loadLanguage(lang));
      if (this.wantedLanguage !== lang) return; // another was chosen while this one was loaded
      keepSettings({ language: lang });
      this.m = m;
    } catch (error) {
      this.failWith(/** @type {CodedError} */ (error));
    }
    this.set({ labels: labelsOf(this.state.sources, this.m) });
  }

  /** @param {CodedError} error */
  failWith(error) {
    this.set({ error: withFailure(this.state.error, failureOf(error, this.m), this.m) });
  }

  /** @param {string} code @param {Record<string, unknown>} details */
  fail(code, details) {
    this.set({ error: withFailure(this.state.error, { code, details }, this.m) });
  }

  /** @param {Partial<PageState>} change */
  set(change) {
    Object.assign(this.state, change);
    if ('sources' in change || 'pins' in change) this.changes.note();
    this.#draw();
  }

  #draw() {
    const { documentElement } = this.root.ownerDocument;
    documentElement.lang = this.m.lang;
    if (this.state.theme === 'system') delete documentElement.dataset.theme;
    else documentElement.dataset.theme = this.state.theme;
    render(pageTemplate(this.state, this.actions, this.m), this.root);
    const { title, tagline, pairTitle } = this.m;
    this.root.ownerDocument.title = this.state.shown ? pairTitle(this.element.labels) : `${title}: ${tagline}`;
  }
}

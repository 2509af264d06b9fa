// Files become the page's texts: one per side, several versions of a story, or a report that was saved before.

import { assignSides } from './drop.js';
import { readFile } from './files.js';
import { readOnceMore } from './reading.js';
import { mayBeReport, reportIn } from './saved-report.js';
import { sourceFromFile } from './source.js';
import { readVersions } from './versions.js';

/** @import { Cell, Comparer, ReadOptions, Rereading, Side, Source, Timeline } from './types.d.ts' */
/** @import { CodedError } from '../widget/messages/types.d.ts' */

export class FileTexts {
  /** @type {import('./app.js').App} */
  #app;
  /** @type {Partial<Record<Side, AbortController>>} */
  #readings = {}; // an AbortController per side whose file is being read

  /** @param {import('./app.js').App} app  whose state is altered */
  constructor(app) {
    this.#app = app;
  }

  /**
   * The side for what is dropped on one: the other one, where that is the one still empty.
   * @param {Side} side
   * @returns {Side}
   */
  freeSide(side) {
    const { sources, reading } = this.#app.state;
    const other = side === 'left' ? 'right' : 'left';
    const isTaken = (/** @type {Side} */ name) => Boolean(sources[name] || reading[name]);
    return isTaken(side) && !isTaken(other) ? other : side;
  }

  /**
   * Reads files onto their sides; a file that cannot be read leaves its side as it was.
   * @param {File[]} files
   * @param {Side} side
   */
  async take(files, side) {
    const app = this.#app;
    if (files.length > 2) {
      await this.#takeVersions(files);
      return;
    }
    const report = files.length === 1 && mayBeReport(files[0]) ? await reportIn(files[0]) : null;
    if (report) {
      if (report.pair) app.openPair(report.pair, { opening: true });
      else app.fail('no-report', { name: files[0].name });
      return;
    }
    const places = assignSides(files, side);
    /** @type {Partial<Record<Side, Source>>} */
    const sources = {};
    /** @type {CodedError[]} */
    const failures = [];
    await Promise.all(
      places.map(async (place) => {
        try {
          const options = this.#begin(place.side, place.file.name);
          sources[place.side] = sourceFromFile(await readFile(place.file, options), place.side, app.m);
        } catch (error) {
          if (/** @type {Error} */ (error).name !== 'AbortError') failures.push(/** @type {CodedError} */ (error));
        }
      }),
    );
    this.#end(
      places.map((place) => place.side),
      failures,
    );
    if (Object.keys(sources).length === 0) return;
    const all = { ...app.state.sources, ...sources };
    // Two texts are compared at once: nobody needs their fields, and long ones would take long to lay out.
    app.changes.replace(sources, { pins: null, timeline: null, editing: !all.left || !all.right }, { opening: places.length === 2 });
    app.compareIfReady();
  }

  /**
   * Reads a side's file once more, in another charset or another of its articles.
   * @param {Side} side
   * @param {Rereading} change
   */
  async readAgain(side, change) {
    const app = this.#app;
    const source = app.state.sources[side];
    if (!source?.bytes) return;
    try {
      const read = await readOnceMore(source, change, this.#begin(side, /** @type {string} */ (source.name)));
      this.#end([side], []);
      app.set({ sources: { ...app.state.sources, [side]: read }, pins: null });
      app.compareIfReady({ keepEditing: true });
    } catch (error) {
      this.#end([side], /** @type {Error} */ (error).name === 'AbortError' ? [] : [/** @type {CodedError} */ (error)]);
    }
  }

  /**
   * Gives up reading a side's file.
   * @param {Side} side
   */
  cancel(side) {
    this.#readings[side]?.abort();
  }

  /**
   * Three files and more are versions of one story, in the order of their names.
   * @param {File[]} files
   */
  async #takeVersions(files) {
    const app = this.#app;
    try {
      const timeline = await readVersions(files, /** @type {Comparer} */ (app.state.engine), app.m);
      this.openStep(timeline.versions.length - 2, null, timeline);
    } catch (error) {
      app.failWith(/** @type {CodedError} */ (error));
    }
  }

  /**
   * Compares version `step` with the next one; `at` is a place in them, `{side, start}`, whose fact is to be selected.
   * @param {number} step
   * @param {Cell['at']|null} at
   * @param {Timeline|null} [timeline]
   */
  openStep(step, at, timeline = this.#app.state.timeline) {
    const app = this.#app;
    if (!timeline) return;
    const sources = { left: timeline.versions[step], right: timeline.versions[step + 1] };
    const change = { timeline: { ...timeline, step }, pins: null, error: null };
    const opening = timeline !== app.state.timeline;
    if (opening) app.changes.replace(sources, change, { opening });
    else app.set({ ...change, sources });
    [app.pairId, app.wantedFact] = [null, at];
    app.compareIfReady();
  }

  /**
   * What a reader of files is given: a way to say how far it is, and to be stopped.
   * @param {Side} side
   * @param {string} name
   */
  #begin(side, name) {
    const app = this.#app;
    this.#readings[side]?.abort();
    const reading = new AbortController();
    this.#readings[side] = reading;
    app.set({ reading: { ...app.state.reading, [side]: name }, error: null });
    /** @type {ReadOptions['onProgress']} */
    const onProgress = (at, count, unit) => app.set({ progress: { ...app.state.progress, [side]: { at, count, unit } } });
    return { signal: reading.signal, onProgress };
  }

  /** @param {Side[]} ended @param {CodedError[]} failures */
  #end(ended, failures) {
    const { reading, progress } = this.#app.state;
    const none = Object.fromEntries(ended.map((side) => [side, null]));
    this.#app.set({ reading: { ...reading, ...none }, progress: { ...progress, ...none } });
    for (const error of failures) this.#app.failWith(error);
  }
}

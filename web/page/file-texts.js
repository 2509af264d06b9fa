// Files become the page's texts: one per side, several versions of a story, or a report that was saved before.

import { assignSides } from './drop.js';
import { readFile } from './files.js';
import { readOnceMore } from './reading.js';
import { mayBeReport, reportIn } from './saved-report.js';
import { sourceFromFile } from './source.js';
import { readVersions } from './versions.js';

export class FileTexts {
  #app;
  #readings = {}; // an AbortController per side whose file is being read

  /** @param {import('./app.js').App} app  whose state is altered */
  constructor(app) {
    this.#app = app;
  }

  /** The side for what is dropped on one: the other one, where that is the one still empty. */
  freeSide(side) {
    const { sources, reading } = this.#app.state;
    const other = side === 'left' ? 'right' : 'left';
    const isTaken = (name) => Boolean(sources[name] || reading[name]);
    return isTaken(side) && !isTaken(other) ? other : side;
  }

  /** Reads files onto their sides; a file that cannot be read leaves its side as it was. */
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
    const sources = {};
    const failures = [];
    await Promise.all(
      places.map(async (place) => {
        try {
          const options = this.#begin(place.side, place.file.name);
          sources[place.side] = sourceFromFile(await readFile(place.file, options), place.side, app.m);
        } catch (error) {
          if (error.name !== 'AbortError') failures.push(error);
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

  /** Reads a side's file once more, in another charset or another of its articles. */
  async readAgain(side, change) {
    const app = this.#app;
    const source = app.state.sources[side];
    if (!source?.bytes) return;
    try {
      const read = await readOnceMore(source, change, this.#begin(side, source.name));
      this.#end([side], []);
      app.set({ sources: { ...app.state.sources, [side]: read }, pins: null });
      app.compareIfReady({ keepEditing: true });
    } catch (error) {
      this.#end([side], error.name === 'AbortError' ? [] : [error]);
    }
  }

  /** Gives up reading a side's file. */
  cancel(side) {
    this.#readings[side]?.abort();
  }

  /** Three files and more are versions of one story, in the order of their names. */
  async #takeVersions(files) {
    const app = this.#app;
    try {
      const timeline = await readVersions(files, app.state.engine, app.m);
      this.openStep(timeline.versions.length - 2, null, timeline);
    } catch (error) {
      app.failWith(error);
    }
  }

  /** Compares version `step` with the next one; `at` is a place in them, `{side, start}`, whose fact is to be selected. */
  openStep(step, at, timeline = this.#app.state.timeline) {
    const app = this.#app;
    const sources = { left: timeline.versions[step], right: timeline.versions[step + 1] };
    const change = { timeline: { ...timeline, step }, pins: null, error: null };
    const opening = timeline !== app.state.timeline;
    if (opening) app.changes.replace(sources, change, { opening });
    else app.set({ ...change, sources });
    [app.pairId, app.wantedFact] = [null, at];
    app.compareIfReady();
  }

  /** What a reader of files is given: a way to say how far it is, and to be stopped. */
  #begin(side, name) {
    const app = this.#app;
    this.#readings[side]?.abort();
    this.#readings[side] = new AbortController();
    app.set({ reading: { ...app.state.reading, [side]: name }, error: null });
    const onProgress = (at, count, unit) => app.set({ progress: { ...app.state.progress, [side]: { at, count, unit } } });
    return { signal: this.#readings[side].signal, onProgress };
  }

  #end(ended, failures) {
    const { reading, progress } = this.#app.state;
    const none = Object.fromEntries(ended.map((side) => [side, null]));
    this.#app.set({ reading: { ...reading, ...none }, progress: { ...progress, ...none } });
    for (const error of failures) this.#app.failWith(error);
  }
}

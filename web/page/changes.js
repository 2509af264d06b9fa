// What is done to the page's texts, so that nothing is lost: it can be taken back (undo.js), Back leads away from it and
// Forward to it again, and it survives a reload (visits.js).

import { visitForm } from './kept.js';
import { labelsOf } from './source.js';
import { noTexts } from './state.js';
import { Past, undoKey } from './undo.js';
import { Visits } from './visits.js';

/** @import { PageState, Side, Source, Sources, Visit } from './types.d.ts' */

export class Changes {
  #app;
  /** @type {Past<Visit>} */
  #past = new Past();
  /** @type {Visits} */
  #visits;

  /** @param {import('./app.js').App} app  whose state is altered */
  constructor(app) {
    this.#app = app;
    this.#visits = new Visits(window, (visit) => this.#visit(visit), visitForm(app.m));
  }

  /** Begins to listen, and brings back what was on screen before a reload. */
  begin() {
    window.addEventListener('keydown', (event) => {
      const way = undoKey(event);
      if (way && !event.defaultPrevented && this.takeBack(way)) event.preventDefault();
    });
    const before = this.#visits.begin(/^#(.*&)?pair=/.test(window.location.hash));
    if (before) this.#restore(before, { editing: !before.sources.left || !before.sources.right });
    return before !== null;
  }

  /**
   * Changes the texts, or what was set right by hand, and says so beside a way to take it back.
   * @param {string} notice
   * @param {Partial<PageState>} change
   */
  make(notice, change) {
    this.#past.add(this.#now());
    this.#app.notice(notice, { canUndo: true });
    this.#app.set(change);
  }

  /**
   * Puts other texts into the place of those that are there; `pairId` is theirs, where they are kept already. `opening`: they
   * are another story, and Back will lead from it to the one on screen.
   * @param {Partial<Sources>} sources
   * @param {Partial<PageState>} [more]
   * @param {{pairId?: string|null, opening?: boolean}} [of]
   */
  replace(sources, more = {}, { pairId = null, opening = false } = {}) {
    const app = this.#app;
    // In the order of the sides: files are there in the order in which they were read.
    const gone = /** @type {Side[]} */ (['left', 'right'])
      .map((side) => sources[side] && app.state.sources[side])
      .flatMap((source) => (source?.text.trim() ? [source] : []));
    const change = { ...more, sources: { ...app.state.sources, ...sources } };
    const isOther = /** @type {Side[]} */ (Object.keys(sources)).some((side) => app.state.sources[side]?.text !== sources[side]?.text);
    if (gone.length > 0) this.#past.add(this.#now());
    if (opening && isOther && app.state.shown && !this.#visits.atStart) this.#visits.push();
    app.pairId = pairId;
    app.set(change);
    app.notice(gone.length > 0 ? app.m.doneReplaced(gone.map(({ label }) => label)) : '', { canUndo: gone.length > 0 });
  }

  /**
   * Takes the last thing back, or does it once more; says whether there was one.
   * @param {'undo'|'redo'} way
   */
  takeBack(way) {
    const state = this.#past[way](this.#now());
    if (!state) return false;
    this.#restore(state, state);
    this.#app.notice(this.#app.m.doneBack[way], { canUndo: this.#past.canUndo });
    return true;
  }

  /** The state has changed: what belongs to the visit is kept with it. */
  note() {
    this.#visits.note(this.#now());
  }

  /** A comparison is on screen; Back leads from the first one to the start page. */
  compared() {
    if (this.#visits.atStart) this.#visits.push();
  }

  /** @returns {Visit} */
  #now() {
    const { sources, pins, timeline, editing, shown } = this.#app.state;
    return { sources, pins, timeline, editing, blank: !shown, pairId: this.#app.pairId };
  }

  /** @param {Visit} visit @param {{editing?: boolean, blank?: boolean}} how */
  #restore({ sources, pins, timeline, pairId }, { editing, blank = false }) {
    const app = this.#app;
    app.pairId = pairId;
    if (blank) app.leave();
    app.set({ sources, pins, timeline, error: null, notice: '', canUndo: false, labels: labelsOf(sources, app.m) });
    app.compareIfReady({ keepEditing: editing });
  }

  /**
   * Back or Forward was pressed; what was done before it is not taken back from there.
   * @param {Visit|null} visit
   */
  #visit(visit) {
    this.#past.forget();
    const there = visit ?? { sources: noTexts, pins: null, timeline: null, pairId: null };
    const both = Boolean(there.sources.left && there.sources.right);
    this.#restore(there, { editing: !both, blank: !both });
    if (!both) window.scrollTo(0, 0);
  }
}

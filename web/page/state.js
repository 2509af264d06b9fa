// What the page knows before anything was read.

import { languages } from './messages/index.js';
import { labelsOf } from './source.js';

/** The progress of a comparison that was just requested. */
export const begun = Object.freeze({ stage: 'segment', share: 0 });

/** The page's state at its start; every change makes a new object of it (app.js). */
export function startState(engine, settings, m) {
  return {
    engine,
    languages,
    theme: settings.theme,
    view: settings.view,
    singleKeys: settings.singleKeys,
    sources: { left: null, right: null },
    reading: { left: null, right: null },
    progress: { left: null, right: null }, // {at, count}: pages read of those there are
    compared: null, // {left, right}: the texts that the element compares or has compared
    comparing: false, // or how far that is (engine/input.js: Progress)
    shown: null, // {report, sources}: the comparison on screen
    labels: labelsOf({}, m),
    timeline: null, // {versions, reports, tracks, step}: more than two versions of a story
    pins: null, // {link, unlink}: sentences linked or parted by hand
    recent: [], // pairs compared before
    notice: '', // what was just done, for a moment
    editing: true, // the fields for both texts are open
    dragging: null,
    error: null,
  };
}

// What the page knows before anything was read.

import { offered } from './messages/offered.js';
import { labelsOf } from './source.js';

/** @import { Comparer, PageMessages, PageState, PerSide, Settings } from './types.d.ts' */

/**
 * The progress of a comparison that was just requested.
 * @type {Exclude<PageState['comparing'], false>}
 */
export const begun = Object.freeze({ stage: 'segment', share: 0 });

/**
 * One of everything per side, and nothing there.
 * @type {PerSide<never>}
 */
export const noTexts = Object.freeze({ left: null, right: null });

/**
 * The page's state at its start; every change makes a new object of it (app.js).
 * @param {Comparer|null} engine
 * @param {Settings} settings
 * @param {PageMessages} m
 * @returns {PageState}
 */
export function startState(engine, settings, m) {
  return {
    engine,
    languages: offered,
    theme: settings.theme,
    view: settings.view,
    singleKeys: settings.singleKeys,
    sources: noTexts,
    reading: noTexts,
    progress: noTexts, // {at, count}: pages read of those there are
    compared: null, // {left, right}: the texts that the element compares or has compared
    comparing: false, // or how far that is (engine/input.js: Progress)
    shown: null, // {report, sources}: the comparison on screen
    labels: labelsOf({}, m),
    timeline: null, // {versions, reports, tracks, step}: more than two versions of a story
    pins: null, // {link, unlink}: sentences linked or parted by hand
    recent: [], // pairs compared before
    notice: '', // what was just done
    canUndo: false, // it stands beside a way to take it back
    editing: true, // the fields for both texts are open
    dragging: null,
    error: null,
  };
}

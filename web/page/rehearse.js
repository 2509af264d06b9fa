// Browsers compile and prepare what is called when it is first called, templates and styles above all: a third
// of the time from a click to a first comparison on screen. So one that nobody sees comes before it, while the
// reader still chooses texts.

import { whenIdle } from '../render/chunks.js';

/**
 * Draws a report in an element that never comes into the page, when the page has nothing else to do.
 * @param {object} report
 */
export function rehearse(report) {
  whenIdle(() => {
    const element = /** @type {any} */ (document.createElement('story-diff'));
    Object.assign(element, { report, renamable: true, pinnable: true });
    element.performUpdate(); // an element outside of the page does not update itself
  });
}

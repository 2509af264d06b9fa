// A sign for each status, drawn as two overlapping circles: the left telling and the right one.
// Filled is where the fact lies, so the signs tell apart in print and with every colour blindness.
//
//   removed  only the left circle's own part      added   only the right circle's own part
//   shared   what both circles cover              changed the same, struck through
//   reworded the lower half of what both cover

import { svg, html } from 'lit/html.js';

/** @import { Status } from './types.d.ts' */

const outline = svg`<circle cx="7" cy="7" r="5.5"/><circle cx="13" cy="7" r="5.5"/>`;

const filled = {
  removed: svg`<path d="M10 2.39A5.5 5.5 0 1 0 10 11.61A5.5 5.5 0 0 1 10 2.39Z"/>`,
  added: svg`<path d="M10 2.39A5.5 5.5 0 1 1 10 11.61A5.5 5.5 0 0 0 10 2.39Z"/>`,
  shared: svg`<path d="M10 2.39A5.5 5.5 0 0 1 10 11.61A5.5 5.5 0 0 1 10 2.39Z"/>`,
  reworded: svg`<path d="M7.5 7A5.5 5.5 0 0 0 10 11.61A5.5 5.5 0 0 0 12.5 7Z"/>`,
  changed: svg`<path d="M10 2.39A5.5 5.5 0 0 1 10 11.61A5.5 5.5 0 0 1 10 2.39Z"/>
    <path class="strike" d="M5.2 13.2L14.8 .8"/>`,
};

/**
 * The sign of a status; decoration only, so its word has to stand beside it.
 * @param {Status} status
 */
export function statusSign(status) {
  return html`<svg class="sign sign-${status}" viewBox="0 0 20 14" aria-hidden="true" focusable="false">${outline}${filled[status]}</svg>`;
}

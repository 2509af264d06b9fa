// How a side's story divides (shares.js). An SVG, so that lengths are attributes and no
// inline style is needed, which the page's policy forbids.

import { html, svg } from 'lit/html.js';
import { parts } from './shares.js';

/** @import { Shares, SideName } from './types.d.ts' */

/**
 * `shares`: of a side, by part. Decoration: the same is in words beside it.
 * @param {Shares} shares
 * @param {SideName} side
 */
export function summaryBar(shares, side) {
  const own = side === 'left' ? 'removed' : 'added';
  let x = 0;
  const bars = parts.map((part) => {
    const width = 100 * shares[part];
    const bar = svg`<rect class="bar-${part === 'own' ? own : part}" x="${x}%" y="0" width="${width}%" height="100%"/>`;
    x += width;
    return bar;
  });
  return html`<svg class="bar" aria-hidden="true" focusable="false">${bars}</svg>`;
}

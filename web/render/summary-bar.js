// How a side's story divides: shared, changed, its own. An SVG, so that lengths are attributes and no
// inline style is needed, which the page's policy forbids.

import { html, svg } from 'lit/html.js';

const kindsOfSide = { left: ['shared', 'changed', 'removed'], right: ['shared', 'changed', 'added'] };

/** `lengths`: characters by status. Decoration: the same is in words beside it. */
export function summaryBar(lengths, side) {
  const kinds = kindsOfSide[side];
  const all = kinds.reduce((sum, kind) => sum + lengths[kind], 0) || 1;
  let x = 0;
  const parts = kinds.map((kind) => {
    const width = (100 * lengths[kind]) / all;
    const part = svg`<rect class="bar-${kind}" x="${x}%" y="0" width="${width}%" height="100%"/>`;
    x += width;
    return part;
  });
  return html`<svg class="bar" aria-hidden="true" focusable="false">${parts}</svg>`;
}

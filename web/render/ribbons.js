// What has to be measured to be drawn, in the gutter of each row: ribbons where a paragraph was split or some were
// merged; a hook, up or down, where a paragraph's partner is in another row; and in the margin of each paragraph a
// faint bar beside what differs. Of two signs in one line the second is moved out of the way of the first.
//
// Heights have to be measured, so only what is near the view is: a chunk of rows is drawn when it
// comes near and again when its size changes.

import { render, svg } from 'lit/html.js';

/** Pixels around the window in which ribbons are kept ready. */
const margin = 400;

/** Pixels between a ribbon and the text that it comes from: text may fill its column up to either edge. */
const gap = 8;

function band(left, right, width) {
  const half = width / 2;
  const end = width - gap;
  return (
    `M${gap} ${left.top}C${half} ${left.top} ${half} ${right.top} ${end} ${right.top}` +
    `L${end} ${right.bottom}C${half} ${right.bottom} ${half} ${left.bottom} ${gap} ${left.bottom}Z`
  );
}

function hook(box, side, later, width) {
  const from = side === 'left' ? gap : width - gap;
  const to = width / 2;
  const y = (box.top + box.bottom) / 2;
  const reach = later ? 22 : -22;
  const tip = y + reach;
  const barb = later ? -6 : 6;
  return `M${from} ${y}C${to} ${y} ${to} ${y} ${to} ${tip}M${to - 4} ${tip + barb}L${to} ${tip}L${to + 4} ${tip + barb}`;
}

/** What to draw for a row: `{path, kind}`; `box(side, index)` gives a paragraph's top and bottom. */
export function ribbonPaths(row, box, width) {
  const paths = [];
  for (const { left, right } of row.links.length > 1 ? row.links : []) {
    const from = box('left', left);
    const to = box('right', right);
    if (from && to) paths.push({ path: band(from, to, width), kind: 'several' });
  }
  for (const side of ['left', 'right']) {
    for (const { paragraph } of row[side]) {
      for (const { later } of paragraph?.movedTo ?? []) {
        const from = box(side, paragraph.index);
        if (from) paths.push({ path: hook(from, side, later, width), kind: 'moved' });
      }
    }
  }
  return paths;
}

/** Pixels between the edge of a paragraph and the bars beside what differs. */
const inMargin = 24;

/** The bars beside the runs of a row that differ; what it measures is relative to `bounds`. */
function barsOf(element, bounds) {
  return [...element.querySelectorAll('.run[data-status]:not([data-status="shared"])')].map((run) => {
    const { top, bottom } = run.getBoundingClientRect();
    const paragraph = run.closest('.paragraph');
    const { left, right } = paragraph.getBoundingClientRect();
    const x = (paragraph.dir === 'rtl' ? right - inMargin : left + inMargin) - bounds.left;
    return { path: `M${x} ${top - bounds.top + 3}V${bottom - bounds.top - 3}`, kind: `beside ${run.dataset.status}` };
  });
}

/** Signs that begin in a line that has one already, and those that do not: what of it has to be set. */
function crowded(element) {
  return [...element.querySelectorAll('.paragraph')].flatMap((paragraph) => {
    let last = -Infinity;
    return [...paragraph.querySelectorAll('.run > .sign')].map((sign) => {
      const { top, height } = sign.getBoundingClientRect();
      const second = top - last < height;
      if (!second) last = top;
      return { sign, second };
    });
  });
}

export class Ribbons {
  /** @param {Element} host  the element that holds chunks of rows, and folds with chunks of their own */
  constructor(host) {
    this.host = host;
    if (typeof IntersectionObserver !== 'function' || typeof ResizeObserver !== 'function') return;
    this.nearness = new IntersectionObserver((entries) => entries.forEach((entry) => this.#moved(entry)), {
      rootMargin: `${margin}px 0px`,
    });
    this.sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => this.#draw(target)));
  }

  /** Looks after the rows of `view`; null: there are no ribbons now. */
  watch(view, prefix) {
    this.view = view;
    this.prefix = prefix;
    this.nearness?.disconnect();
    this.sizes?.disconnect();
    if (!this.view) return;
    for (const chunk of this.host.querySelectorAll('.chunk')) this.nearness?.observe(chunk);
  }

  /** Observes a chunk that was drawn, for the first time or again: an observer reports its first state too. */
  drawn(chunk) {
    if (!this.view || !this.nearness) return;
    this.sizes.unobserve(chunk);
    this.nearness.unobserve(chunk);
    this.nearness.observe(chunk);
  }

  #moved({ target, isIntersecting }) {
    if (isIntersecting) this.sizes.observe(target);
    else this.sizes.unobserve(target);
  }

  #draw(chunk) {
    if (!this.view) return;
    // Everything is measured before anything is drawn: one layout, not one per row.
    const drawings = [];
    const signs = [];
    for (const element of chunk.querySelectorAll('.row[data-row]')) {
      if (element.closest('.chunk') !== chunk) continue; // in a fold: its group is looked after by itself
      signs.push(...crowded(element));
      const gutter = element.querySelector('.gutter');
      const bounds = gutter?.getBoundingClientRect();
      if (!bounds || bounds.height === 0) continue;
      const box = (side, index) => {
        const paragraph = element.querySelector(`#${this.prefix}${side}-${index}`)?.getBoundingClientRect();
        return paragraph && { top: Math.round(paragraph.top - bounds.top), bottom: Math.round(paragraph.bottom - bounds.top) };
      };
      const ribbons = element.matches('.inline') ? [] : ribbonPaths(this.view.rows[Number(element.dataset.row)], box, bounds.width);
      drawings.push({ gutter, paths: [...barsOf(element, bounds), ...ribbons] });
    }
    for (const { sign, second } of signs) sign.toggleAttribute('data-second', second);
    for (const { gutter, paths } of drawings) {
      render(
        svg`<svg class="ribbons" aria-hidden="true" focusable="false">${paths.map(({ path, kind }) => svg`<path class="ribbon ${kind}" d=${path}></path>`)}</svg>`,
        gutter,
      );
    }
  }
}

// What has to be measured to be drawn, in the gutter of each row: ribbons where a paragraph was split or some were
// merged; a hook, up or down, where a paragraph's partner is in another row; and in the margin of each paragraph a
// faint bar beside what differs. Of two signs in one line the second is moved out of the way of the first.
//
// Heights have to be measured, so only what is near the view is: a chunk of rows is drawn when it
// comes near and again when its size changes.

import { sides } from './sides.js';
import { render, svg } from 'lit/html.js';

/** @import { Row, SideName, View } from './types.d.ts' */

/** @typedef {{top: number, bottom: number}} Height */
/** @typedef {{path: string, kind: string}} Path */

/** Pixels around the window in which ribbons are kept ready. */
const margin = 400;

/** Pixels between a ribbon and the text that it comes from: text may fill its column up to either edge. */
const gap = 8;

/** @param {Height} left @param {Height} right @param {number} width */
function band(left, right, width) {
  const half = width / 2;
  const end = width - gap;
  return (
    `M${gap} ${left.top}C${half} ${left.top} ${half} ${right.top} ${end} ${right.top}` +
    `L${end} ${right.bottom}C${half} ${right.bottom} ${half} ${left.bottom} ${gap} ${left.bottom}Z`
  );
}

/** @param {Height} box @param {SideName} side @param {boolean} later @param {number} width */
function hook(box, side, later, width) {
  const from = side === 'left' ? gap : width - gap;
  const to = width / 2;
  const y = (box.top + box.bottom) / 2;
  const reach = later ? 22 : -22;
  const tip = y + reach;
  const barb = later ? -6 : 6;
  return `M${from} ${y}C${to} ${y} ${to} ${y} ${to} ${tip}M${to - 4} ${tip + barb}L${to} ${tip}L${to + 4} ${tip + barb}`;
}

/**
 * What to draw for a row: `{path, kind}`; `box(side, index)` gives a paragraph's top and bottom.
 * @param {Pick<Row, 'links' | 'left' | 'right'>} row
 * @param {(side: SideName, index: number) => Height | undefined} box
 * @param {number} width
 */
export function ribbonPaths(row, box, width) {
  /** @type {Path[]} */
  const paths = [];
  for (const { left, right } of row.links && row.links.length > 1 ? row.links : []) {
    const from = box('left', left);
    const to = box('right', right);
    if (from && to) paths.push({ path: band(from, to, width), kind: 'several' });
  }
  for (const side of sides) {
    for (const { paragraph } of row[side]) {
      for (const { later } of paragraph?.movedTo ?? []) {
        const from = paragraph && box(side, paragraph.index);
        if (from) paths.push({ path: hook(from, side, later, width), kind: 'moved' });
      }
    }
  }
  return paths;
}

/** Pixels between the edge of a paragraph and the bars beside what differs. */
const inMargin = 24;

/**
 * The bars beside the runs of a row that differ; what it measures is relative to `bounds`.
 * @param {Element} element
 * @param {DOMRect} bounds
 * @returns {Path[]}
 */
function barsOf(element, bounds) {
  /** @type {NodeListOf<HTMLElement>} */
  const runs = element.querySelectorAll('.run[data-status]:not([data-status="shared"])');
  return [...runs].map((run) => {
    const { top, bottom } = run.getBoundingClientRect();
    const paragraph = /** @type {HTMLElement} */ (run.closest('.paragraph'));
    const { left, right } = paragraph.getBoundingClientRect();
    const x = (paragraph.dir === 'rtl' ? right - inMargin : left + inMargin) - bounds.left;
    return { path: `M${x} ${top - bounds.top + 3}V${bottom - bounds.top - 3}`, kind: `beside ${run.dataset.status}` };
  });
}

/**
 * Signs that begin in a line that has one already, and those that do not: what of it has to be set.
 * @param {Element} element
 */
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

  /**
   * Looks after the rows of `view`; null: there are no ribbons now.
   * @param {Pick<View, 'rows'> | null} view
   * @param {string} [prefix]
   */
  watch(view, prefix) {
    this.view = view;
    this.prefix = prefix;
    this.nearness?.disconnect();
    this.sizes?.disconnect();
    if (!this.view) return;
    for (const chunk of this.host.querySelectorAll('.chunk')) this.nearness?.observe(chunk);
  }

  /**
   * Observes a chunk that was drawn, for the first time or again: an observer reports its first state too.
   * @param {Element} chunk
   */
  drawn(chunk) {
    if (!this.view || !this.nearness) return;
    this.sizes?.unobserve(chunk);
    this.nearness.unobserve(chunk);
    this.nearness.observe(chunk);
  }

  /** @param {IntersectionObserverEntry} entry */
  #moved({ target, isIntersecting }) {
    if (isIntersecting) this.sizes?.observe(target);
    else this.sizes?.unobserve(target);
  }

  /** @param {Element} chunk */
  #draw(chunk) {
    if (!this.view) return;
    // Everything is measured before anything is drawn: one layout, not one per row.
    /** @type {{gutter: HTMLElement, paths: Path[]}[]} */
    const drawings = [];
    const signs = [];
    /** @type {NodeListOf<HTMLElement>} */
    const rows = chunk.querySelectorAll('.row[data-row]');
    for (const element of rows) {
      if (element.closest('.chunk') !== chunk) continue; // in a fold: its group is looked after by itself
      signs.push(...crowded(element));
      /** @type {HTMLElement | null} */
      const gutter = element.querySelector('.gutter');
      const bounds = gutter?.getBoundingClientRect();
      if (!gutter || !bounds || bounds.height === 0) continue;
      const box = (/** @type {SideName} */ side, /** @type {number} */ index) => {
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

// The strip beside the scroll bar: drawn when a comparison is, moved along when one scrolls.

import { render } from 'lit/html.js';
import { painted } from '../render/painted.js';
import { itemAt, mapHeight, mapMarks, mapPaths, mapTemplate } from '../render/overview-map.js';

/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { ShowingElement, ViewModel } from './types.d.ts' */

export class MapStrip {
  /** @param {StoryDiffElement} element */
  constructor(element) {
    this.element = /** @type {ShowingElement} */ (element);
    /** @type {ReturnType<typeof mapMarks>|null} */
    this.map = null;
    this.waiting = false;
  }

  /**
   * Drawn once the texts are on screen: measuring them before that would have them laid out twice.
   * @param {ViewModel} model
   */
  show(model) {
    this.map = mapMarks(model);
    this.paths = mapPaths(this.map.marks);
    painted(/** @type {Window} */ (this.element.ownerDocument.defaultView)).then(() => this.#draw());
  }

  /** Draws the strip in the next frame, however often it is called before. */
  scrolled() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.#draw();
    });
  }

  /** @param {MouseEvent} event */
  click(event) {
    const bounds = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const { tops } = /** @type {ReturnType<typeof mapMarks>} */ (this.map);
    const item = itemAt(tops, (mapHeight * (event.clientY - bounds.top)) / bounds.height);
    this.element.comparison.rowList.element(item)?.scrollIntoView({ block: 'center' });
  }

  #draw() {
    const place = /** @type {HTMLElement|null} */ (this.element.renderRoot.querySelector('.map-place'));
    if (!place || place.hidden || !this.paths) return;
    const rows = this.element.comparison.hosts.rows.getBoundingClientRect();
    const { innerHeight } = /** @type {Window} */ (place.ownerDocument.defaultView);
    // Texts that are on screen as a whole need no map, and it would make the element as tall as the window.
    place.toggleAttribute('data-tall', rows.height > innerHeight);
    /** @param {number} pixels */
    const share = (pixels) => (rows.height > 0 ? (mapHeight * pixels) / rows.height : 0);
    const top = Math.max(0, share(-rows.top));
    const height = Math.max(0, Math.min(mapHeight - top, share(innerHeight - Math.max(0, rows.top))));
    render(mapTemplate(this.paths, { top, height }), place);
  }
}

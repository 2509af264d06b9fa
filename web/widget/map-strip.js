// The strip beside the scroll bar: drawn when a comparison is, moved along when one scrolls.

import { render } from 'lit/html.js';
import { painted } from '../render/painted.js';
import { itemAt, mapHeight, mapMarks, mapPaths, mapTemplate } from '../render/overview-map.js';

export class MapStrip {
  /** @param {object} element  `renderRoot`, `comparison` */
  constructor(element) {
    this.element = element;
    this.map = null;
    this.waiting = false;
  }

  /** Drawn once the texts are on screen: measuring them before that would have them laid out twice. */
  show(model) {
    this.map = mapMarks(model);
    this.paths = mapPaths(this.map.marks);
    painted(this.element.ownerDocument.defaultView).then(() => this.#draw());
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

  click(event) {
    const bounds = event.currentTarget.getBoundingClientRect();
    const item = itemAt(this.map.tops, (mapHeight * (event.clientY - bounds.top)) / bounds.height);
    this.element.comparison.rowList.element(item)?.scrollIntoView({ block: 'center' });
  }

  #draw() {
    const place = this.element.renderRoot.querySelector('.map-place');
    if (!place || place.hidden || !this.map) return;
    const rows = this.element.comparison.hosts.rows.getBoundingClientRect();
    const { innerHeight } = place.ownerDocument.defaultView;
    // Texts that are on screen as a whole need no map, and it would make the element as tall as the window.
    place.toggleAttribute('data-tall', rows.height > innerHeight);
    const share = (pixels) => (rows.height > 0 ? (mapHeight * pixels) / rows.height : 0);
    const top = Math.max(0, share(-rows.top));
    const height = Math.max(0, Math.min(mapHeight - top, share(innerHeight - Math.max(0, rows.top))));
    render(mapTemplate(this.paths, { top, height }), place);
  }
}

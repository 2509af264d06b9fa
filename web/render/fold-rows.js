// The rows inside a fold, drawn in groups: a fold may hold most of a long story, and a reader opens it with one
// click. Groups are chunks like those around them (chunks.js): far from the view they are not laid out.
//
//     <details class="fold"><summary>…</summary>${foldRows(rows, (row) => html`…`, onDraw)}</details>
//
// They follow one another when the page has time, and at once where drawFold() is called for what is inside.

import { html, noChange, nothing } from 'lit/html.js';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { soon, whenIdle } from './chunks.js';
import { renderSettings } from './settings.js';

/** @import { PlacedRow } from './types.d.ts' */

/**
 * The directive of each fold.
 * @type {WeakMap<Element, FoldRows>}
 */
const folds = new WeakMap();

class FoldRows extends AsyncDirective {
  count = 0; // groups drawn
  cancel = () => {};

  /** @type {PlacedRow[]} */
  rows = [];
  /** @type {(row: PlacedRow) => unknown} */
  template = () => nothing;
  /** @type {((chunk: Element) => void) | undefined} */
  onDraw = undefined;
  /** @type {HTMLDetailsElement | null} */
  details = null;

  /**
   * What update() takes.
   * @param {PlacedRow[]} _rows
   * @param {(row: PlacedRow) => unknown} _template
   * @param {(chunk: Element) => void} [_onDraw]
   */
  render(_rows, _template, _onDraw) {
    return noChange;
  }

  /**
   * @param {import('lit/async-directive.js').ChildPart} part
   * @param {Parameters<FoldRows['render']>} given
   * @returns {unknown}
   */
  update(part, [rows, template, onDraw]) {
    Object.assign(this, { rows, template, onDraw });
    if (!this.details) {
      const details = /** @type {HTMLDetailsElement} */ (part.parentNode);
      this.details = details;
      folds.set(details, this);
      details.addEventListener('toggle', () => this.#schedule());
    }
    this.#schedule();
    return this.#groups(0);
  }

  get #all() {
    return Math.ceil(this.rows.length / renderSettings.rowsPerChunk);
  }

  /**
   * Templates of the groups drawn; those before `from` stand as they are.
   * @param {number} from
   */
  #groups(from) {
    const size = renderSettings.rowsPerChunk;
    return Array.from({ length: Math.min(this.count, this.#all) }, (_, group) =>
      group < from ? noChange : html`<div class="chunk">${this.rows.slice(group * size, (group + 1) * size).map(this.template)}</div>`,
    );
  }

  draw(groups = this.#all - this.count) {
    if (groups <= 0) return;
    const from = this.count;
    this.count += groups;
    this.setValue(this.#groups(from));
    if (this.onDraw) for (const chunk of [...(this.details?.querySelectorAll('.chunk') ?? [])].slice(from)) this.onDraw(chunk);
  }

  #schedule() {
    this.cancel();
    if (this.count >= this.#all) return;
    this.cancel = (this.details?.open ? soon : whenIdle)(() => {
      if (this.isConnected) this.draw(1);
      this.#schedule();
    });
  }

  disconnected() {
    this.cancel();
  }

  reconnected() {
    this.#schedule();
  }
}

export const foldRows = directive(FoldRows);

/**
 * Sees to it that all rows of a fold are there.
 * @param {Element} details
 */
export function drawFold(details) {
  folds.get(details)?.draw();
}

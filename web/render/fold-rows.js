// The rows inside a fold, drawn in groups: a fold may hold most of a long story, and a reader opens it with one
// click. Groups are chunks like those around them (chunks.js): far from the view they are not laid out.
//
//     <details class="fold"><summary>…</summary>${foldRows(rows, (row) => html`…`, onDraw)}</details>
//
// They follow one another when the page has time, and at once where drawFold() is called for what is inside.

import { html, noChange } from 'lit/html.js';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { soon, whenIdle } from './chunks.js';
import { renderSettings } from './settings.js';

/** The directive of each fold. */
const folds = new WeakMap();

class FoldRows extends AsyncDirective {
  count = 0; // groups drawn
  cancel = () => {};

  update(part, [rows, template, onDraw]) {
    Object.assign(this, { rows, template, onDraw });
    if (!this.details) {
      this.details = part.parentNode;
      folds.set(this.details, this);
      this.details.addEventListener('toggle', () => this.#schedule());
    }
    this.#schedule();
    return this.#groups(0);
  }

  get #all() {
    return Math.ceil(this.rows.length / renderSettings.rowsPerChunk);
  }

  /** Templates of the groups drawn; those before `from` stand as they are. */
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
    if (this.onDraw) for (const chunk of [...this.details.querySelectorAll('.chunk')].slice(from)) this.onDraw(chunk);
  }

  #schedule() {
    this.cancel();
    if (this.count >= this.#all) return;
    this.cancel = (this.details.open ? soon : whenIdle)(() => {
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

/** Sees to it that all rows of a fold are there. */
export function drawFold(details) {
  folds.get(details)?.draw();
}

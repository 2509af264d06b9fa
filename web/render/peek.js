// The other place of a fact that the two texts tell at different places, beside the one that is in view: both are
// seen at once.
//
//     left                          | right
//     The repair costs two millions | Dispatch tells this further down: The repair costs three millions. Show

import { html, render } from 'lit/html.js';
import { quoted } from './facts-template.js';

/** @import { DrawContext, FactPlace, SideName, Sided, ViewFact } from './types.d.ts' */

/**
 * Whether no row has both places of a fact.
 * @param {Sided<FactPlace>} fact
 */
export const isApart = ({ left, right }) => left.row >= 0 && right.row >= 0 && ![...left.rows].some((row) => right.rows.has(row));

export class Peek {
  /** @type {HTMLElement | null} */
  element = null;

  /**
   * Shows beside `run`, in the column of `side`, what that side says of a fact; `data-reveal` leads there.
   * @param {Element} run
   * @param {SideName} side
   * @param {ViewFact} fact
   * @param {DrawContext} ctx
   */
  show(run, side, fact, ctx) {
    this.hide();
    const row = /** @type {Element} */ (run.closest('.row'));
    const { m, labels } = ctx;
    const own = side === 'left' ? 'right' : 'left';
    this.element = row.ownerDocument.createElement('div');
    this.element.className = `peek ${side}`;
    render(
      html`<p class="peek-label" lang=${m.lang}>${m.moved(labels[side], fact[side].row > fact[own].row)}</p>
        <p dir="auto" lang=${ctx.languages[side]}>${quoted(fact, side, ctx)}</p>
        <button type="button" class="move" lang=${m.lang} data-reveal=${side}>${m.showIn(labels[side])}</button>`,
      this.element,
    );
    this.element.style.marginBlockStart = `${Math.max(0, run.getBoundingClientRect().top - row.getBoundingClientRect().top - 8)}px`;
    row.append(this.element);
  }

  hide() {
    this.element?.remove();
    this.element = null;
  }
}

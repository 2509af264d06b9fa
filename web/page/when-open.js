// The content of a <details> is created when it is opened, and not before: a list of hundreds of
// paragraphs that nobody reads costs as much as reading their file.
//
//     <details><summary>…</summary>${whenOpen(() => html`…`)}</details>

import { nothing } from 'lit/html.js';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** @import { ChildPart } from 'lit/directive.js' */

class WhenOpen extends AsyncDirective {
  /** @param {ChildPart} part @param {[() => unknown]} given */
  update(part, [make]) {
    /** @type {() => unknown} */
    this.make = make;
    if (!this.details) {
      this.details = /** @type {HTMLDetailsElement} */ (part.parentNode);
      this.details.addEventListener('toggle', () => {
        if (this.isConnected) this.setValue(this.render());
      });
    }
    return this.render();
  }

  /** @param {...(() => unknown)} _made  what `update` is given */
  render(..._made) {
    return this.details?.open ? this.make?.() : nothing;
  }
}

export const whenOpen = directive(WhenOpen);

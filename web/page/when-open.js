// The content of a <details> is created when it is opened, and not before: a list of hundreds of
// paragraphs that nobody reads costs as much as reading their file.
//
//     <details><summary>…</summary>${whenOpen(() => html`…`)}</details>

import { nothing } from 'lit/html.js';
import { AsyncDirective, directive } from 'lit/async-directive.js';

class WhenOpen extends AsyncDirective {
  update(part, [make]) {
    this.make = make;
    if (!this.details) {
      this.details = part.parentNode;
      this.details.addEventListener('toggle', () => {
        if (this.isConnected) this.setValue(this.render());
      });
    }
    return this.render();
  }

  render() {
    return this.details?.open ? this.make() : nothing;
  }
}

export const whenOpen = directive(WhenOpen);

// All of the element: what it says of itself, a note or the comparison in its frame, and the articles in its slots.

import { html, nothing } from 'lit';
import { failureTemplate, frameTemplate } from './frame-template.js';
import { helpTemplate } from './help-template.js';
import { navigatorTemplate } from './navigator-template.js';
import { noteTemplate } from './note-template.js';
import { isFolded } from './note-view.js';
import { pinsTemplate } from './pins-template.js';
import { sides } from './source.js';

function comparisonTemplate(state, actions, pinnable, m) {
  return html`${frameTemplate(state, actions, m)} ${navigatorTemplate(state, actions, m)} ${helpTemplate(state, actions, m)}
  ${pinnable ? pinsTemplate(state, actions, m) : nothing}`;
}

/**
 * @param {any} element   a <story-diff>
 * @param {any} state     what is shown; false while there is nothing
 * @param {any} m         messages
 * @param {(side: string) => void} slotChanged
 */
export function elementTemplate(element, state, m, slotChanged) {
  const { actions, busy, failure, pinnable } = element;
  return html`<section
      class="comparison"
      part="comparison"
      lang=${m.lang}
      dir=${m.direction}
      aria-label=${m.resultHeading}
      aria-busy=${busy ? 'true' : 'false'}
    >
      ${failure ? failureTemplate(failure, m) : nothing}
      ${busy && !state ? html`<p class="note" role="status">${m.comparing}</p>` : nothing}
      ${state && element.view === 'note' ? noteTemplate(element, state, m) : nothing}
      ${state && !isFolded(element) ? comparisonTemplate(state, actions, pinnable, m) : nothing}
      <p class="hidden" role="status" aria-live="polite">${element.announcement}</p>
    </section>
    <div class="sources" ?hidden=${Boolean(state)}>
      ${sides.map((side) => html`<slot name=${side} @slotchange=${() => slotChanged(side)}></slot>`)}
    </div>`;
}

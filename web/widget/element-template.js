// All of the element: what it says of itself, a note or the comparison in its frame, and the articles in its slots.

import { html, nothing } from 'lit';
import { stepsOf } from '../render/filter.js';
import { failureTemplate, frameTemplate } from './frame-template.js';
import { helpTemplate } from './help-template.js';
import { navigatorTemplate } from './navigator-template.js';
import { noteTemplate } from './note-template.js';
import { isFolded, viewInside } from './note-view.js';
import { pinsTemplate } from './pins-template.js';
import { sides } from './source.js';

/** @import { ElementMessages, Labels } from './messages/types.d.ts' */
/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { Report } from '../engine/report.d.ts' */
/** @import { Actions, Column, Shown, Side, ViewModel } from './types.d.ts' */

/**
 * What is shown of an element's comparison.
 * @param {StoryDiffElement} element
 * @param {ViewModel} model  told in the words on screen
 * @param {Labels} labels
 * @param {Column[]} columns
 * @returns {Shown}
 */
export function shownOf(element, model, labels, columns) {
  const { filter, grouping, sheet, selected, renamable, singleKeys, pinnable, pins, busy } = element;
  return {
    model,
    report: /** @type {Report} */ (element.report),
    labels,
    view: viewInside(element),
    sheet,
    columns,
    filter,
    steps: stepsOf(model, filter),
    grouping,
    search: element.found,
    selected,
    renamable,
    naming: /** @type {HTMLElement|null} */ (element.renderRoot.activeElement)?.dataset.names, // a field that is typed in is left alone
    singleKeys,
    pinnable,
    pins,
    place: element.pinPlace,
    busy,
  };
}

/**
 * @param {Shown} state
 * @param {Actions} actions
 * @param {boolean|undefined} pinnable
 * @param {ElementMessages} m
 */
function comparisonTemplate(state, actions, pinnable, m) {
  return html`${frameTemplate(state, actions, m)} ${navigatorTemplate(state, actions, m)} ${helpTemplate(state, actions, m)}
  ${pinnable ? pinsTemplate(state, actions, m) : nothing}`;
}

/**
 * @param {StoryDiffElement} element
 * @param {Shown|false} state  what is shown; false while there is nothing
 * @param {ElementMessages} m
 * @param {(side: Side) => void} slotChanged
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

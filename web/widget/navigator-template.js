// The bar at the foot: where one is among the differences, what this one says, and the way to its places.

import { html, nothing } from 'lit/html.js';
import { statusSign } from '../render/signs.js';
import { factSays } from './frame-template.js';

/** @import { ElementMessages } from './messages/types.d.ts' */
/** @import { Actions, Shown, Side } from './types.d.ts' */

/**
 * @param {number} step
 * @param {string} key
 * @param {string} label
 * @param {string} sign
 * @param {Actions} actions
 */
function placeArrow(step, key, label, sign, actions) {
  return html`<button
    type="button"
    aria-label=${label}
    title="${label} (${key})"
    aria-keyshortcuts=${key}
    @click=${() => actions.stepPlace(step)}
  >
    <span aria-hidden="true">${sign}</span>
  </button>`;
}

/** @param {Shown} state @param {Actions} actions @param {ElementMessages} m */
function selectedTemplate(state, actions, m) {
  const fact = state.selected === null ? undefined : state.model.facts[state.selected];
  if (!fact) return html`<p class="navigator-says note">${m.keysHint}</p>`;
  const says = fact.details[0]?.says || factSays(fact);
  const { places } = fact;
  const sides = /** @type {Side[]} */ (['left', 'right']).filter((side) => fact[side].row >= 0);
  return html`<p class="navigator-says" data-status=${fact.status}>
      ${statusSign(fact.status)} <strong>${m.statusName(fact.status, state.labels)}</strong> <span dir="auto">${says}</span>
    </p>
    ${
      places.length > 1
        ? html`<span class="place-steps" role="group" aria-label=${m.placesLabel}>
            ${placeArrow(-1, ',', m.previousPlace, '‹', actions)} <span>${m.place(places.indexOf(fact.id) + 1, places.length)}</span>
            ${placeArrow(1, '.', m.nextPlace, '›', actions)}
          </span>`
        : nothing
    }
    <span class="places">
      ${sides.map(
        (side) =>
          html`<button type="button" class="quiet" aria-keyshortcuts=${side[0]} @click=${() => actions.reveal(side)}>
            ${m.showIn(state.labels[side])}
          </button>`,
      )}
      ${state.pinnable ? html`<button type="button" class="quiet" aria-haspopup="dialog" @click=${actions.openPins}>${m.pinsOpen}</button>` : nothing}
    </span>`;
}

/** @param {Shown} state @param {Actions} actions @param {ElementMessages} m */
export function navigatorTemplate(state, actions, m) {
  const { steps } = state;
  const at = state.selected === null ? -1 : steps.indexOf(state.model.facts[state.selected]?.places[0]);
  const none = steps.length === 0;
  /** @param {number} step @param {string} key @param {string} label @param {string} sign */
  const arrow = (step, key, label, sign) =>
    html`<button
      type="button"
      class="arrow"
      aria-label=${label}
      title="${label} (${key})"
      aria-keyshortcuts=${key}
      ?disabled=${none}
      @click=${() => actions.step(step)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<nav class="navigator" part="navigator" aria-label=${m.moveLabel}>
    <span class="stepper">
      ${arrow(-1, 'p', m.previous, '↑')}
      <span class="position">${none ? m.noChanges : at >= 0 ? m.position(at + 1, steps.length) : m.changesCount(steps.length)}</span>
      ${arrow(1, 'n', m.next, '↓')}
    </span>
    ${selectedTemplate(state, actions, m)}
    <button
      type="button"
      class="strong in-sheet"
      aria-expanded=${state.sheet ? 'true' : 'false'}
      aria-controls="facts-panel"
      ?hidden=${state.view === 'ledger'}
      @click=${() => actions.openFacts(!state.sheet)}
    >
      ${m.factsHeading}
    </button>
  </nav>`;
}

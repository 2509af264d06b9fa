// The bar at the foot: where one is among the changes, what this one says, and the way to its places.

import { html, nothing } from 'lit/html.js';
import { statusSign } from '../render/signs.js';

function selectedTemplate(state, actions, m) {
  const fact = state.model.facts[state.selected];
  if (!fact) return html`<p class="navigator-says note">${m.keysHint}</p>`;
  const says = fact.details[0]?.says || fact.left.text || fact.right.text;
  const places = ['left', 'right'].filter((side) => fact[side].row >= 0);
  return html`<p class="navigator-says" data-status=${fact.status}>
      ${statusSign(fact.status)} <strong>${m.statusName(fact.status, state.labels)}</strong> <span dir="auto">${says}</span>
    </p>
    <span class="places">
      ${places.map(
        (side) =>
          html`<button type="button" class="quiet" aria-keyshortcuts=${side[0]} @click=${() => actions.reveal(side)}>
            ${m.showIn(state.labels[side])}
          </button>`,
      )}
      ${state.pinnable ? html`<button type="button" class="quiet" aria-haspopup="dialog" @click=${actions.openPins}>${m.pinsOpen}</button>` : nothing}
    </span>`;
}

export function navigatorTemplate(state, actions, m) {
  const { changes } = state.model;
  const at = changes.indexOf(state.selected);
  const none = changes.length === 0;
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
    ${arrow(-1, 'p', m.previous, '↑')}
    <span class="position">${none ? m.noChanges : at >= 0 ? m.position(at + 1, changes.length) : m.changesCount(changes.length)}</span>
    ${arrow(1, 'n', m.next, '↓')} ${selectedTemplate(state, actions, m) ?? nothing}
  </nav>`;
}

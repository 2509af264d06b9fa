// The bar at the foot: where one is among the changes, what this one says, and the way to its places.

import { html, nothing } from 'lit/html.js';
import { statusSign } from '../../render/signs.js';

function selectedTemplate(state, actions, m) {
  const fact = state.shown.view.facts[state.selected];
  if (!fact) return html`<p class="navigator-says note">${m.keys}</p>`;
  const says = fact.details[0]?.says || fact.left.text || fact.right.text;
  const places = ['left', 'right'].filter((side) => fact[side].row >= 0);
  return html`<p class="navigator-says" data-status=${fact.status}>
      ${statusSign(fact.status)} <strong>${m.statusName(fact.status, state.labels)}</strong> <span dir="auto">${says}</span>
    </p>
    ${
      places.length === 2 && fact.left.row !== fact.right.row
        ? places.map(
            (side) =>
              html`<button type="button" class="quiet" @click=${() => actions.reveal(side)}>${m.showIn(state.labels[side])}</button>`,
          )
        : nothing
    }`;
}

export function navigatorTemplate(state, actions, m) {
  if (!state.shown) return nothing;
  const { changes } = state.shown.view;
  const at = changes.indexOf(state.selected);
  const none = changes.length === 0;
  return html`<nav class="navigator" aria-label=${m.moveLabel}>
    <button
      type="button"
      class="arrow"
      aria-label=${m.previous}
      title="${m.previous} (p)"
      aria-keyshortcuts="p"
      ?disabled=${none}
      @click=${() => actions.step(-1)}
    >
      <span aria-hidden="true">↑</span>
    </button>
    <span class="position">${none ? m.noChanges : at >= 0 ? m.position(at + 1, changes.length) : m.changesCount(changes.length)}</span>
    <button
      type="button"
      class="arrow"
      aria-label=${m.next}
      title="${m.next} (n)"
      aria-keyshortcuts="n"
      ?disabled=${none}
      @click=${() => actions.step(1)}
    >
      <span aria-hidden="true">↓</span>
    </button>
    ${selectedTemplate(state, actions, m)}
  </nav>`;
}

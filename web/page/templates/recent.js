// Pairs compared before, on the start page.

import { html, nothing } from 'lit/html.js';
import { headlineOf } from '../kept.js';

/** @import { PageActions, PageMessages, PageState } from '../types.d.ts' */

/** @param {PageState} state @param {PageActions} actions @param {PageMessages} m */
export function recentTemplate(state, actions, m) {
  if (state.recent.length === 0 || state.shown) return nothing;
  const date = new Intl.DateTimeFormat(m.lang, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<section class="recent" aria-labelledby="recent-heading">
    <h2 id="recent-heading">${m.recentHeading}</h2>
    <ul>
      ${state.recent.map(
        (pair) =>
          html`<li>
            <button type="button" class="quiet" @click=${() => actions.openRecent(pair)}>
              <bdi>${headlineOf(pair.left)}</bdi>
            </button>
            <span class="note">${m.pairName(pair.left.label, pair.right.label)}, ${date.format(pair.when)}</span>
          </li>`,
      )}
    </ul>
    <p class="note">${m.recentNote} <button type="button" class="quiet" @click=${actions.clearRecent}>${m.clearRecent}</button></p>
  </section>`;
}

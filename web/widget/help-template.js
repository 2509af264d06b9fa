// The sheet that `?` opens: what the keys do and what the marks mean.

import { html } from 'lit/html.js';
import { statusSign } from '../render/signs.js';

/** @import { ElementMessages, Labels, Status } from './messages/types.d.ts' */
/** @import { Actions, Shown } from './types.d.ts' */

/** @param {Labels} labels @param {ElementMessages} m */
function legendTemplate(labels, m) {
  const { legend } = m;
  /** @param {Status} status */
  const name = (status) => html`${statusSign(status)} <strong>${m.statusName(status, labels)}</strong>`;
  /** @param {Status} status @param {unknown} content */
  const run = (status, content) => html`<span class="run" data-status=${status}>${content}</span>`;
  const words = m.versions ? html`<del>${legend.words}</del> <ins>${legend.words}</ins>` : html`<mark>${legend.words}</mark>`;
  return html`<ul class="legend">
    <li>${name('changed')} ${words} ${legend.changed}</li>
    <li>${name('removed')} ${run('removed', m.versions ? html`<del>${legend.words}</del>` : legend.words)}</li>
    <li>${name('added')} ${run('added', m.versions ? html`<ins>${legend.words}</ins>` : legend.words)}</li>
    <li>${name('reworded')} ${legend.reworded}</li>
    <li><mark class="quiet-words">${legend.lightWords}</mark> ${legend.light}</li>
    <li><mark class="quiet-words unsure">${legend.unsureWords}</mark> ${legend.unsure}</li>
    <li>${legend.plain}</li>
  </ul>`;
}

/** @param {Shown} state @param {Actions} actions @param {ElementMessages} m */
export function helpTemplate(state, actions, m) {
  return html`<dialog class="help" aria-labelledby="help-heading" part="help">
    <h2 id="help-heading">${m.helpHeading}</h2>
    <h3>${m.legendHeading}</h3>
    ${legendTemplate(state.labels, m)}
    <h3>${m.keysHeading}</h3>
    <dl>
      ${Object.entries(m.keys).map(
        ([key, does]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
    <p>
      <label
        ><input
          type="checkbox"
          .checked=${state.singleKeys}
          @change=${(/** @type {Event} */ event) => actions.useKeys(/** @type {HTMLInputElement} */ (event.target).checked)}
        />
        ${m.singleKeys}</label
      >
    </p>
    <form method="dialog"><button class="strong">${m.closeHelp}</button></form>
  </dialog>`;
}

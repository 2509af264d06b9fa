// The sheet that `?` opens: what the keys do and what the marks mean.

import { html } from 'lit/html.js';
import { statusSign } from '../render/signs.js';

function legendTemplate(labels, m) {
  const { legend } = m;
  return html`<ul class="legend">
    <li>${statusSign('changed')}<span class="run" data-status="changed">${m.statusName('changed', labels)}</span> ${legend.changed}</li>
    <li>${statusSign('removed')}<span class="run" data-status="removed">${m.statusName('removed', labels)}</span></li>
    <li>${statusSign('added')}<span class="run" data-status="added">${m.statusName('added', labels)}</span></li>
    <li>${statusSign('reworded')}<span class="run" data-status="reworded">${m.statusName('reworded', labels)}</span> ${legend.reworded}</li>
    <li><del>${legend.removedWords}</del> <ins>${legend.addedWords}</ins> ${legend.words}</li>
    <li>
      <span class="run" data-status="reworded"><ins>${legend.openWords}</ins></span>
    </li>
    <li>
      <span class="run" data-status="shared"><ins>${legend.sameWords}</ins></span>
    </li>
  </ul>`;
}

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
        ><input type="checkbox" .checked=${state.singleKeys} @change=${(event) => actions.useKeys(event.target.checked)} />
        ${m.singleKeys}</label
      >
    </p>
    <form method="dialog"><button class="strong">${m.closeHelp}</button></form>
  </dialog>`;
}

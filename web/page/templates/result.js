// The comparison's frame: summary, names of the sides, places for the rows and the facts. What fills
// `#rows` and `#facts` is ComparisonView's; these templates leave both alone once they stand.

import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { filterCount, filtersTemplate } from '../../render/facts-template.js';
import { statusSign } from '../../render/signs.js';
import { summaryBar } from '../../render/summary-bar.js';
import { sourceLine } from './desk.js';

const sides = ['left', 'right'];

function summaryTemplate(state, m) {
  const { view, report } = state.shown;
  const { counts } = view;
  const sentence =
    view.changes.length === 0 ? m.identical : counts.shared + counts.changed === 0 ? m.unrelated : m.summarySentence(counts, state.labels);
  const degraded = report.degraded ? [report.degraded].flat() : [];
  return html`<div class="summary">
    <p class="summary-sentence">${sentence}</p>
    ${
      degraded.length > 0
        ? html`<p class="degraded">${m.degraded} ${degraded.map((limit) => limit.effect ?? String(limit)).join(' ')}</p>`
        : nothing
    }
  </div>`;
}

function toolsTemplate(state, actions, m) {
  return html`<div class="tools">
    <button type="button" class="quiet" aria-expanded=${state.editing ? 'true' : 'false'} @click=${actions.toggleEditing}>
      ${m.editTexts}
    </button>
    <button type="button" class="quiet" @click=${actions.swap}>${m.swap}</button>
    <details class="menu">
      <summary>${m.handOn}</summary>
      <div
        class="menu-list"
        @click=${(event) => {
          event.currentTarget.parentElement.open = false;
        }}
      >
        <button type="button" class="quiet" @click=${actions.downloadJson}>${m.downloadJson}</button>
        <button type="button" class="quiet" @click=${actions.downloadHtml}>${m.downloadHtml}</button>
        <button type="button" class="quiet" @click=${actions.print}>${m.print}</button>
      </div>
    </details>
  </div>`;
}

function sideHead(side, state, actions, m) {
  const { view, sources } = state.shown;
  const other = state.labels[side === 'left' ? 'right' : 'left'];
  return html`<div class="side-head ${side}">
    <input
      class="label-field"
      type="text"
      aria-label=${m.labelField[side]}
      .value=${live(state.labels[side])}
      @change=${(event) => actions.label(event.target.value, side)}
    />
    <p class="side-facts">
      ${m.words(view.words[side])} · ${m.shareTold(view.shares[side], other)}
      <span class="side-source">· ${sourceLine(sources[side], m)}</span>
    </p>
    ${summaryBar(view.lengths[side], side)}
  </div>`;
}

function legendTemplate(state, m) {
  const { legend } = m;
  return html`<details class="legend">
    <summary>${m.legendHeading}</summary>
    <ul>
      <li>
        ${statusSign('changed')}<span class="run" data-status="changed">${m.statusName('changed', state.labels)}</span> ${legend.changed}
      </li>
      <li>${statusSign('removed')}<span class="run" data-status="removed">${m.statusName('removed', state.labels)}</span></li>
      <li>${statusSign('added')}<span class="run" data-status="added">${m.statusName('added', state.labels)}</span></li>
      <li><del>${legend.removedWords}</del> <ins>${legend.addedWords}</ins> ${legend.words}</li>
      <li>
        <span class="run" data-status="shared"><ins>${legend.reworded}</ins></span>
      </li>
    </ul>
    <p class="note">${m.keys}</p>
  </details>`;
}

function factsPanel(state, actions, m) {
  const { view } = state.shown;
  const ctx = { m, labels: state.labels };
  return html`<aside class="facts-panel" aria-labelledby="facts-heading">
    <h2 id="facts-heading">${m.factsHeading}</h2>
    ${filtersTemplate(view, state.filter, ctx, actions.filter)}
    ${filterCount(view, state.filter) === 0 ? html`<p class="note no-facts">${m.noFacts}</p>` : nothing}
    <div id="facts" class="facts" role="region" aria-label=${m.factListLabel} tabindex="0"></div>
    ${legendTemplate(state, m)}
  </aside>`;
}

export function resultTemplate(state, actions, m) {
  if (!state.shown) return nothing;
  return html`<section class="result" aria-label=${m.resultHeading} aria-busy=${state.comparing ? 'true' : 'false'}>
    <div class="result-head">${summaryTemplate(state, m)}${toolsTemplate(state, actions, m)}</div>
    <div class="result-body">
      <div class="texts">
        <h2 class="hidden">${m.inputHeading}</h2>
        <div class="side-heads">${sides.map((side) => sideHead(side, state, actions, m))}</div>
        <div id="rows" class="rows"></div>
      </div>
      ${factsPanel(state, actions, m)}
    </div>
  </section>`;
}

// The list of facts: filters with counts, and a button a fact.

import { html, nothing } from 'lit/html.js';
import { statuses } from './view-model.js';
import { statusSign } from './signs.js';

export const filters = ['differences', ...statuses];

/** Ids of the facts that a filter keeps, in reading order. */
export function factsShown(view, filter) {
  if (filter === 'differences') return view.changes;
  return view.order.filter((id) => view.facts[id].status === filter);
}

export function filterCount(view, filter) {
  return filter === 'differences' ? view.changes.length : view.counts[filter];
}

/** The row of filter buttons; exactly one is pressed. */
export function filtersTemplate(view, filter, ctx, onFilter) {
  const { m, labels } = ctx;
  return html`<div class="filters" role="group" aria-label=${m.filterLabel}>
    ${filters.map(
      (name) =>
        html` <button
          type="button"
          class="filter"
          data-filter=${name}
          aria-pressed=${name === filter ? 'true' : 'false'}
          @click=${() => onFilter(name)}
        >
          ${name === 'differences' ? nothing : statusSign(name)}
          <span class="filter-name">${m.filterName(name, labels)}</span>
          <span class="count">${filterCount(view, name)}</span>
        </button>`,
    )}
  </div>`;
}

function quoteTemplate(fact, side, ctx) {
  const text = fact[side].text;
  if (!text) return nothing;
  // Where only one side states it, the status has named that side.
  const oneSided = fact.status === 'removed' || fact.status === 'added';
  return html`<span class="quote" data-side=${side}>
    ${oneSided ? nothing : html`<span class="quote-label">${ctx.labels[side]}</span>`}
    <span class="quote-text" dir="auto">${text}</span>
  </span>`;
}

function factBody(fact, ctx) {
  const { m } = ctx;
  const says = fact.details.map((detail) => detail.says).filter(Boolean);
  // A fact in the same words on both sides is quoted once.
  const same = fact.status === 'shared' && fact.left.text === fact.right.text;
  return html` ${says.map((sentence) => html`<span class="says" dir="auto">${sentence}</span>`)}
  ${
    same
      ? html`<span class="quote"><span class="quote-text" dir="auto">${fact.left.text}</span></span>`
      : [quoteTemplate(fact, 'left', ctx), quoteTemplate(fact, 'right', ctx)]
  }
  ${fact.moved ? html`<span class="note">${m.movedNote}</span>` : nothing}`;
}

/** One fact as a button; `data-fact` names it for whoever listens. */
export function factTemplate(fact, ctx) {
  return html`<li class="fact" data-status=${fact.status}>
    <button type="button" class="fact-button" data-fact=${fact.id} aria-pressed="false">
      <span class="fact-status">${statusSign(fact.status)} ${ctx.m.statusName(fact.status, ctx.labels)}</span>
      ${factBody(fact, ctx)}
    </button>
  </li>`;
}

/** A run of facts, drawn together. */
export function factsTemplate(ids, view, ctx) {
  return ids.map((id) => factTemplate(view.facts[id], ctx));
}

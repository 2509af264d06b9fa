// What is around the rows and the facts: summary, views, search, names of the sides, filters.
// The places marked `data-host` are filled by ComparisonView; these templates leave them alone.

import { html, noChange, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { filtersTemplate, selectTemplate } from '../render/facts-template.js';
import { narrationTemplate, noticesTemplate } from '../render/besides-template.js';
import { filterCount, groupings } from '../render/filter.js';
import { views } from '../render/comparison-view.js';
import { summaryBar } from '../render/summary-bar.js';

/** @import { CodedError, ElementMessages, Labels } from './messages/types.d.ts' */
/** @import { Actions, FactFilter, Grouping, Hosts, InnerView, Shown, Side, ViewFact, ViewModel } from './types.d.ts' */
/** @import { StoryDiffVocabulary } from './element.d.ts' */

/** @type {Side[]} */
const sides = ['left', 'right'];

/**
 * The counts in one sentence.
 * @param {ViewModel} view
 * @param {Labels} labels
 * @param {ElementMessages} m
 */
export function summaryText(view, labels, m) {
  const { counts } = view;
  if (view.changes.length === 0) return m.identical;
  return counts.shared + counts.reworded + counts.changed === 0 ? m.unrelated : m.summarySentence(counts, labels);
}

/** @param {Shown} state @param {ElementMessages} m */
function summaryTemplate(state, m) {
  const { model, report, labels } = state;
  const degraded = report.degraded ?? [];
  return html`<div class="summary" part="summary">
    <p class="summary-sentence">${summaryText(model, labels, m)}</p>
    ${
      degraded.length > 0
        ? html`<p class="degraded">${m.degraded} ${degraded.map(({ limit, effect }) => m.tell.degraded?.[limit] ?? effect).join(' ')}</p>`
        : nothing
    }
    ${noticesTemplate(model, labels, m)}
  </div>`;
}

/** @param {Shown} state @param {Actions} actions @param {ElementMessages} m */
function viewsTemplate(state, actions, m) {
  return html`<div class="views" role="group" aria-label=${m.viewLabel} part="views">
    ${
      /** @type {InnerView[]} */ (views).map(
        (name, index) =>
          html`<button
            type="button"
            class="view"
            aria-pressed=${name === state.view ? 'true' : 'false'}
            aria-keyshortcuts=${index + 1}
            @click=${() => actions.lookAt(name)}
          >
            ${m.viewName[name]}
          </button>`,
      )
    }
  </div>`;
}

/** @param {Shown} state @param {Actions} actions @param {ElementMessages} m */
function searchTemplate(state, actions, m) {
  const { words, hits, at } = state.search;
  const inLedger = state.view === 'ledger';
  /** @param {KeyboardEvent} event */
  const key = (event) => {
    if (event.key === 'Enter' && !inLedger) actions.stepHit(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') actions.endSearch();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div class="search" role="search">
    <input
      type="search"
      class="search-field"
      aria-label=${m.searchLabel}
      placeholder=${m.searchPlaceholder}
      aria-keyshortcuts="/"
      .value=${live(words)}
      @input=${(/** @type {InputEvent} */ event) => actions.search(/** @type {HTMLInputElement} */ (event.target).value)}
      @keydown=${key}
    />
    ${
      words.trim() === ''
        ? nothing
        : inLedger
          ? html`<span class="hits" role="status">${m.hitsInLedger(filterCount(state.model, state.filter, state.filter.status))}</span>`
          : html`<span class="hits" role="status">${m.hits(at + 1, hits.length)}</span>
              <button
                type="button"
                class="mini"
                aria-label=${m.previousHit}
                ?disabled=${hits.length === 0}
                @click=${() => actions.stepHit(-1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button type="button" class="mini" aria-label=${m.nextHit} ?disabled=${hits.length === 0} @click=${() => actions.stepHit(1)}>
                <span aria-hidden="true">↓</span>
              </button>`
    }
  </div>`;
}

/** @param {Side} side @param {Shown} state @param {Actions} actions @param {ElementMessages} m */
function sideHead(side, state, actions, m) {
  const { model, labels } = state;
  return html`<div class="side-head ${side}" part="side-head">
    ${
      state.renamable
        ? html`<input
            class="label-field"
            type="text"
            aria-label=${m.renameSide[side]}
            data-names=${side}
            .value=${state.naming === side ? noChange : live(labels[side])}
            @blur=${actions.named}
            @change=${(/** @type {Event} */ event) => actions.rename(side, /** @type {HTMLInputElement} */ (event.target).value)}
          />`
        : html`<p class="label-field" part="label">${labels[side]}</p>`
    }
    <p class="side-facts">
      ${m.words(model.words[side])} ·
      ${m.shares(model.shares[side])}${model.verbatim ? ` · ${m.shareVerbatim(model.verbatim[side])}` : nothing}
      <slot name="${side}-note"></slot>
    </p>
    ${summaryBar(model.shares[side], side)}
  </div>`;
}

/** @param {Shown} state @param {Actions} actions @param {ElementMessages} m */
function listTemplate(state, actions, m) {
  const { model, filter } = state;
  return html`<aside
    class="facts-panel"
    id="facts-panel"
    part="facts"
    aria-labelledby="facts-heading"
    ?data-open=${state.sheet}
    ?hidden=${state.view === 'ledger'}
  >
    <div class="sheet-head">
      <h2 id="facts-heading" tabindex="-1">${m.factsHeading}</h2>
      <button type="button" class="quiet in-sheet" @click=${() => actions.openFacts(false)}>${m.closeHelp}</button>
    </div>
    ${filtersTemplate(model, filter, { m, labels: state.labels }, actions.filter)}
    ${filterCount(model, filter, filter.status) === 0 ? html`<p class="note no-facts">${m.noFacts}</p>` : nothing}
    <div data-host="facts" class="facts" role="region" aria-label=${m.factListLabel} tabindex="0"></div>
  </aside>`;
}

/** @param {Shown} state @param {Actions} actions @param {ElementMessages} m */
function ledgerTemplate(state, actions, m) {
  const { model, filter, labels } = state;
  return html`<div class="ledger" part="ledger" ?hidden=${state.view !== 'ledger'}>
    <h2 class="hidden">${m.ledgerHeading}</h2>
    <div class="ledger-tools">
      ${filtersTemplate(model, filter, { m, labels }, actions.filter)}
      ${selectTemplate(
        m.groupLabel,
        'grouping',
        state.grouping,
        /** @type {Grouping[]} */ (groupings).map((name) => [name, m.groupingName[name]]),
        ({ grouping }) => actions.group(/** @type {Grouping} */ (grouping)),
      )}
    </div>
    <div class="columns">
      ${state.columns.map(
        (name) =>
          html`<section class="column" data-column=${name} aria-labelledby="column-${name}">
            <h3 id="column-${name}">${m.columnName[name](labels)}</h3>
            <div data-host=${name} class="column-facts"></div>
          </section>`,
      )}
    </div>
  </div>`;
}

/**
 * The comparison's frame around its places.
 * @param {Shown} state
 * @param {Actions} actions
 * @param {ElementMessages} m
 */
export function frameTemplate(state, actions, m) {
  const inLedger = state.view === 'ledger';
  return html`<div class="head" part="head">
      ${summaryTemplate(state, m)}
      <div class="tools" part="tools"><slot name="tools"></slot></div>
    </div>
    <div class="bar-of-tools" part="toolbar">
      ${viewsTemplate(state, actions, m)}
      ${selectTemplate(
        m.vocabularyLabel,
        'vocabulary',
        m.versions ? 'versions' : 'outlets',
        /** @type {StoryDiffVocabulary[]} */ (['versions', 'outlets']).map((name) => [name, m.vocabularyName[name]]),
        ({ vocabulary }) => actions.speakAs(/** @type {StoryDiffVocabulary} */ (vocabulary)),
      )}
      ${searchTemplate(state, actions, m)}
      <button type="button" class="quiet" aria-haspopup="dialog" aria-keyshortcuts="?" @click=${actions.help}>${m.help}</button>
    </div>
    ${narrationTemplate(state.model, actions.select, m)}
    <div class="layout" data-view=${state.view}>
      <div class="texts" ?hidden=${inLedger}>
        <h2 class="hidden">${m.textsHeading}</h2>
        <div class="side-heads">${sides.map((side) => sideHead(side, state, actions, m))}</div>
        <div data-host="rows" class="rows" part="texts"></div>
      </div>
      ${listTemplate(state, actions, m)} ${ledgerTemplate(state, actions, m)}
      <div class="map-place" role="img" aria-label=${m.mapLabel} ?hidden=${inLedger} @click=${actions.clickMap}></div>
    </div>
    <slot name="foot"></slot>`;
}

/**
 * The announcement of a selected fact: which of how many, its status, what differs, at which of its places.
 * @param {ViewModel} view
 * @param {number[]} steps
 * @param {number} id
 * @param {Labels} names
 * @param {ElementMessages} m
 */
export function factText({ facts }, steps, id, names, m) {
  const fact = facts[id];
  const { places } = fact;
  const place = places.length > 1 ? ` ${m.place(places.indexOf(id) + 1, places.length)}.` : '';
  return m.announce(steps.indexOf(places[0]) + 1, steps.length, m.statusName(fact.status, names), factSays(fact)) + place;
}

/**
 * What differs in a fact; without a detail, what it says, on both sides where those may differ.
 * @param {ViewFact} fact
 */
export function factSays({ status, details, left, right }) {
  const says = details.map((detail) => detail.says).join(' ');
  if (says || status !== 'reworded') return says || left.text || right.text;
  return `${left.text} / ${right.text}`;
}

/**
 * The places of the frame that ComparisonView draws into, by name.
 * @param {ParentNode} root
 * @returns {Hosts}
 */
export function hostsIn(root) {
  const hosts = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('[data-host]')]);
  return /** @type {Hosts} */ (Object.fromEntries(hosts.map((host) => [host.dataset.host, host])));
}

/**
 * What went wrong.
 * @param {CodedError} failure
 * @param {ElementMessages} m
 */
export function failureTemplate(failure, m) {
  return html`<div class="error" role="alert" part="error">
    <p><strong>${m.errorHeading}</strong></p>
    <p>${m.errorOf(failure)}</p>
  </div>`;
}

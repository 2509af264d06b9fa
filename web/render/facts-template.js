// Facts as buttons: in the list beside the texts, and in the columns of the ledger; and the filters.

import { html, nothing } from 'lit/html.js';
import { choices, filterCount, filtersOf } from './filter.js';
import { markedWords } from './marked-words.js';
import { statusSign } from './signs.js';
import { statuses } from './view-model.js';

/** @import { Change, DrawContext, Entry, FactFilter, FactPiece, Grouping, Labels, LedgerItem, Messages, SideName, Status, View, ViewFact } from './types.d.ts' */

/** @import { TemplateResult } from 'lit/html.js' */

/** @type {FactFilter['order'][]} */
const orders = ['reading', 'rank'];

/** @param {string} name @returns {name is Status} */
const isStatus = (name) => statuses.some((status) => status === name);

/**
 * @template {keyof FactFilter | 'grouping' | 'vocabulary'} Name
 * @param {string} label
 * @param {Name} name
 * @param {string} value
 * @param {string[][]} options
 * @param {(choice: Record<string, string>) => void} onChange
 */
function selectTemplate(label, name, value, options, onChange) {
  return html`<label class="choice">
    <span>${label}</span>
    <select
      data-choice=${name}
      @change=${(/** @type {Event} */ event) => onChange({ [name]: /** @type {HTMLSelectElement} */ (event.target).value })}
    >
      ${options.map(([option, words]) => html`<option value=${option} .selected=${option === value}>${words}</option>`)}
    </select>
  </label>`;
}

export { selectTemplate };

/**
 * The filters: a button a status, exactly one pressed, and a choice of kind and significance.
 * @param {View} view
 * @param {FactFilter} filter
 * @param {{m: Messages, labels: Labels}} ctx
 * @param {(choice: Partial<FactFilter>) => void} onFilter
 */
export function filtersTemplate(view, filter, ctx, onFilter) {
  const { m, labels } = ctx;
  const { kinds, significances } = choices(view);
  const withCount = (/** @type {string} */ name, /** @type {string} */ words, /** @type {number} */ count) => [
    name,
    `${words} (${m.number(count)})`,
  ];
  return html`<div class="filters" role="group" aria-label=${m.filterLabel} part="filters">
      ${filtersOf(view, filter).map(
        (status) =>
          html` <button
            type="button"
            class="filter"
            data-filter=${status}
            aria-pressed=${status === filter.status ? 'true' : 'false'}
            @click=${() => onFilter({ status })}
          >
            ${isStatus(status) ? statusSign(status) : nothing}
            <span class="filter-name">${m.filterName(status, labels)}</span>
            <span class="count">${m.number(filterCount(view, filter, status))}</span>
          </button>`,
      )}
    </div>
    <div class="choices">
      ${selectTemplate(
        m.kindLabel,
        'kind',
        filter.kind,
        [['any', m.anyKind], ...kinds.map(([name, count]) => withCount(name, m.detailKind[name] ?? name, count))],
        onFilter,
      )}
      ${selectTemplate(
        m.significanceLabel,
        'significance',
        filter.significance,
        [['any', m.anySignificance], ...significances.map(([name, count]) => withCount(name, m.significanceName[name] ?? name, count))],
        onFilter,
      )}
      ${
        filter.status === 'shared'
          ? selectTemplate(
              m.orderLabel,
              'order',
              filter.order,
              orders.map((name) => [name, m.orderName[name]]),
              onFilter,
            )
          : nothing
      }
    </div>`;
}

/** @param {ViewFact} fact @param {SideName} side @param {DrawContext} ctx */
function quoteTemplate(fact, side, ctx) {
  const text = fact[side].text;
  if (!text) return nothing;
  // Where only one side states it, the status has named that side.
  const oneSided = fact.status === 'removed' || fact.status === 'added';
  return html`<span class="quote" data-side=${side}>
    ${oneSided ? nothing : html`<span class="quote-label">${ctx.labels[side]}</span>`}
    <span class="quote-text" dir="auto" lang=${ctx.languages?.[side] || nothing}>${quoted(fact, side, ctx)}</span>
  </span>`;
}

/** Characters before the first words that differ past which a short quotation begins later, and those that are left then. */
const longLead = 70;
const shortLead = 40;

/**
 * Cuts what stands before the first words that differ from the pieces of a quotation: `[lead, rest]`.
 * @param {FactPiece[]} pieces
 * @returns {[FactPiece[], FactPiece[]]}
 */
export function withoutLead(pieces) {
  const first = pieces.findIndex(({ marked, quiet }) => marked && !quiet);
  const before = pieces.slice(0, Math.max(0, first));
  if (before.reduce((sum, { text }) => sum + text.length, 0) <= longLead) return [[], pieces];
  const last = before[before.length - 1];
  const cut = Math.max(0, last.text.indexOf(' ', last.text.length - shortLead));
  const [head, tail] = [last.text.slice(0, cut), last.text.slice(cut)].map((text) => ({ ...last, text }));
  return [
    [...before.slice(0, -1), head],
    [tail, ...pieces.slice(first)],
  ];
}

/**
 * What a fact says on a side, with the words marked that differ; who it is about first, where it does not say so. A
 * long way to those words is apart, so that a short quotation can be without it.
 * @param {ViewFact} fact
 * @param {SideName} side
 * @param {Pick<DrawContext, 'm'>} ctx
 */
export function quoted(fact, side, ctx) {
  const marked = (/** @type {FactPiece[]} */ pieces) =>
    pieces.map(({ text, marked: differs, quiet }) => (differs ? markedWords(text, side, ctx.m, quiet) : text));
  const [lead, rest] = withoutLead(fact[side].pieces);
  return [fact[side].who, lead.length > 0 ? html`<span class="lead"><span>${marked(lead)}</span></span>` : nothing, marked(rest)];
}

/**
 * What was taken for the same; shown with the fact that is selected.
 * @param {ViewFact} fact
 * @param {DrawContext} ctx
 */
function equivalentsTemplate(fact, ctx) {
  const { m } = ctx;
  const pairs = fact.equivalents.map(
    ({ left, right, reason }) => /** @type {const} */ ([ctx.textOf('left', left), ctx.textOf('right', right), reason]),
  );
  // Small words that one side has and the other does not need.
  const alone = new Set(pairs.flatMap(([left, right]) => (left && right ? [] : (left || right).toLowerCase())));
  const all = [
    ...new Set(
      pairs.flatMap(([left, right, reason]) => (left && right ? [m.equivalent(left, right, m.equivalentReason[reason] ?? reason)] : [])),
    ),
    ...(alone.size > 0 ? [m.smallWords([...alone])] : []),
  ];
  return all.length === 0 ? nothing : html`<span class="equivalents">${m.equivalentsLabel} <bdi>${all.join(m.listSeparator)}</bdi></span>`;
}

/** Changes that a card names; the others are marked in its quotations. */
const namedChanges = 3;

/**
 * A change in words and marks: what the one side has, what the other, and what kind of thing it is.
 * @param {Change} change
 * @param {DrawContext} ctx
 */
function changeTemplate({ kind, relation, ...words }, { m, labels }) {
  const value = (/** @type {SideName} */ side) => {
    if (!words[side]) return html`<i class="value">${m.nothingThere}</i>`;
    const name = m.versions ? nothing : html`<span class="hidden">${labels[side]}: </span>`;
    const marked = m.versions ? markedWords(words[side], side, m) : html`<mark class="words">${words[side]}</mark>`;
    return html`<span class="value">${name}<bdi>${marked}</bdi></span>`;
  };
  const what = [m.detailKind[kind] ?? kind, relation && m.relationName[relation]].filter(Boolean).join(', ');
  return html`<span class="values"
    >${value('left')} <span class="arrow-to" aria-hidden="true">→</span> ${value('right')} <span class="value-kind">${what}</span></span
  >`;
}

/**
 * First what changed, else what the fact is.
 * @param {ViewFact} fact
 * @param {ViewFact} shown
 * @param {DrawContext} ctx
 * @param {boolean} ledger
 */
function headTemplate(fact, shown, ctx, ledger) {
  const { m } = ctx;
  const { changes } = shown;
  const more = changes.length - namedChanges;
  // In the ledger's columns of one side its heading says so.
  const known = ledger && (fact.status === 'removed' || fact.status === 'added');
  return html`<span class=${known ? 'hidden' : 'fact-head'}
    >${statusSign(fact.status)}
    <span class="fact-status ${changes.length > 0 ? 'hidden' : ''}">${m.statusName(fact.status, ctx.labels)}</span>
    ${changes.slice(0, namedChanges).map((change) => changeTemplate(change, ctx))}
    ${more > 0 ? html`<span class="value-kind">${m.moreChanges(more)}</span>` : nothing}</span
  >`;
}

/**
 * `shown`: the place that is quoted; what the change is and how much it matters is said of all its places.
 * @param {ViewFact} fact
 * @param {ViewFact} shown
 * @param {DrawContext} ctx
 * @param {boolean} ledger
 */
function factBody(fact, shown, ctx, ledger) {
  const { m } = ctx;
  // A fact in the same words on both sides is quoted once.
  const same = fact.status === 'shared' && fact.left.text === fact.right.text;
  const notes = [
    fact.unsure && m.unsureNote,
    fact.unannounced && m.unannouncedNote,
    fact.places.length > 1 && m.placesNote(fact.places.length),
    shown.moved && m.movedNote,
    ledger && fact.status !== 'shared' && fact.significance !== null && (m.significanceName[fact.significance] ?? fact.significance),
  ].filter(Boolean);
  return html`${
    same
      ? html`<span class="quote"
          ><span class="quote-text" dir="auto" lang=${ctx.languages?.left || nothing}>${fact.left.who}${fact.left.text}</span></span
        >`
      : [quoteTemplate(shown, 'left', ctx), quoteTemplate(shown, 'right', ctx)]
  }
  ${equivalentsTemplate(shown, ctx)}
  ${
    notes.length > 0
      ? html`<span class="notes" title=${ledger && m.tell.engine ? fact.reason : nothing}
          >${notes.map((note) => html`<span class="note">${note}</span> `)}</span
        >`
      : nothing
  }`;
}

/**
 * What a reader can do with a fact: go to it, and say what it is; `data-settle` says what, `data-of` of which.
 * @param {ViewFact} fact
 * @param {DrawContext} ctx
 */
function settleTemplate(fact, { m, settles }) {
  const both = fact.left.text && fact.right.text;
  /** @type {(keyof Messages['settle'])[]} */
  const ways = !settles ? [] : !both ? ['open'] : fact.unsure ? ['same', 'apart'] : ['apart'];
  return html`<span class="settle" role=${ways.length > 0 ? 'group' : nothing} aria-label=${ways.length > 0 ? m.settleLabel : nothing}>
    ${ways.map((way) => html`<button type="button" data-settle=${way} data-of=${fact.id}>${m.settle[way]}</button>`)}
    <button type="button" data-show=${fact.id}>${m.narrationShow}</button>
  </span>`;
}

/**
 * Which place of a change is quoted, and the way to the others; `data-place` says which way, `data-of` of which change.
 * @param {ViewFact} fact
 * @param {ViewFact} shown
 * @param {DrawContext} ctx
 */
function placesTemplate(fact, shown, { m }) {
  const { places } = fact;
  const step = (/** @type {number} */ way, /** @type {string} */ label, /** @type {string} */ key, /** @type {string} */ sign) =>
    html`<button type="button" aria-label=${label} title="${label} (${key})" data-place=${way} data-of=${fact.id}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<span class="place-steps" role="group" aria-label=${m.placesLabel}>
    ${step(-1, m.previousPlace, ',', '‹')} <span>${m.place(places.indexOf(shown.id) + 1, places.length)}</span>
    ${step(1, m.nextPlace, '.', '›')}
  </span>`;
}

/**
 * The parts of a happening under the fact that matters most; in the ledger they are folded.
 * @param {number[]} parts
 * @param {View} view
 * @param {DrawContext} ctx
 * @param {boolean} ledger
 * @returns {TemplateResult}
 */
function partsTemplate(parts, view, ctx, ledger) {
  return html`<details class="parts" ?open=${!ledger}>
    <summary>${ctx.m.parts(parts.length)}</summary>
    <ul>
      ${parts.map((id) => factTemplate(view.facts[id], ctx, ledger))}
    </ul>
  </details>`;
}

/**
 * One fact as a button, at the place of its change that is selected; `data-fact` names it for whoever listens. `more` follows the button.
 * @param {ViewFact} fact
 * @param {DrawContext} ctx
 * @param {boolean} [ledger]
 * @param {TemplateResult | typeof nothing} [more]
 * @returns {TemplateResult}
 */
export function factTemplate(fact, ctx, ledger = false, more = nothing) {
  const shown = ctx.placeOf?.(fact) ?? fact;
  return html`<li class="fact" data-status=${fact.status} ?data-unsure=${fact.unsure}>
    <button type="button" class="fact-button" part="fact" data-fact=${fact.id} aria-pressed="false">
      ${headTemplate(fact, shown, ctx, ledger)} ${factBody(fact, shown, ctx, ledger)}
    </button>
    ${fact.places.length > 1 ? placesTemplate(fact, shown, ctx) : nothing} ${settleTemplate(fact, ctx)} ${more}
  </li>`;
}

/** @param {Entry} entry @param {View} view @param {DrawContext} ctx @param {boolean} ledger */
function entryTemplate({ id, parts = [] }, view, ctx, ledger) {
  return factTemplate(view.facts[id], ctx, ledger, parts.length > 0 ? partsTemplate(parts, view, ctx, ledger) : nothing);
}

/**
 * A run of the list: facts with the parts of their happening.
 * @param {Entry[]} entries
 * @param {View} view
 * @param {DrawContext} ctx
 */
export function factsTemplate(entries, view, ctx) {
  return entries.map((entry) => entryTemplate(entry, view, ctx, false));
}

/**
 * A run of a ledger column: headings of groups, and facts with the parts of their happening.
 * @param {LedgerItem[]} items
 * @param {View} view
 * @param {DrawContext} ctx
 * @param {Grouping} grouping
 */
export function ledgerTemplate(items, view, ctx, grouping) {
  const { m } = ctx;
  /** @type {Record<string, string>} */
  const kinds = m.detailKind;
  /** @type {Record<string, string>} */
  const significances = m.significanceName;
  /** @type {Record<Grouping, (name: string) => string>} */
  const nameOf = {
    reading: (name) => name,
    kind: (name) => kinds[name] ?? name,
    status: (name) => (isStatus(name) ? m.statusName(name, ctx.labels) : name),
    significance: (name) => significances[name] ?? name,
  };
  return items.map((item) =>
    item.heading !== undefined
      ? html`<li class="group">
          <h4>${nameOf[grouping](item.heading)} <span class="count">${m.number(item.count)}</span></h4>
        </li>`
      : entryTemplate(item, view, ctx, true),
  );
}

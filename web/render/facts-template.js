// Facts as buttons: in the list beside the texts, and in the columns of the ledger; and the filters.

import { html, nothing } from 'lit/html.js';
import { choices, filterCount, statusFilters } from './filter.js';
import { markedWords } from './marked-words.js';
import { statusSign } from './signs.js';

function selectTemplate(label, name, value, options, onChange) {
  return html`<label class="choice">
    <span>${label}</span>
    <select data-choice=${name} @change=${(event) => onChange({ [name]: event.target.value })}>
      ${options.map(([option, words]) => html`<option value=${option} .selected=${option === value}>${words}</option>`)}
    </select>
  </label>`;
}

export { selectTemplate };

/** The filters: a button a status, exactly one pressed, and a choice of kind and significance. */
export function filtersTemplate(view, filter, ctx, onFilter) {
  const { m, labels } = ctx;
  const { kinds, significances } = choices(view);
  const withCount = (name, words, count) => [name, `${words} (${m.number(count)})`];
  return html`<div class="filters" role="group" aria-label=${m.filterLabel} part="filters">
      ${statusFilters.map(
        (status) =>
          html` <button
            type="button"
            class="filter"
            data-filter=${status}
            aria-pressed=${status === filter.status ? 'true' : 'false'}
            @click=${() => onFilter({ status })}
          >
            ${status === 'differences' || status === 'all' ? nothing : statusSign(status)}
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
    </div>`;
}

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

/** What a fact says on a side, with the words marked that differ; who it is about first, where it does not say so. */
export function quoted(fact, side, ctx) {
  return [fact[side].who, ...fact[side].pieces.map(({ text, marked, quiet }) => (marked ? markedWords(text, side, ctx.m, quiet) : text))];
}

/** What was taken for the same; shown with the fact that is selected. */
function equivalentsTemplate(fact, ctx) {
  const { m } = ctx;
  const pairs = fact.equivalents.map(({ left, right, reason }) => [ctx.textOf('left', left), ctx.textOf('right', right), reason]);
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

/** Kinds of details that may be whole phrases; their sentence and the marks in the quotations say it. */
const inWords = new Set(['quotation', 'wording', 'role', 'order']);

/** Both values of a detail, as the texts have them. */
function detailTemplate(detail, ctx) {
  const { m } = ctx;
  const value = (side) => ctx.textOf(side, detail[side]) || m.nothingThere;
  return html`<span class="values">
    <span class="value-kind">${m.detailKind[detail.kind] ?? detail.kind}</span>
    <span class="value"><span class="hidden">${ctx.labels.left}: </span><bdi>${value('left')}</bdi></span>
    <span class="arrow-to" aria-hidden="true">→</span>
    <span class="value"><span class="hidden">${ctx.labels.right}: </span><bdi>${value('right')}</bdi></span>
  </span>`;
}

/** `shown`: the place that is quoted; what the change is and how much it matters is said of all its places. */
function factBody(fact, shown, ctx, ledger) {
  const { m } = ctx;
  const says = fact.details.filter((detail) => detail.says);
  // A fact in the same words on both sides is quoted once.
  const same = fact.status === 'shared' && fact.left.text === fact.right.text;
  return html` ${ledger ? shown.details.map((detail) => (inWords.has(detail.kind) ? nothing : detailTemplate(detail, ctx))) : nothing}
  ${says.map(
    ({ says: sentence, relation }) =>
      html`<span class="says" dir="auto"
        >${sentence}${m.relationName[relation] ? html` <span class="relation" data-relation=${relation}>${m.relationName[relation]}</span>` : nothing}</span
      >`,
  )}
  ${
    same
      ? html`<span class="quote"
          ><span class="quote-text" dir="auto" lang=${ctx.languages?.left || nothing}>${fact.left.who}${fact.left.text}</span></span
        >`
      : [quoteTemplate(shown, 'left', ctx), quoteTemplate(shown, 'right', ctx)]
  }
  ${equivalentsTemplate(shown, ctx)} ${fact.unsure ? html`<span class="note unsure">${m.unsureNote}</span>` : nothing}
  ${fact.unannounced ? html`<span class="note">${m.unannouncedNote}</span>` : nothing}
  ${fact.places.length > 1 ? html`<span class="note">${m.placesNote(fact.places.length)}</span>` : nothing}
  ${shown.moved ? html`<span class="note">${m.movedNote}</span>` : nothing}
  ${
    ledger && fact.status !== 'shared'
      ? html`<span class="weight" title=${m.tell.engine ? fact.reason : nothing}
          >${m.significanceName[fact.significance] ?? fact.significance}</span
        >`
      : nothing
  }`;
}

/** What a reader can say of a fact that is unsure; `data-settle` says what, `data-of` of which. */
function settleTemplate(fact, { m }) {
  const ways = fact.left.text && fact.right.text ? ['same', 'apart'] : ['open'];
  return html`<span class="settle" role="group" aria-label=${m.settleLabel}>
    ${ways.map((way) => html`<button type="button" data-settle=${way} data-of=${fact.id}>${m.settle[way]}</button>`)}
  </span>`;
}

/** Which place of a change is quoted, and the way to the others; `data-place` says which way, `data-of` of which change. */
function placesTemplate(fact, shown, { m }) {
  const { places } = fact;
  const step = (way, label, key, sign) =>
    html`<button type="button" aria-label=${label} title="${label} (${key})" data-place=${way} data-of=${fact.id}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<span class="place-steps" role="group" aria-label=${m.placesLabel}>
    ${step(-1, m.previousPlace, ',', '‹')} <span>${m.place(places.indexOf(shown.id) + 1, places.length)}</span>
    ${step(1, m.nextPlace, '.', '›')}
  </span>`;
}

/** The parts of a happening, folded under the fact that matters most. */
function partsTemplate(parts, view, ctx) {
  return html`<details class="parts">
    <summary>${ctx.m.parts(parts.length)}</summary>
    <ul>
      ${parts.map((id) => factTemplate(view.facts[id], ctx, true))}
    </ul>
  </details>`;
}

/** One fact as a button, at the place of its change that is selected; `data-fact` names it for whoever listens. `more` follows the button. */
export function factTemplate(fact, ctx, ledger = false, more = nothing) {
  const shown = ctx.placeOf?.(fact) ?? fact;
  return html`<li class="fact" data-status=${fact.status}>
    <button type="button" class="fact-button" part="fact" data-fact=${fact.id} aria-pressed="false">
      <span class="fact-status ${ledger && (fact.status === 'removed' || fact.status === 'added') ? 'hidden' : ''}"
        >${statusSign(fact.status)} ${ctx.m.statusName(fact.status, ctx.labels)}</span
      >
      ${factBody(fact, shown, ctx, ledger)}
    </button>
    ${fact.places.length > 1 ? placesTemplate(fact, shown, ctx) : nothing}
    ${fact.unsure && ctx.settles ? settleTemplate(fact, ctx) : nothing} ${more}
  </li>`;
}

/** A run of facts, drawn together. */
export function factsTemplate(ids, view, ctx) {
  return ids.map((id) => factTemplate(view.facts[id], ctx));
}

/** A run of a ledger column: headings of groups, and facts with the parts of their happening. */
export function ledgerTemplate(items, view, ctx, grouping) {
  const { m } = ctx;
  const nameOf = {
    kind: (name) => m.detailKind[name] ?? name,
    status: (name) => m.statusName(name, ctx.labels),
    significance: (name) => m.significanceName[name] ?? name,
  };
  return items.map((item) =>
    item.heading
      ? html`<li class="group">
          <h4>${nameOf[grouping](item.heading)} <span class="count">${m.number(item.count)}</span></h4>
        </li>`
      : factTemplate(view.facts[item.id], ctx, true, item.parts?.length > 0 ? partsTemplate(item.parts, view, ctx) : nothing),
  );
}

// Which facts are listed: by status, by kind of detail, by significance, by words in them.

import { isListed } from './places.js';
import { sides } from './sides.js';
import { significances, statuses } from './view-model.js';

/** @import { Entry, FactFilter, Grouping, Kind, LedgerColumns, LedgerItem, Significance, Status, StatusFilter, View, ViewFact } from './types.d.ts' */

/** The statuses that one chooses from; 'differences' is all but shared, 'unsure' what a reader should check, 'all' is all. @type {StatusFilter[]} */
const statusFilters = ['differences', ...statuses, 'unsure', 'all'];

/**
 * Everything that differs, of any kind, in the order of reading ('rank': by how much it matters).
 * @type {Readonly<FactFilter>}
 */
export const noFilter = Object.freeze({ status: 'differences', kind: 'any', significance: 'any', words: '', order: 'reading' });

/**
 * The kind of a fact that differs in no detail.
 * @type {'statement'}
 */
export const statement = 'statement';

/** @param {ViewFact} fact @returns {Kind[]} */
function kindsOf(fact) {
  return fact.kinds.length > 0 ? fact.kinds : [statement];
}

/** @param {View} view @param {number} id @param {FactFilter} filter @param {string} words */
function keeps(view, id, filter, words) {
  const fact = view.facts[id];
  const says = (/** @type {number} */ place) => sides.some((side) => view.facts[place][side].text.toLowerCase().includes(words));
  const { status, kind, significance } = filter;
  /** @type {Partial<Record<StatusFilter, boolean>>} */
  const asked = { all: true, differences: fact.status !== 'shared', unsure: fact.unsure };
  return (
    (asked[status] ?? fact.status === status) &&
    (kind === 'any' || kindsOf(fact).includes(kind)) &&
    (significance === 'any' || fact.significance === significance) &&
    (words === '' || fact.places.some(says))
  );
}

/**
 * Ids of the facts that a filter keeps, in its order; of a change in several places the first, if one of them has the words.
 * @param {View} view
 * @param {FactFilter} filter
 */
export function factsShown(view, filter) {
  const words = filter.words.trim().toLowerCase();
  const kept = view.listed.filter((id) => keeps(view, id, filter, words));
  if (filter.order !== 'rank') return kept;
  const rank = (/** @type {number} */ id) => view.facts[id].rank ?? kept.length + view.listed.length;
  return kept.sort((a, b) => rank(a) - rank(b));
}

/**
 * Ids of the differences that one steps through: those that the filter lists; all where it lists none.
 * @param {View} view
 * @param {FactFilter} filter
 */
export function stepsOf(view, filter) {
  const listed = new Set(factsShown(view, filter));
  const steps = view.changes.filter((id) => listed.has(id));
  return steps.length > 0 ? steps : view.changes;
}

/**
 * How many facts a status would list, the rest of the filter as it is.
 * @param {View} view
 * @param {FactFilter} filter
 * @param {StatusFilter} status
 */
export function filterCount(view, filter, status) {
  return factsShown(view, { ...filter, status }).length;
}

/**
 * The filters that are offered: all but that for what is unsure, where nothing is.
 * @param {View} view
 * @param {FactFilter} filter
 */
export function filtersOf(view, filter) {
  return statusFilters.filter((status) => status !== 'unsure' || filter.status === status || filterCount(view, filter, status) > 0);
}

/**
 * The kinds and significances that occur, each with its number of facts, in a fixed order.
 * @param {View} view
 * @returns {{kinds: [Kind, number][], significances: [Significance, number][]}}
 */
export function choices(view) {
  /** @type {Map<Kind, number>} */
  const kinds = new Map();
  /** @type {Map<Significance | null, number>} */
  const weights = new Map();
  for (const fact of view.facts.filter(isListed)) {
    for (const kind of kindsOf(fact)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    weights.set(fact.significance, (weights.get(fact.significance) ?? 0) + 1);
  }
  return {
    kinds: [...kinds].sort(([a], [b]) => Number(a === statement) - Number(b === statement) || (a < b ? -1 : 1)),
    significances: significances.filter((name) => weights.has(name)).map((name) => [name, weights.get(name) ?? 0]),
  };
}

/** @type {Grouping[]} */
export const groupings = ['reading', 'kind', 'status', 'significance'];

/**
 * The group of a fact, by its name in the messages.
 * @param {ViewFact} fact
 * @param {Grouping} grouping
 */
function groupOf(fact, grouping) {
  if (grouping === 'kind') return kindsOf(fact)[0];
  return grouping === 'status' ? fact.status : fact.significance;
}

/** @type {Record<Exclude<Grouping, 'reading'>, (view: View) => string[]>} */
const groupOrder = {
  kind: (view) => choices(view).kinds.map(([name]) => name),
  status: () => statuses,
  significance: () => significances,
};

/**
 * Facts by their happenings, in the order of their first facts: `{id, parts}`, the one that matters most and the
 * others in reading order.
 * @param {View} view
 * @param {number[]} ids
 */
export function entriesOf(view, ids) {
  /** @type {Map<number | string, {id: number, place: number, ids: number[]}>} */
  const entries = new Map();
  for (const id of ids) {
    const { at, place } = view.facts[id].group;
    const entry = entries.get(at);
    if (!entry) entries.set(at, { id, place, ids: [id] });
    else {
      entry.ids.push(id);
      if (place < entry.place) Object.assign(entry, { id, place });
    }
  }
  return [...entries.values()].map(({ id, ids: all }) => ({ id, parts: all.filter((other) => other !== id) }));
}

/**
 * The ledger: for each of its three columns the items to draw, `{heading: group, count}` and `{id}`,
 * in reading order inside a group. In reading order the parts of one happening are one item, `{id, parts}`.
 * @param {View} view
 * @param {FactFilter} filter
 * @param {Grouping} grouping
 * @returns {LedgerColumns}
 */
export function ledgerColumns(view, filter, grouping) {
  /** @type {Record<keyof LedgerColumns, number[]>} */
  const columns = { left: [], both: [], right: [] };
  /** @type {Record<Status, keyof LedgerColumns>} */
  const columnOf = { removed: 'left', added: 'right', shared: 'both', reworded: 'both', changed: 'both' };
  for (const id of factsShown(view, filter)) columns[columnOf[view.facts[id].status]].push(id);
  /** @param {(ids: number[]) => LedgerItem[]} items */
  const ofColumns = (items) => ({ left: items(columns.left), both: items(columns.both), right: items(columns.right) });
  if (grouping === 'reading') return ofColumns((ids) => entriesOf(view, ids));
  const order = groupOrder[grouping](view);
  /** @param {number[]} ids @returns {LedgerItem[]} */
  const grouped = (ids) => {
    /** @type {Map<string, Entry[]>} */
    const groups = new Map(order.map((name) => /** @type {const} */ ([name, []])));
    for (const id of ids) groups.get(groupOf(view.facts[id], grouping) ?? '')?.push({ id });
    return [...groups].flatMap(([name, items]) => (items.length > 0 ? [{ heading: name, count: items.length }, ...items] : []));
  };
  return ofColumns(grouped);
}

// Facts as they are listed: in the list beside the texts, or in the columns of the ledger. One of the two is empty.

import { ChunkedList } from './chunks.js';
import { factsTemplate, ledgerTemplate } from './facts-template.js';
import { entriesOf, factsShown, ledgerColumns } from './filter.js';
import { renderSettings } from './settings.js';

/** @import { DrawContext, Entry, FactFilter, Grouping, LedgerColumns, LedgerItem, View } from './types.d.ts' */

/** @type {(keyof LedgerColumns)[]} */
const columns = ['left', 'both', 'right'];
/** @type {LedgerColumns} */
const empty = Object.freeze({ left: [], both: [], right: [] });

/** @typedef {{facts: HTMLElement} & Partial<Record<keyof LedgerColumns, HTMLElement>>} FactHosts */

export class FactLists {
  /**
   * @param {FactHosts} hosts  elements that this class fills: `facts`, and where there is a ledger `left`, `both`, `right`
   * @param {(chunk: Element) => void} onDraw  called whenever facts were drawn
   */
  constructor(hosts, onDraw) {
    /** @template Item @param {HTMLElement} host @returns {ChunkedList<Item>} */
    const listIn = (host) => new ChunkedList(host, 'ul', { items: renderSettings.factsPerChunk }, onDraw);
    this.host = hosts.facts;
    /** @type {ChunkedList<Entry>} */
    this.list = listIn(hosts.facts);
    /** @type {{name: keyof LedgerColumns, list: ChunkedList<LedgerItem>}[]} */
    this.ledger = columns.flatMap((name) => (hosts[name] ? [{ name, list: listIn(hosts[name]) }] : []));
    this.hosts = [hosts.facts, ...this.ledger.map(({ list }) => list.host)];
    /** @type {Entry[]} */
    this.shown = [];
    this.columns = empty;
  }

  get #all() {
    return [this.list, ...this.ledger.map(({ list }) => list)];
  }

  /**
   * Lists what `filter` keeps; in the ledger, grouped. `how`: 'show' it anew, or 'update' what stands there.
   * @param {View} view
   * @param {DrawContext} ctx
   * @param {{filter: FactFilter, grouping: Grouping, inLedger: boolean}} choice
   * @param {'show' | 'update'} how
   */
  fill(view, ctx, { filter, grouping, inLedger }, how) {
    this.shown = inLedger ? [] : entriesOf(view, factsShown(view, filter));
    this.list[how](this.shown, (entries) => factsTemplate(entries, view, ctx));
    this.columns = inLedger ? ledgerColumns(view, filter, grouping) : empty;
    for (const { name, list } of this.ledger) list[how](this.columns[name], (items) => ledgerTemplate(items, view, ctx, grouping));
  }

  /**
   * Where an entry is: `{list, index}`, or null where the filter leaves it out.
   * @param {number | null} entry
   */
  #find(entry) {
    const lists = [{ list: this.list, items: this.shown }, ...this.ledger.map(({ name, list }) => ({ list, items: this.columns[name] }))];
    for (const { list, items } of lists) {
      const index = items.findIndex((item) => item.id === entry || (entry !== null && item.parts?.includes(entry)));
      if (index >= 0) return { list, index };
    }
    return null;
  }

  /**
   * The button of an entry, drawn if need be; null where it is not listed.
   * @param {number | null} entry
   * @returns {HTMLElement | null}
   */
  button(entry) {
    const found = this.#find(entry);
    return found && (found.list.element(found.index)?.querySelector(`[data-fact="${entry}"]`) ?? null);
  }

  /**
   * Draws an entry anew, if it is drawn.
   * @param {number} entry
   */
  redraw(entry) {
    const found = this.#find(entry);
    found?.list.redraw(found.index);
  }

  /**
   * Brings a button of the list into view without moving the page.
   * @param {Element | null} button
   */
  reveal(button) {
    const { host } = this;
    if (!button || host.scrollHeight <= host.clientHeight) return;
    const entry = button.getBoundingClientRect();
    const box = host.getBoundingClientRect();
    if (entry.top < box.top || entry.bottom > box.bottom) {
      host.scrollTop += entry.top - box.top - (box.height - entry.height) / 2;
    }
  }

  /**
   * Sees to it that what is around an element shows what it has to show now.
   * @param {Element} element
   */
  freshen(element) {
    for (const list of this.#all) list.freshen(element);
  }

  /** Draws all that is still waiting. */
  finish() {
    for (const list of this.#all) list.finish();
  }
}

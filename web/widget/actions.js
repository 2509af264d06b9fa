// What the templates, the keys and the map of an element do.

/** @import { MapStrip } from './map-strip.js' */
/** @import { Layout } from './layout.js' */
/** @import { PinSheet } from './pin-sheet.js' */
/** @import { SearchBox } from './search-box.js' */
/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { Actions } from './types.d.ts' */

/**
 * @param {StoryDiffElement} element
 * @param {{lookAt: Actions['lookAt'], map: MapStrip, search: SearchBox, pins: PinSheet, layout: Layout}} parts  its own
 * @returns {Actions}
 */
export function actionsOf(element, { lookAt, map, search, pins, layout }) {
  return {
    lookAt,
    select: (id) => element.select(id),
    search: (words) => search.search(words),
    stepHit: (step) => search.step(step),
    endSearch: () => search.end(),
    named: () => element.requestUpdate(),
    rename: (side, label) => element.emit('storydiff-rename', { side, label: label.trim() }),
    filter: (change) => element.filterBy(change),
    group: (grouping) => element.filterBy({}, grouping),
    speakAs: (vocabulary) => (element.spokenAs = vocabulary),
    step: (step) => element.comparison?.step(step),
    stepPlace: (step) => element.stepPlace(step),
    reveal: (side) => element.reveal(side),
    focusFact: () => element.selected !== null && element.comparison?.factButton(element.selected)?.focus(),
    openFacts: (open) => layout.openFacts(open),
    help: () => /** @type {HTMLDialogElement|null} */ (element.renderRoot.querySelector('dialog.help'))?.showModal(),
    useKeys: (on) => {
      element.singleKeys = on;
      element.emit('storydiff-keys', { on });
    },
    ...pins.actions,
    clickMap: (event) => map.click(event),
  };
}

// Setting links right: the sheet opens for the selected fact, and after each change the comparison is made again.

import { factsIn, linked, pairsOf, parted, sentencesOf, unpinned } from './pins.js';

/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { Pair, Pins, ShowingElement } from './types.d.ts' */

export class PinSheet {
  /** @param {StoryDiffElement} element */
  constructor(element) {
    this.element = /** @type {ShowingElement} */ (element);
    /** @type {Pair|null} the pair that was changed last, until its comparison is there */
    this.changed = null;
    this.actions = {
      openPins: () => this.#open(),
      closePins: () => (this.element.pinPlace = null),
      pin: (/** @type {Pair} */ pair) => this.#set(linked(this.element.pins, pair), pair),
      part: (/** @type {Pair} */ pair) => this.#set(parted(this.element.pins, pair), pair),
      unpin: (/** @type {Pair} */ pair) => this.#set(unpinned(this.element.pins, pair), pair),
    };
  }

  /**
   * A reader says of a fact that both sides tell the same ('same') or do not ('apart'), or opens the sheet for it.
   * @param {number} id
   * @param {string} way
   */
  async settle(id, way) {
    const { element } = this;
    // Of a change in several places, those are meant that are unsure.
    const places = element.model.facts[id].places.filter((place) => element.report.facts[place].unsure);
    const pairs = way === 'open' ? [] : places.flatMap((place) => pairsOf(element.report, element.report.facts[place]));
    if (pairs.length === 0) {
      await element.select(places[0] ?? id);
      await this.#open();
      return;
    }
    const change = way === 'same' ? linked : parted;
    this.#set(pairs.reduce(change, element.pins ?? null), pairs[0]);
  }

  /** After a link was corrected, the fact of that sentence is selected. */
  async backToPlace() {
    const pair = this.changed;
    this.changed = null;
    const { report } = this.element;
    if (!pair || !report.left.sentences[pair[0]]) return;
    const [id] = factsIn(report, 'left', pair[0]);
    if (id !== undefined) await this.element.select(id);
  }

  async #open() {
    const { element } = this;
    const fact = element.selected === null ? undefined : element.report.facts[element.selected];
    if (!fact) return;
    element.pinPlace = sentencesOf(element.report, fact);
    await element.updateComplete;
    /** @type {HTMLDialogElement} */ (element.renderRoot.querySelector('dialog.pins')).showModal();
  }

  /** @param {Pins|null} pins @param {Pair} pair */
  #set(pins, pair) {
    this.element.pins = pins;
    this.changed = pair;
    this.element.emit('storydiff-pins', { pins });
  }
}

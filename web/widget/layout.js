// What depends on how much room the element has: the view that nobody chose, the order of the ledger's columns, and
// the sheet of facts.

import { views } from '../render/comparison-view.js';

/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { Column, InnerView } from './types.d.ts' */

/** The view where there is room. */
const widest = /** @type {InnerView} */ (views[0]);

/** Pixels of the element's width below which texts stand one below the other: 46rem of styles-screens.js. */
const narrow = 736;

export class Layout {
  /** @type {InnerView|null} the view, where nobody chose one */
  #unchosen = null;
  /** @type {Column[]|null} */
  #columns = null;

  /** @param {StoryDiffElement} element */
  constructor(element) {
    this.element = element;
  }

  get #isNarrow() {
    const { clientWidth } = this.element;
    return clientWidth > 0 && clientWidth < narrow;
  }

  /** The ledger's columns in the order in which they stand: one below the other, what both tell comes first. */
  get columns() {
    this.#columns ??= this.#isNarrow ? ['both', 'left', 'right'] : ['left', 'both', 'right'];
    return this.#columns;
  }

  /**
   * Sees to it that there is a view; `isNew`: a comparison is about to be shown for the first time.
   * @param {boolean} wasSet
   * @param {boolean} isNew
   */
  chooseView(wasSet, isNew) {
    const { element } = this;
    if (element.view === 'note') return;
    if (!(/** @type {string[]} */ (views).includes(element.view))) [element.view, this.#unchosen] = [widest, widest];
    else if (wasSet && element.view !== this.#unchosen) this.#unchosen = null;
    if (!this.#unchosen || !isNew) return;
    const ofNarrow = element.messages.versions ? 'inline' : 'ledger';
    element.view = this.#unchosen = this.#isNarrow ? ofNarrow : widest;
  }

  /**
   * Opens or closes the sheet of facts, and takes the focus there or back.
   * @param {boolean} open
   */
  async openFacts(open) {
    const { element } = this;
    element.sheet = open;
    await element.updateComplete;
    // The sheet stands over the texts: they have to be there.
    const texts = /** @type {Element} */ (element.renderRoot.querySelector('.texts'));
    if (open && texts.getBoundingClientRect().top > 0) texts.scrollIntoView();
    /** @type {HTMLElement} */ (element.renderRoot.querySelector(open ? '#facts-heading' : '.navigator .in-sheet')).focus();
  }
}

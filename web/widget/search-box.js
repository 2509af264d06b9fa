// Searching: in the texts from hit to hit, in the ledger by leaving out facts without the words.

import { findHits, light, rangeOf } from '../render/search.js';
import { viewInside } from './note-view.js';

/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { Search, ShowingElement } from './types.d.ts' */

/** @type {Readonly<Search>} */
export const noSearch = Object.freeze({ words: '', hits: [], at: -1 });

export class SearchBox {
  /** @param {StoryDiffElement} element */
  constructor(element) {
    this.element = /** @type {ShowingElement} */ (element);
  }

  /** @param {string} words */
  search(words) {
    const { element } = this;
    if (viewInside(element) === 'ledger') {
      element.found = { words, hits: [], at: -1 };
      element.filterBy({ words });
      return;
    }
    if (element.filter.words) element.filterBy({ words: '' });
    element.found = { words, hits: this.#hits(words), at: -1 };
    light(null);
    this.step(1);
  }

  /** @param {string} words */
  #hits(words) {
    const { report, model } = this.element;
    // One text has the right one's paragraphs.
    return findHits(report, model, words, viewInside(this.element) === 'inline' ? ['right'] : ['left', 'right']);
  }

  /**
   * The same search in another report of the same texts, at the same hit; nothing moves.
   * @param {Search} search
   */
  again({ words, at }) {
    if (!words || viewInside(this.element) === 'ledger') return;
    this.element.found = { words, hits: this.#hits(words), at };
    this.#light();
  }

  /** @param {number} step */
  step(step) {
    const { words, hits, at } = this.element.found;
    if (hits.length === 0) return;
    const next = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
    this.element.found = { words, hits, at: next };
    const { range, paragraph } = this.#light();
    (range?.startContainer.parentElement ?? paragraph)?.scrollIntoView({ block: 'center' });
  }

  /** Lights the hit that the search is at. */
  #light() {
    const { hits, at } = this.element.found;
    const hit = hits[at];
    const paragraph = hit && this.element.comparison.paragraph(hit.side, hit.paragraph);
    const range = paragraph && rangeOf(paragraph, hit);
    light(range ?? null);
    return { range, paragraph };
  }

  end() {
    this.search('');
    /** @type {HTMLElement|null} */ (this.element.renderRoot.querySelector('.search-field'))?.blur();
  }
}

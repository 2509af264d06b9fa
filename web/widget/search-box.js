// Searching: in the texts from hit to hit, in the ledger by leaving out facts without the words.

import { findHits, light, rangeOf } from '../render/search.js';

export const noSearch = Object.freeze({ words: '', hits: [], at: -1 });

export class SearchBox {
  /** @param {object} element  `report`, `model`, `view`, `comparison`, `found`, `filterBy(change)` */
  constructor(element) {
    this.element = element;
  }

  search(words) {
    const { element } = this;
    if (element.view === 'ledger') {
      element.found = { words, hits: [], at: -1 };
      element.filterBy({ words });
      return;
    }
    if (element.filter.words) element.filterBy({ words: '' });
    // One text has the right one's paragraphs.
    const sides = element.view === 'inline' ? ['right'] : ['left', 'right'];
    element.found = { words, hits: findHits(element.report, element.model, words, sides), at: -1 };
    light(null);
    this.step(1);
  }

  step(step) {
    const { words, hits, at } = this.element.found;
    if (hits.length === 0) return;
    const next = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
    this.element.found = { words, hits, at: next };
    const hit = hits[next];
    const paragraph = this.element.comparison.paragraph(hit.side, hit.paragraph);
    const range = paragraph && rangeOf(paragraph, hit);
    light(range);
    (range?.startContainer.parentElement ?? paragraph)?.scrollIntoView({ block: 'center' });
  }

  end() {
    this.search('');
    this.element.renderRoot.querySelector('.search-field')?.blur();
  }
}

// Captions that no tag calls so: text that stands together with a picture and with nothing else.
//
//   <div><img><span>The bridge on Monday</span></div>     a caption
//   <div><img><p>The bridge shut on Monday.</p> … </div>  a story with a picture in it

import { endsSentence, isProse } from './judge.js';

/** @import { Block } from './blocks.js' */

/** Characters that a picture's own text may have. */
const maxCaption = 320;

/**
 * The blocks that are captions by where they stand.
 * @param {Element} root
 * @param {Block[]} blocks
 * @param {Map<Element, number>} sizes
 */
export function captionElements(root, blocks, sizes) {
  const figures = new Set();
  for (const media of root.querySelectorAll('img, picture, video')) {
    let around = media.parentElement;
    let figure = null;
    for (let up = 0; up < 6 && around && around !== root; up += 1) {
      const size = sizes.get(around) ?? 0;
      if (size > maxCaption) break;
      if (size > 0) figure = around;
      around = around.parentElement;
    }
    if (figure) figures.add(figure);
  }
  const found = new Set();
  for (const block of blocks) {
    /** @type {Element | null} */
    let at = block.element;
    for (let up = 0; up < 6 && at && at !== root; up += 1) {
      if (figures.has(at)) {
        const paragraph = block.element.nodeName === 'P' || block.element.nodeName === 'LI' || /^H\d$/.test(block.element.nodeName);
        if (!paragraph || (!isProse(block) && !endsSentence(block.text))) found.add(block);
        break;
      }
      at = at.parentElement;
    }
  }
  return found;
}

// What Readability took for the article, set right where it took too little: the first and the third step of judge.js.

import { endsSentence, headings, isProse, out, weightOf } from './judge.js';
import { sumsUnder, weightsOf } from './sums.js';

/** @import { Block } from './blocks.js' */

/** The share of the headline's words that the story has to hold, to be known as the story by them. */
const minHeadlineShare = 0.5;

/**
 * The smallest element that holds a share of the story's prose.
 * @param {Block[]} blocks
 * @param {Element} root
 * @param {Map<Element, number>} sizes
 * @param {number} share
 */
export function containerOf(blocks, root, sizes, share) {
  const prose = blocks.filter((block) => block.role === 'body' && isProse(block));
  const sums = sumsUnder(root, weightsOf(prose));
  const least = (sums.get(root) ?? 0) * share;
  let best = root;
  for (const [element, sum] of sums) {
    if (sum >= least && (sizes.get(element) ?? 0) <= (sizes.get(best) ?? 0) && root.contains(element)) best = element;
  }
  return best;
}

/**
 * Words of a headline that are looked for: those of some length, or all where it has no long ones.
 * @param {string} headline
 */
function wordsOf(headline) {
  const words = headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length >= 4);
  return [...new Set(long.length > 0 ? long : words)];
}

/**
 * The share of a headline's words that some blocks hold, of the headline that fares best.
 * @param {string[]} headlines
 * @param {Block[]} blocks
 */
function headlineShare(headlines, blocks) {
  const text = blocks.map((block) => block.text.toLowerCase()).join('\n');
  return Math.max(
    0,
    ...headlines.map((headline) => {
      const words = wordsOf(headline);
      return words.length === 0 ? 0 : words.filter((word) => text.includes(word)).length / words.length;
    }),
  );
}

/**
 * Step 1: where the densest part has far more prose than what was kept, it is the story; unless what was kept speaks of what
 * the headline says, and the rest does so less: that is the story, and the rest a gallery.
 * @param {Block[]} blocks
 * @param {(block: Block) => string | null} zoneOf
 * @param {string[]} headlines
 */
export function mendRegion(blocks, zoneOf, headlines) {
  const scores = new Map();
  let kept = 0;
  for (const block of blocks) {
    if (!isProse(block) || zoneOf(block)) continue;
    if (block.role === 'body') kept += block.length;
    let share = 1;
    for (let at = /** @type {Element | null} */ (block.element), up = 0; at && up < 4; at = at.parentElement, up += 1) {
      const score = scores.get(at) ?? { direct: 0, all: 0 };
      score.direct += block.length * share;
      score.all += block.length;
      scores.set(at, score);
      share *= 0.6;
    }
  }
  let best = null;
  for (const [element, score] of scores) if (!best || score.direct > best.score.direct) best = { element, score };
  if (!best || kept >= best.score.all * 0.4) return;
  const keptShare = headlineShare(
    headlines,
    blocks.filter((block) => block.role === 'body' && isProse(block)),
  );
  const otherShare = headlineShare(
    headlines,
    blocks.filter((block) => block.role !== 'body' && best.element.contains(block.element) && isProse(block)),
  );
  if (keptShare >= minHeadlineShare && keptShare > otherShare) return;
  for (const block of blocks) {
    const inside = best.element.contains(block.element);
    if (inside && block.role !== 'body') out(block, '', 'body');
    else if (!inside && block.role === 'body') out(block, 'outside');
  }
}

/**
 * Step 3: prose and headings of the container, between its paragraphs, that Readability dropped.
 * @param {Block[]} blocks
 * @param {Element} container
 * @param {(block: Block) => string | null} zoneOf
 */
export function putBack(blocks, container, zoneOf) {
  const inside = blocks.filter((block) => container.contains(block.element));
  const first = inside.findIndex((block) => block.role === 'body' && isProse(block));
  const last = inside.findLastIndex((block) => block.role === 'body' && isProse(block));
  inside.forEach((block, index) => {
    if (block.role === 'body' || block.why !== 'outside' || zoneOf(block)) return;
    const between = index > first && index < last;
    const beside = index >= first - 3 && index <= last + 3 && weightOf(block.text) >= 80;
    if (
      (between &&
        (isProse(block) ||
          (endsSentence(block.text) && weightOf(block.text) >= 25) ||
          headings.has(block.element.nodeName) ||
          block.element.nodeName === 'LI') &&
        block.linked < block.length * 0.5) ||
      (beside && isProse(block))
    )
      out(block, '', 'body');
  });
}

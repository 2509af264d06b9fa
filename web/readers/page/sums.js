// How much of something stands under each element of a tree: one walk, from the leaves up.
//
//   <body><div>a<p>bb</p></div></body>   letters  ->  p 2, div 3, body 3

/** @import { Block } from './blocks.js' */

/** The elements of a tree and the parent of each, from the first to the last: read from the browser once. */
const trees = new WeakMap();

/** @param {Element} root */
function treeOf(root) {
  let tree = trees.get(root);
  if (!tree) {
    const elements = Array.from(root.getElementsByTagName('*'));
    tree = { elements, parents: elements.map((element) => element.parentElement) };
    trees.set(root, tree);
  }
  return tree;
}

/**
 * The tree below `root` must not change between two calls.
 * @param {Element} root
 * @param {Iterable<[Element, number]>} weights  the weight of an element itself
 * @returns {Map<Element, number>}  the sum of it and all below it; elements with none are left out
 */
export function sumsUnder(root, weights) {
  const sums = new Map();
  for (const [element, weight] of weights) sums.set(element, (sums.get(element) ?? 0) + weight);
  const { elements, parents } = treeOf(root);
  // From the last to the first, so that an element has all of its sum before its parent takes it over.
  for (let i = elements.length - 1; i >= 0; i -= 1) {
    const sum = sums.get(elements[i]);
    if (sum !== undefined && parents[i]) sums.set(parents[i], (sums.get(parents[i]) ?? 0) + sum);
  }
  return sums;
}

/**
 * The text's units of some blocks, by the element that holds them.
 * @param {Block[]} blocks
 */
export function* weightsOf(blocks) {
  for (const block of blocks) yield* block.parents;
}

// How much of something stands under each element of a tree: one walk, from the leaves up.
//
//   <body><div>a<p>bb</p></div></body>   letters  ->  p 2, div 3, body 3

/**
 * @param {Element} root
 * @param {Iterable<[Element, number]>} weights  what stands in an element itself
 * @returns {Map<Element, number>}  what stands in it and below it; elements with nothing are left out
 */
export function sumsUnder(root, weights) {
  const sums = new Map();
  for (const [element, weight] of weights) sums.set(element, (sums.get(element) ?? 0) + weight);
  const elements = root.getElementsByTagName('*');
  // From the last to the first, so that an element has all of its sum before its parent takes it over.
  const list = Array.from(elements);
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const sum = sums.get(list[i]);
    if (sum === undefined) continue;
    const parent = list[i].parentElement;
    if (parent) sums.set(parent, (sums.get(parent) ?? 0) + sum);
  }
  return sums;
}

/** The text's units of some blocks, by the element that holds them. */
export function* weightsOf(blocks) {
  for (const block of blocks) yield* block.parents;
}

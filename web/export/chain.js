// The heaviest chain of pairs: the basis of one edit script over two whole texts.
//
// A pair is a place of the left text and a place of the right one that belong together. A script that runs through
// both texts once can keep only pairs that follow each other on both sides:
//
//   left     A1 B2          pairs  (A1, A4) weight 5,  (B2, B3) weight 9
//   right    B3 A4          chain  (B2, B3); A1 is deleted here and inserted there
//
// The classic method for the longest increasing subsequence, with weights: pairs are taken by their left places, and a
// binary indexed tree holds the best chain that ends before each right place. O(n log n).

/**
 * @typedef {{start: number, end: number}} Span
 * @typedef {{left: Span, right: Span, weight: number}} Pair  neither span is empty
 */

/** A binary indexed tree of maxima: `best(rank)` of all entries at ranks up to that one. */
class PrefixMaxima {
  /** @param {number} size  of the ranks, which begin with 1 */
  constructor(size) {
    /** @type {number[]} an index of what was put in, or -1 */
    this.entries = Array(size + 1).fill(-1);
    /** @type {number[]} */
    this.values = Array(size + 1).fill(0);
  }

  /**
   * @param {number} rank
   * @param {number} value
   * @param {number} entry
   */
  put(rank, value, entry) {
    for (let at = rank; at < this.values.length; at += at & -at) {
      if (value > this.values[at]) [this.values[at], this.entries[at]] = [value, entry];
    }
  }

  /** @param {number} rank */
  best(rank) {
    let [value, entry] = [0, -1];
    for (let at = rank; at > 0; at -= at & -at) {
      if (this.values[at] > value) [value, entry] = [this.values[at], this.entries[at]];
    }
    return { value, entry };
  }
}

/** How many of sorted numbers are not above `limit`.
 * @param {number[]} numbers
 * @param {number} limit
 */
function countUpTo(numbers, limit) {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The pairs of the chain with the largest sum of weights, in order: each begins where the one before has ended, or
 * after that, on both sides.
 * @template {Pair} T
 * @param {T[]} pairs
 * @returns {T[]}
 */
export function heaviestChain(pairs) {
  const byStart = [...pairs].sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
  const byEnd = byStart.map((_, index) => index).sort((a, b) => byStart[a].left.end - byStart[b].left.end || a - b);
  const ends = [...new Set(byStart.map(({ right }) => right.end))].sort((a, b) => a - b);
  const ended = new PrefixMaxima(ends.length);
  /** @type {number[]} */
  const sums = [];
  /** @type {number[]} */
  const before = [];
  let next = 0; // of byEnd: what begins from here on may not follow yet
  let last = -1;
  byStart.forEach((pair, index) => {
    for (; next < byEnd.length && byStart[byEnd[next]].left.end <= pair.left.start; next += 1) {
      const done = byEnd[next];
      ended.put(countUpTo(ends, byStart[done].right.end), sums[done], done);
    }
    const { value, entry } = ended.best(countUpTo(ends, pair.right.start));
    sums[index] = value + pair.weight;
    before[index] = entry;
    if (last < 0 || sums[index] > sums[last]) last = index;
  });
  /** @type {T[]} */
  const chain = [];
  for (let at = last; at >= 0; at = before[at]) chain.push(byStart[at]);
  return chain.reverse();
}

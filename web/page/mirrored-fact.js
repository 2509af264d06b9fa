// The fact that a selected one is once the sides are swapped.

const sameSpans = (one, other) =>
  one.length === other.length && one.every(({ start, end }, at) => start === other[at].start && end === other[at].end);

/** The index of the fact that has `fact`'s words, side for side swapped; null where none has. */
export function mirroredFact(fact, report) {
  const at = report.facts.findIndex(({ left, right }) => sameSpans(left, fact.right) && sameSpans(right, fact.left));
  return at < 0 ? null : at;
}

// Where a punctuation mark and words change places, it is the mark that moved.
//
//     left   Then , he left
//     right  Then he , left
//
// There are two shortest scripts: one keeps "he" and moves the comma, the other keeps the comma and
// moves "he". The words before and after a kept run that are inserted on one side of it and removed
// on the other are kept in its place if they weigh more than it does. The same rule keeps
// "minister" where "minister the" becomes "the minister".
#include <algorithm>

#include "diff/passes.h"

namespace storydiff {
namespace {

double weight_of(std::span<const DiffWord> words, Range range) {
  double sum = 0;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    sum += static_cast<double>(words[i].weight);
  }
  return sum;
}

bool same_words(const DiffSides& sides, Range left, Range right) {
  return std::equal(sides.left.begin() + left.first, sides.left.begin() + left.last,
                    sides.right.begin() + right.first, sides.right.begin() + right.last,
                    [](const DiffWord& a, const DiffWord& b) { return a.id == b.id; });
}

}  // namespace

void let_marks_move(EqualRuns& runs, const DiffSides& sides) {
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const EqualRun run = runs[i];
    const Gap before = gap_before(runs, i, sides.n(), sides.m());
    const Gap after = gap_before(runs, i + 1, sides.n(), sides.m());
    // Inserted before the run and removed after it, or the other way round.
    const bool forward = before.is_insert() && after.is_remove();
    if (!forward && !(before.is_remove() && after.is_insert())) {
      continue;
    }
    const Range left = forward ? after.left : before.left;
    const Range right = forward ? before.right : after.right;
    if (same_words(sides, left, right) &&
        weight_of(sides.left, left) > weight_of(sides.left, {run.left, run.left_end()})) {
      runs[i] = {left.first, right.first, left.size()};
    }
  }
  normalise(runs);
}

}  // namespace storydiff

// From two runs of words to the script between them: equal ends first, then the exact method where
// its price is within `diff_max_work`, else the coarse one.
//
//     left   "The vote was held on Monday ."      taken off: "The vote was held on", "."
//     right  "The vote was held on Friday ."      compared:  "Monday" with "Friday"
//
// The same pair has to give the same script whichever side is called left, or a reader who swaps
// the files would see other edits. Where several scripts are shortest ("a b" to "b a" keeps a or b)
// the methods choose by which side comes first. So the sides are put in an order of their own
// before and turned back afterwards: the shorter first; at equal length, the one that is smaller
// word by word.
#include "diff/edits.h"

#include <algorithm>

#include "diff/anchors.h"
#include "diff/runs.h"
#include "diff/shortest.h"

namespace storydiff {
namespace {

bool comes_first(std::span<const DiffWord> a, std::span<const DiffWord> b) {
  if (a.size() != b.size()) {
    return a.size() < b.size();
  }
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].order != b[i].order) {
      return a[i].order < b[i].order;
    }
  }
  return true;
}

Ids ids_of(std::span<const DiffWord> words) {
  Ids ids;
  ids.reserve(words.size());
  for (const DiffWord& word : words) {
    ids.push_back(word.id);
  }
  return ids;
}

}  // namespace

EditScript word_edits(std::span<const DiffWord> left, std::span<const DiffWord> right,
                      const Settings& settings) {
  const bool turned = !comes_first(left, right);
  const Ids a = ids_of(turned ? right : left);
  const Ids b = ids_of(turned ? left : right);
  EditScript script;
  EqualRuns runs;
  Box box{{0, static_cast<std::uint32_t>(a.size())}, {0, static_cast<std::uint32_t>(b.size())}};
  take_equal_ends(a, b, box, runs);
  if (!shortest_runs(a, b, box, settings.diff_max_work, runs)) {
    script.coarse = true;
    anchored_runs(a, b, box, settings, runs);
  }
  if (turned) {
    for (EqualRun& run : runs) {
      std::swap(run.left, run.right);
    }
  }
  normalise(runs);
  script.edits = edits_of(runs, static_cast<std::uint32_t>(left.size()),
                          static_cast<std::uint32_t>(right.size()));
  return script;
}

}  // namespace storydiff

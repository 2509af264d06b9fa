// Islands: runs of kept words between two edits that a reader would not keep.
//
//     left   two old men of the small town
//     right  three girls of the big city council      kept: "of the"
//
// Word by word this is [two old men/three girls] of the [small town/big city council]: the kept
// words carry no meaning, and both edits are only half of what changed. An editor would replace the
// whole. Three criteria for dropping an island, from the safest to the broadest:
//
//   drop_light_islands  both edits around it are longer than it, and it has light words only
//   drop_small_islands  they are, and its weight is below `island_share` of the lighter edit's
//   show_whole          all that is kept is below `least_common` of the lighter side
//
// An island is dropped only between edits that together remove and insert words: between two
// insertions it costs nothing to keep it, and dropping it would show it as removed and inserted
// again.
//
// Dropping an island makes the edit around it longer, so that the island before it may meet the
// criterion too. The pass keeps a stack and tests the one before after each drop, so that it ends
// when none is left to drop, in linear time.
#include <algorithm>

#include "diff/passes.h"

namespace storydiff {
namespace {

/// Sums over the words before each place: weights, and words that are not light.
class Sums {
 public:
  Sums(std::span<const DiffWord> words, float light) {
    weight_.reserve(words.size() + 1);
    heavy_.reserve(words.size() + 1);
    weight_.push_back(0);
    heavy_.push_back(0);
    for (const DiffWord& word : words) {
      weight_.push_back(weight_.back() + static_cast<double>(word.weight));
      heavy_.push_back(heavy_.back() + (word.weight > light ? 1U : 0U));
    }
  }
  [[nodiscard]] double weight(Range range) const {
    return weight_[range.last] - weight_[range.first];
  }
  [[nodiscard]] std::uint32_t heavy(Range range) const {
    return heavy_[range.last] - heavy_[range.first];
  }
  [[nodiscard]] double total() const { return weight_.back(); }

 private:
  std::vector<double> weight_;
  std::vector<std::uint32_t> heavy_;
};

/// Whether both edits replace, or one removes and the other inserts.
bool replace_together(const Gap& before, const Gap& after) {
  const bool both_replace =
      !before.left.empty() && !before.right.empty() && !after.left.empty() && !after.right.empty();
  return both_replace || (before.is_insert() && after.is_remove()) ||
         (before.is_remove() && after.is_insert());
}

/// What all criteria require: two edits that belong together, both longer than what they enclose.
bool is_island(const EqualRun& run, const Gap& before, const Gap& after) {
  return replace_together(before, after) && before.size() > run.length && after.size() > run.length;
}

Gap gap_between(const EqualRun* before, const EqualRun* after, const DiffSides& sides) {
  Gap gap;
  if (before != nullptr) {
    gap.left.first = before->left_end();
    gap.right.first = before->right_end();
  }
  gap.left.last = after != nullptr ? after->left : sides.n();
  gap.right.last = after != nullptr ? after->right : sides.m();
  return gap;
}

/// Removes every run for which drop(run, gap before, gap after) holds, until it holds for none.
template <typename Drop>
void drop_runs(EqualRuns& runs, const DiffSides& sides, const Drop& drop) {
  EqualRuns kept;
  kept.reserve(runs.size());
  const auto settle = [&](const EqualRun* next) {
    while (!kept.empty()) {
      const EqualRun& top = kept.back();
      const EqualRun* before = kept.size() > 1 ? &kept[kept.size() - 2] : nullptr;
      if (!drop(top, gap_between(before, &top, sides), gap_between(&top, next, sides))) {
        return;
      }
      kept.pop_back();
    }
  };
  for (const EqualRun& run : runs) {
    settle(&run);
    kept.push_back(run);
  }
  settle(nullptr);
  runs = std::move(kept);
}

}  // namespace

void drop_light_islands(EqualRuns& runs, const DiffSides& sides, const DiffSettings& settings) {
  const Sums sums(sides.left, settings.light_weight);
  drop_runs(runs, sides, [&](const EqualRun& run, const Gap& before, const Gap& after) {
    return is_island(run, before, after) && sums.heavy({run.left, run.left_end()}) == 0;
  });
}

void drop_small_islands(EqualRuns& runs, const DiffSides& sides, const DiffSettings& settings) {
  const Sums left(sides.left, settings.light_weight);
  const Sums right(sides.right, settings.light_weight);
  const auto weight_of = [&](const Gap& gap) {
    return std::max(left.weight(gap.left), right.weight(gap.right));
  };
  drop_runs(runs, sides, [&](const EqualRun& run, const Gap& before, const Gap& after) {
    return is_island(run, before, after) && left.weight({run.left, run.left_end()}) <
                                                static_cast<double>(settings.island_share) *
                                                    std::min(weight_of(before), weight_of(after));
  });
}

void show_whole(EqualRuns& runs, const DiffSides& sides, const DiffSettings& settings) {
  const Sums left(sides.left, settings.light_weight);
  const Sums right(sides.right, settings.light_weight);
  double kept = 0;
  for (const EqualRun& run : runs) {
    kept += left.weight({run.left, run.left_end()});
  }
  if (kept >= static_cast<double>(settings.least_common) * std::min(left.total(), right.total())) {
    return;
  }
  // Equal words at the start and the end of both sides stay: they are outside of the edit.
  std::erase_if(runs, [&](const EqualRun& run) {
    const bool at_start = run.left == 0 && run.right == 0;
    const bool at_end = run.left_end() == sides.n() && run.right_end() == sides.m();
    return !at_start && !at_end;
  });
}

}  // namespace storydiff

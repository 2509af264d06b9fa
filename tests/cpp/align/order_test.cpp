// Moves: the fewest links without which the rest are in the same order on both sides.

#include "align/order.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/random.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::links_of;
using testing::Random;

std::string moves(std::vector<Link> links) {
  mark_moved(links);
  return links_of(links);
}

Link pair(std::uint32_t left, std::uint32_t right) {
  return {left, right, 1, LinkKind::edited, false};
}

TEST(Order, MarksTheOneThatMovedAndNotTheOthers) {
  EXPECT_EQ(moves({pair(0, 3), pair(1, 0), pair(2, 1), pair(3, 2)}), "0-3! 1-0 2-1 3-2");
}

TEST(Order, SplitsAndMergesAreNoMoves) {
  EXPECT_EQ(moves({pair(0, 0), pair(0, 1), pair(1, 2), pair(2, 2)}), "0-0 0-1 1-2 2-2");
}

TEST(Order, NothingOutOfNothing) { EXPECT_EQ(moves({}), ""); }

/// Length of a longest non-decreasing subsequence, by trying all.
std::size_t slow_length(const std::vector<std::uint32_t>& values) {
  std::vector<std::size_t> longest(values.size(), 1);
  std::size_t best = 0;
  for (std::size_t k = 0; k < values.size(); ++k) {
    for (std::size_t j = 0; j < k; ++j) {
      if (values[j] <= values[k]) longest[k] = std::max(longest[k], longest[j] + 1);
    }
    best = std::max(best, longest[k]);
  }
  return best;
}

TEST(Order, LongestSubsequenceIsAsLongAsTheSlowOne) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    std::vector<std::uint32_t> values(random.below(40));
    for (std::uint32_t& value : values) value = random.below(12);
    const std::vector<std::uint32_t> kept = longest_non_decreasing(values);
    ASSERT_EQ(kept.size(), slow_length(values));
    for (std::size_t k = 1; k < kept.size(); ++k) {
      ASSERT_LT(kept[k - 1], kept[k]);
      ASSERT_LE(values[kept[k - 1]], values[kept[k]]);
    }
  }
}

}  // namespace
}  // namespace storydiff

// How much a fact's change matters, and why.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "facts/facts.h"
#include "language/terms.h"

namespace storydiff {

/// The words of one fact on both sides, as runs.
struct FactWords {
  std::vector<Range> left;
  std::vector<Range> right;
};

/// The first paragraph of each side's body, found once for all facts.
struct StoryTops {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
};

[[nodiscard]] StoryTops story_tops(const Article& left, const Article& right);

/// Sets `significance`, `reason` and `at_top`. `words` are the fact's own.
void weigh_fact(Fact& fact, const FactWords& words, const Article& left, const Article& right,
                const StoryTops& tops, const Terms& terms);

}  // namespace storydiff

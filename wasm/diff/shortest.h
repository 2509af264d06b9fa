// The longest common subsequence of two runs of ids, if it can be found within a given cost.
#pragma once

#include <cstdint>
#include <vector>

#include "diff/runs.h"

namespace storydiff {

using Ids = std::vector<std::uint32_t>;

/// A rectangle of the comparison: these words of left against those of right.
struct Box {
  Range left;
  Range right;
};

/// Appends the runs of one longest common subsequence inside `box` and returns true; appends
/// nothing and returns false if finding it takes more than `max_steps` steps.
[[nodiscard]] bool shortest_runs(const Ids& left, const Ids& right, const Box& box,
                                 std::uint64_t max_steps, EqualRuns& runs);

}  // namespace storydiff

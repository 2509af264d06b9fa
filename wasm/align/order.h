// Which links keep the order of the text, so that as few as possible count as moved.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "align/alignment.h"

namespace storydiff {

/// Indices of a longest non-decreasing subsequence of `values`, in order. O(n log n).
///
///     {1, 5, 2, 3}   ->   {0, 2, 3}
[[nodiscard]] std::vector<std::uint32_t> longest_non_decreasing(
    std::span<const std::uint32_t> values);

/// Sets `moved` on the fewest links without which the rest are in the same order on both sides.
/// `links` are sorted by (left, right).
void mark_moved(std::vector<Link>& links);

}  // namespace storydiff

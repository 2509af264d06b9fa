// Runs of equal words that both sides keep: the form in which scripts are computed and tidied.
#pragma once

#include <cstdint>
#include <vector>

#include "diff/edits.h"

namespace storydiff {

/// `length` words that are equal on both sides, from `left` and from `right` on.
///
///     left  A B x C D        runs {0,0,2} {3,3,2}: A B and C D are kept,
///     right A B y C D        and the gap between them is the edit x -> y
///
/// A list of runs is in order: each one starts after the end of the one before it, on both sides.
/// Any such list is a valid script, since what no run holds is an edit. That is why every step here
/// works on runs and why none of them can break the invariants of EditScript.
struct EqualRun {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  std::uint32_t length = 0;

  [[nodiscard]] constexpr std::uint32_t left_end() const { return left + length; }
  [[nodiscard]] constexpr std::uint32_t right_end() const { return right + length; }
  friend constexpr bool operator==(const EqualRun&, const EqualRun&) = default;
};

using EqualRuns = std::vector<EqualRun>;

/// What lies between two runs, before the first or after the last.
struct Gap {
  Range left;
  Range right;

  [[nodiscard]] constexpr bool empty() const { return left.empty() && right.empty(); }
  [[nodiscard]] constexpr bool is_insert() const { return left.empty() && !right.empty(); }
  [[nodiscard]] constexpr bool is_remove() const { return right.empty() && !left.empty(); }
  /// Words of the longer side.
  [[nodiscard]] constexpr std::uint32_t size() const {
    return left.size() > right.size() ? left.size() : right.size();
  }
};

/// The gap before run `index`; with `index == runs.size()`, the one after the last run. `n` and `m`
/// are the words of left and right.
[[nodiscard]] Gap gap_before(const EqualRuns& runs, std::size_t index, std::uint32_t n,
                             std::uint32_t m);

/// Puts runs in order, drops empty ones and joins those that follow each other on both sides.
void normalise(EqualRuns& runs);

/// The script that keeps exactly these runs (normalised). A gap with words on both sides is one
/// `replace`, so a removal never stands beside an insertion.
[[nodiscard]] std::vector<Edit> edits_of(const EqualRuns& runs, std::uint32_t n, std::uint32_t m);

/// The runs that a script keeps.
[[nodiscard]] EqualRuns runs_of(const std::vector<Edit>& edits);

}  // namespace storydiff

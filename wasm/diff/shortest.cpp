// The shortest script: Wu, Manber, Myers and Miller, "An O(NP) sequence comparison algorithm"
// (1990).
//
// Lay left along one axis and right along the other. A script is a path from corner to corner: a
// step along an axis inserts or removes a word, a diagonal step keeps one. With the shorter side A
// (M words), the longer B (N words) and delta = N - M, every path ends on diagonal delta, and a
// path that removes P words of A stays between the diagonals -P and delta + P. For P = 0, 1, 2, ...
// the algorithm computes the furthest point on each of those diagonals, and stops when one is the
// corner:
//
//     A  a b c d        P = 0: only insertions: a, then stuck, since b is not in B
//     B  a c d e        P = 1: remove b, keep c d, insert e: the corner. 1 removal, 1 insertion.
//
// The library dtl implements this. It has three properties to be dealt with before it is called:
//
//   - It stores 24 bytes for each diagonal of each round, (P + 1) * (delta + P + 1) in all, so two
//     unrelated sentences of 5,000 words would take 600 MB.
//   - Past 2,000,000 stored points it gives up silently: it takes the best path so far and starts
//     again from there, and the script is no longer minimal.
//   - It has no way to be stopped.
//
// So P is found first by the same rounds without storing paths (four bytes per diagonal), which can
// stop at a given cost; dtl runs only if its cost is then known to be within that. Small boxes go
// to dtl at once: there the number of points can't exceed the area.
//
// Tests: tests/cpp/diff/edits_test.cpp, against the quadratic table in slow_edits.h.
#include "diff/shortest.h"

#include <algorithm>
#include <dtl/dtl.hpp>

namespace storydiff {
namespace {

/// A little less than dtl's own limit, past which its scripts are not minimal.
constexpr std::uint64_t kDtlPoints = 1'900'000;

/// Words compared along diagonals that count as one step: storing a point costs as much as a few
/// comparisons.
constexpr std::uint64_t kWalkPerStep = 8;

/// Largest P + 1 for which (P + 1) * (delta + P + 1) is within `max_steps`, at most M + 1.
std::uint32_t rounds_within(std::uint64_t max_steps, std::uint64_t delta, std::uint32_t shorter) {
  std::uint32_t low = 0;
  std::uint32_t high = shorter + 1;
  while (low < high) {
    const std::uint32_t middle = low + (high - low + 1) / 2;
    if (static_cast<std::uint64_t>(middle) * (delta + middle) <= max_steps) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/// Whether the corner is reached within `max_steps` steps.
bool affordable(const std::uint32_t* a, std::uint32_t a_size, const std::uint32_t* b,
                std::uint32_t b_size, std::uint64_t max_steps) {
  const std::uint32_t delta = b_size - a_size;
  const std::uint32_t rounds = rounds_within(max_steps, delta, a_size);
  if (rounds == 0) {
    return false;
  }
  std::uint64_t walk_left = kWalkPerStep * max_steps + a_size + b_size;
  // reach[k + rounds] is the furthest word of B on diagonal k (B's index less A's), one beyond each
  // end.
  std::vector<std::int32_t> reach(static_cast<std::size_t>(delta) + 2 * rounds + 1, -1);
  const auto origin = static_cast<std::int32_t>(rounds);
  const auto last = static_cast<std::int32_t>(delta);
  const auto snake = [&](std::int32_t k) {
    const auto at = static_cast<std::uint32_t>(k + origin);
    const std::int32_t from = std::max(reach[at - 1] + 1, reach[at + 1]);
    auto y = static_cast<std::uint32_t>(from);
    auto x = static_cast<std::uint32_t>(from - k);
    while (x < a_size && y < b_size && a[x] == b[y]) {
      ++x;
      ++y;
    }
    const std::uint64_t walked = y - static_cast<std::uint32_t>(from);
    walk_left = walked < walk_left ? walk_left - walked : 0;
    reach[at] = static_cast<std::int32_t>(y);
  };
  for (std::int32_t p = 0; p < static_cast<std::int32_t>(rounds); ++p) {
    for (std::int32_t k = -p; k < last; ++k) {
      snake(k);
    }
    for (std::int32_t k = last + p; k > last; --k) {
      snake(k);
    }
    snake(last);
    if (reach[static_cast<std::uint32_t>(last + origin)] == static_cast<std::int32_t>(b_size)) {
      return true;
    }
    if (walk_left == 0) {
      return false;
    }
  }
  return false;
}

}  // namespace

bool shortest_runs(const Ids& left, const Ids& right, const Box& box, std::uint64_t max_steps,
                   EqualRuns& runs) {
  const std::uint32_t n = box.left.size();
  const std::uint32_t m = box.right.size();
  if (n == 0 || m == 0) {
    return true;
  }
  max_steps = std::min(max_steps, kDtlPoints);
  const std::uint64_t area =
      (static_cast<std::uint64_t>(n) + 1) * (static_cast<std::uint64_t>(m) + 1);
  if (area > max_steps) {
    const std::uint32_t* l = left.data() + box.left.first;
    const std::uint32_t* r = right.data() + box.right.first;
    // dtl also copies and lists the words themselves, so they have to be within the limit too.
    if (static_cast<std::uint64_t>(n) + m > max_steps ||
        !(n < m ? affordable(l, n, r, m, max_steps) : affordable(r, m, l, n, max_steps))) {
      return false;
    }
  }
  const auto cut = [](const Ids& ids, Range range) {
    return Ids(ids.begin() + range.first, ids.begin() + range.last);
  };
  dtl::Diff<std::uint32_t, Ids> diff(cut(left, box.left), cut(right, box.right));
  diff.compose();
  std::uint32_t at_left = box.left.first;
  std::uint32_t at_right = box.right.first;
  bool open = false;
  for (const auto& step : diff.getSes().getSequence()) {
    if (step.second.type == dtl::SES_COMMON) {
      if (open) {
        ++runs.back().length;
      } else {
        runs.push_back({at_left, at_right, 1});
      }
      open = true;
      ++at_left;
      ++at_right;
    } else {
      open = false;
      if (step.second.type == dtl::SES_DELETE) {
        ++at_left;
      } else {
        ++at_right;
      }
    }
  }
  return true;
}

}  // namespace storydiff

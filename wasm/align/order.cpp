// Fewest moves: all links but those on a longest non-decreasing subsequence (Fredman 1975; patience
// sorting with a binary search). VisualEditor marks moves the same way; a greedy pass would mark
// nine paragraphs as moved where one went from the end to the start.

#include "align/order.h"

#include <algorithm>

namespace storydiff {

std::vector<std::uint32_t> longest_non_decreasing(std::span<const std::uint32_t> values) {
  std::vector<std::uint32_t> tails;  // index of the smallest last value of a run of each length
  std::vector<std::uint32_t> previous(values.size());
  for (std::uint32_t k = 0; k < values.size(); ++k) {
    const auto place =
        std::upper_bound(tails.begin(), tails.end(), values[k],
                         [&](std::uint32_t value, std::uint32_t at) { return value < values[at]; });
    previous[k] = place == tails.begin() ? k : *(place - 1);
    if (place == tails.end()) {
      tails.push_back(k);
    } else {
      *place = k;
    }
  }
  std::vector<std::uint32_t> out(tails.size());
  std::uint32_t at = tails.empty() ? 0 : tails.back();
  for (std::size_t k = out.size(); k-- > 0;) {
    out[k] = at;
    at = previous[at];
  }
  return out;
}

void mark_moved(std::vector<Link>& links) {
  std::vector<std::uint32_t> order;
  order.reserve(links.size());
  for (Link& link : links) {
    link.moved = true;
    order.push_back(link.right);
  }
  for (const std::uint32_t k : longest_non_decreasing(order)) links[k].moved = false;
}

}  // namespace storydiff

#include "facts/differences/shared_stems.h"

#include <vector>

#include "text/sort.h"

namespace storydiff {
namespace {

std::vector<std::uint32_t> sorted_stems(const Terms& terms, const SideTerms& side, Range words) {
  std::vector<std::uint32_t> out;
  out.reserve(words.size());
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    out.push_back(terms.vocabulary[side.terms[w]].stem);
  }
  sort_items(out);
  return out;
}

}  // namespace

std::uint64_t count_shared_stems(const Terms& terms, Range left, Range right) {
  const std::vector<std::uint32_t> mine = sorted_stems(terms, terms.left, left);
  const std::vector<std::uint32_t> theirs = sorted_stems(terms, terms.right, right);
  std::uint64_t pairs = 0;
  for (std::size_t a = 0, b = 0; a < mine.size() && b < theirs.size();) {
    if (mine[a] != theirs[b]) {
      ++(mine[a] < theirs[b] ? a : b);
      continue;
    }
    const std::uint32_t stem = mine[a];
    std::uint64_t times = 0;
    for (; a < mine.size() && mine[a] == stem; ++a) ++times;
    for (; b < theirs.size() && theirs[b] == stem; ++b) pairs += times;
  }
  return pairs;
}

}  // namespace storydiff

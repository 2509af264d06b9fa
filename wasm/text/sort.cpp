#include "text/sort.h"

namespace storydiff {

[[gnu::noinline]] void sort_keys(std::vector<SortKey>& keys) {
  sort_items(keys, [](const SortKey& a, const SortKey& b) { return a.key < b.key; });
}

[[gnu::noinline]] void sort_pairs(std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
  sort_by(pairs, [](const auto& pair) { return sort_key(pair.first, pair.second); });
}

}  // namespace storydiff

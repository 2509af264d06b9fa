#include "text/sort.h"

namespace storydiff {

[[gnu::noinline]] void sort_keys(std::vector<SortKey>& keys) {
  sort_items(keys, [](const SortKey& a, const SortKey& b) { return a.key < b.key; });
}

}  // namespace storydiff

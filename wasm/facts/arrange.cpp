#include "facts/arrange.h"

#include <cstdint>

#include "text/sort.h"

namespace storydiff {

void arrange_facts(std::vector<Fact>& facts) {
  sort_by(facts, [](const Fact& fact) {
    return sort_key(fact.right.empty() ? 0 : fact.right.front().start);
  });
  std::uint32_t anchor = 0;  // where the last fact that both sides have stands on the left
  sort_by(facts, [&](const Fact& fact) {
    if (fact.left.empty()) return sort_key(anchor, 1);
    const std::uint32_t left = fact.left.front().start;
    if (!fact.right.empty()) anchor = left;
    return sort_key(left, 0);
  });
}

}  // namespace storydiff

#include "facts/clauses/own_cover.h"

#include <algorithm>

namespace storydiff {
namespace {

std::uint64_t claim_of(std::uint32_t clause, std::uint32_t key) {
  return (std::uint64_t{clause} << 32U) | key;
}

}  // namespace

void OwnCover::add(Range words, float cover) {
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    const LinkedWords::Match match = linked_.match_of(keys_[w]);
    if (match.worth == 0) continue;
    linked_.each_clause(match, [&](std::uint32_t d) {
      const NumberTable::Added claim = claims_.add(claim_of(d, match.key));
      if (claim.fresh) best_covers_.push_back(0);
      float& best = best_covers_[claim.id];
      best = std::max(best, cover);
    });
  }
}

float OwnCover::of(Range words, float cover) const {
  float whole = 0;
  float own = 0;
  for (std::uint32_t w = words.first; w < words.last; ++w) {
    const LinkedWords::Match match = linked_.match_of(keys_[w]);
    if (linked_.may_be_replaced(keys_[w], match)) continue;
    whole += keys_[w].weight;
    if (match.worth == 0) continue;
    bool best = false;
    linked_.each_clause(match, [&](std::uint32_t d) {
      best = best || best_covers_[claims_.find(claim_of(d, match.key))] <= cover;
    });
    own += best ? match.worth : 0;
  }
  return whole > 0 ? own / whole : 0;
}

}  // namespace storydiff

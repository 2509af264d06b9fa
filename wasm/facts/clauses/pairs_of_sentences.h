// Pairs of clauses, by their sentences.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "facts/clauses/clauses.h"
#include "facts/clauses/pair_features.h"
#include "text/sort.h"

namespace storydiff {

/// The pairs of clauses by the sentences that they are of.
class PairsOfSentences {
 public:
  /// `pairs` has to stay.
  PairsOfSentences(const Clauses& left, const Clauses& right,
                   const std::vector<ClausePair>& pairs) {
    entries_.reserve(pairs.size());
    for (std::uint32_t k = 0; k < pairs.size(); ++k) {
      entries_.push_back(
          {left.list[pairs[k].left].sentence, right.list[pairs[k].right].sentence, k});
    }
    sort_by(entries_, [](const Entry& e) { return sort_key(e.left, e.right); });
  }
  /// Calls `visit` with the index of each pair of clauses of two sentences, which need not exist.
  template <typename Visit>
  void each(std::int64_t left, std::int64_t right, Visit visit) const {
    if (left < 0 || right < 0) return;
    auto it =
        std::lower_bound(entries_.begin(), entries_.end(), std::pair{left, right},
                         [](const Entry& e, const std::pair<std::int64_t, std::int64_t>& at) {
                           return e.left < at.first || (e.left == at.first && e.right < at.second);
                         });
    for (; it != entries_.end() && it->left == left && it->right == right; ++it) visit(it->pair);
  }

 private:
  struct Entry {
    std::uint32_t left, right, pair;
  };
  std::vector<Entry> entries_;
};

}  // namespace storydiff

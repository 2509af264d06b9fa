// Looking up scored pairs of clauses: one pair, or the best of each clause.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "facts/clauses/pair_features.h"
#include "model/best_scores.h"

namespace storydiff {

/// The score of a pair; 0 if it is none of `pairs`, which are sorted by (left, right). The clauses
/// need not exist.
[[nodiscard]] float score_of_pair(const std::vector<ClausePair>& pairs, std::int64_t left,
                                  std::int64_t right);

/// The best scores of the pairs of each clause of one side, which has `clauses` of them.
[[nodiscard]] std::vector<BestScores> best_scores(const std::vector<ClausePair>& pairs,
                                                  std::uint32_t ClausePair::*side,
                                                  std::size_t clauses);

}  // namespace storydiff

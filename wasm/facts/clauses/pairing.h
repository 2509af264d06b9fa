// Which clauses of both sides are one fact.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/clauses/clauses.h"
#include "facts/clauses/pair_features.h"
#include "settings.h"

namespace storydiff {

/// Clauses of both sides that state one fact, as indices into each side's list, in order. One of
/// the lists may be empty; then the other holds adjacent clauses of one sentence.
struct ClauseGroup {
  std::vector<std::uint32_t> left;
  std::vector<std::uint32_t> right;
  float score = 0;  ///< certainty of the group's status, 0 to 1
};

/// Every clause of both sides in exactly one group: first those stated on both sides, in the order
/// of their first left clause, then those of the left alone, then those of the right alone.
/// `pairs` are the candidates with their scores, sorted by (left, right). The pairs of `differing`
/// are one fact whatever their scores, because something differs in them: a figure of one is the
/// counterpart of a figure of the other, or one denies what the other says.
[[nodiscard]] std::vector<ClauseGroup> group_clauses(const Clauses& left, const Clauses& right,
                                                     const std::vector<ClausePair>& pairs,
                                                     const std::vector<ClausePair>& differing,
                                                     const FactSettings& settings);

}  // namespace storydiff

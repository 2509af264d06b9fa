#include "facts/clauses/pair_lookup.h"

#include <algorithm>
#include <utility>

namespace storydiff {

float score_of_pair(const std::vector<ClausePair>& pairs, std::int64_t left, std::int64_t right) {
  const auto it = std::lower_bound(
      pairs.begin(), pairs.end(), std::pair{left, right},
      [](const ClausePair& p, const std::pair<std::int64_t, std::int64_t>& want) {
        return p.left < want.first || (p.left == want.first && p.right < want.second);
      });
  return it != pairs.end() && it->left == left && it->right == right ? it->score : 0;
}

std::vector<BestScores> best_scores(const std::vector<ClausePair>& pairs,
                                    std::uint32_t ClausePair::*side, std::size_t clauses) {
  std::vector<BestScores> out(clauses);
  for (const ClausePair& pair : pairs) out[pair.*side].add(pair.score);
  return out;
}

}  // namespace storydiff

// The best of some scores, for the second passes of the fitted models.
#pragma once

#include <algorithm>

namespace storydiff {

/// Sum, best and second best of the scores of the pairs that one sentence, clause or word has. Scores
/// are 0 or more.
struct BestScores {
  float sum = 0;
  float best = 0;
  float second = 0;

  void add(float score) {
    sum += score;
    second = std::max(second, std::min(best, score));
    best = std::max(best, score);
  }
  /// The best score of a pair other than one with this score, which has been added.
  [[nodiscard]] float other_than(float score) const { return score >= best ? second : best; }
};

}  // namespace storydiff

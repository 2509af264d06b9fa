// The features of the second pass: how the pairs around a pair of clauses score.

#include <algorithm>
#include <array>

#include "facts/clauses/pair_features.h"
#include "facts/clauses/pair_lookup.h"
#include "facts/clauses/pairs_of_sentences.h"
#include "model/best_scores.h"

namespace storydiff {
namespace {

/// The mean of the best scores of the clauses that have any.
float mean_of(const std::vector<BestScores>& scores) {
  float sum = 0;
  float count = 0;
  for (const BestScores& s : scores) {
    if (s.best == 0) continue;
    sum += s.best;
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

void low_high(PairContextFeatures& f, PairContextFeature low, float a, float b) {
  f[low] = std::min(a, b);
  f[low + 1] = std::max(a, b);
}

class ContextMeter {
 public:
  ContextMeter(const Clauses& left, const Clauses& right, const std::vector<ClausePair>& pairs)
      : left_(left),
        right_(right),
        pairs_(pairs),
        sentences_(left, right, pairs),
        of_left_(best_scores(pairs, &ClausePair::left, left.list.size())),
        of_right_(best_scores(pairs, &ClausePair::right, right.list.size())),
        left_mean_(mean_of(of_left_)),
        right_mean_(mean_of(of_right_)) {}

  [[gnu::noinline]] void measure(const ClausePair& pair, PairContextFeatures& f) const {
    const float score = pair.score;
    const BestScores& mine = of_left_[pair.left];
    const BestScores& theirs = of_right_[pair.right];
    f[kPairScore] = score;
    low_high(f, kPairBestOtherLow, mine.other_than(score), theirs.other_than(score));
    low_high(f, kPairBestShareLow, mine.best > 0 ? score / mine.best : 0,
             theirs.best > 0 ? score / theirs.best : 0);
    low_high(f, kPairSumLow, mine.sum, theirs.sum);
    const std::int64_t a = left_.list[pair.left].sentence;
    const std::int64_t b = right_.list[pair.right].sentence;
    sentences_.each(a, b, [&](std::uint32_t k) {
      const ClausePair& other = pairs_[k];
      f[kPairSentenceSum] += other.score;
      if (other.left == pair.left && other.right == pair.right) return;
      f[kPairBeside] = std::max(f[kPairBeside], other.score);
      if (other.left == pair.left || other.right == pair.right) return;
      f[kPairBesideOwn] = std::max(f[kPairBesideOwn], other.score);
    });
    f[kPairBefore] = best(a - 1, b - 1);
    f[kPairAfter] = best(a + 1, b + 1);
    low_high(f, kPairNearLow, std::max(best(a - 1, b), best(a + 1, b)),
             std::max(best(a, b - 1), best(a, b + 1)));
    f[kPairDiagonal] = std::max(at(pair, -1, -1), at(pair, 1, 1));
    low_high(f, kPairSplitLow, std::max(at(pair, -1, 0), at(pair, 1, 0)),
             std::max(at(pair, 0, -1), at(pair, 0, 1)));
    low_high(f, kPairStoriesLow, left_mean_, right_mean_);
  }

 private:
  /// The best score of the pairs of clauses of two sentences.
  [[nodiscard]] float best(std::int64_t a, std::int64_t b) const {
    float out = 0;
    sentences_.each(a, b, [&](std::uint32_t k) { out = std::max(out, pairs_[k].score); });
    return out;
  }

  /// The score of the pair so many clauses away.
  [[nodiscard]] float at(const ClausePair& pair, std::int64_t left, std::int64_t right) const {
    return score_of_pair(pairs_, pair.left + left, pair.right + right);
  }

  const Clauses& left_;
  const Clauses& right_;
  const std::vector<ClausePair>& pairs_;
  PairsOfSentences sentences_;
  std::vector<BestScores> of_left_, of_right_;
  float left_mean_, right_mean_;
};

}  // namespace

[[gnu::noinline]] std::vector<PairContextFeatures> pair_context(
    const Clauses& left, const Clauses& right, const std::vector<ClausePair>& pairs, float least) {
  std::vector<PairContextFeatures> rows(pairs.size());
  const ContextMeter meter(left, right, pairs);
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    if (pairs[k].score >= least) meter.measure(pairs[k], rows[k]);
  }
  return rows;
}

[[gnu::noinline]] void add_around(const PairSide& left, const PairSide& right,
                                  const std::vector<ClausePair>& pairs,
                                  std::vector<ClausePairFeatures>& rows) {
  const PairsOfSentences sentences(left.clauses, right.clauses, pairs);
  const auto unique = [&](std::int64_t a, std::int64_t b) {
    float sum = 0;
    sentences.each(a, b, [&](std::uint32_t k) { sum += rows[k][kPairUnique]; });
    return sum;
  };
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const std::int64_t a = left.clauses.list[pairs[k].left].sentence;
    const std::int64_t b = right.clauses.list[pairs[k].right].sentence;
    rows[k][kPairSentence] = unique(a, b) - rows[k][kPairUnique];
    // The sum is the same with the sides exchanged.
    rows[k][kPairAround] =
        (unique(a - 1, b - 1) + unique(a + 1, b + 1)) +
        ((unique(a - 1, b) + unique(a + 1, b)) + (unique(a, b - 1) + unique(a, b + 1))) +
        (unique(a - 1, b + 1) + unique(a + 1, b - 1));
  }
}

}  // namespace storydiff

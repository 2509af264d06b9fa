// Features of the second pass: the first pass's scores of the pairs around.
//
// A sentence pair by itself is often ambiguous; together with its neighbours it seldom is. Where
// the texts run in parallel, a pair whose neighbours on both sides are linked is likely too (Gale
// and Church 1993 make this a rule; here the trees learn how far to rely on it). In two outlets'
// reports, `kInOrder` is low and the trees rely on it less.
//
// Counting for each pair how much lies before-before and after-after it is a two-dimensional
// dominance sum: sort by left, keep a Fenwick tree over right (Fenwick 1994). O(n log n) for n
// candidates.

#include <algorithm>

#include "align/features.h"
#include "align/opening_repeats.h"
#include "model/best_scores.h"
#include "text/flags.h"

namespace storydiff {
namespace {

/// Distance in sentences past which a pair counts as equally far from its expected place.
constexpr float kFarthest = 20;
/// First score from which a link is likely.
constexpr float kLikely = 0.5F;

/// Prefix sums over right positions that can be added to.
class FenwickTree {
 public:
  explicit FenwickTree(std::size_t size) : sums_(size + 1) {}
  void add(std::size_t at, float value) {
    for (std::size_t i = at + 1; i < sums_.size(); i += i & (~i + 1)) sums_[i] += value;
  }
  /// Sum over positions below `end`.
  [[nodiscard]] float below(std::size_t end) const {
    float sum = 0;
    for (std::size_t i = end; i > 0; i -= i & (~i + 1)) sum += sums_[i];
    return sum;
  }

 private:
  std::vector<float> sums_;
};

/// For each candidate the sum of scores strictly before it on both sides.
std::vector<float> mass_before(const Candidates& candidates, const std::vector<float>& scores,
                               std::size_t right_count) {
  std::vector<float> out(scores.size());
  FenwickTree tree(right_count);
  for (const Range row : candidates.rows) {
    for (std::uint32_t k = row.first; k < row.last; ++k)
      out[k] = tree.below(candidates.pairs[k].right);
    for (std::uint32_t k = row.first; k < row.last; ++k)
      tree.add(candidates.pairs[k].right, scores[k]);
  }
  return out;
}

/// For each candidate the sum of scores strictly after it on both sides.
std::vector<float> mass_after(const Candidates& candidates, const std::vector<float>& scores,
                              std::size_t right_count) {
  std::vector<float> out(scores.size());
  FenwickTree tree(right_count);
  for (std::size_t i = candidates.rows.size(); i-- > 0;) {
    const Range row = candidates.rows[i];
    for (std::uint32_t k = row.first; k < row.last; ++k) {
      out[k] = tree.below(right_count - 1 - candidates.pairs[k].right);
    }
    for (std::uint32_t k = row.first; k < row.last; ++k) {
      tree.add(right_count - 1 - candidates.pairs[k].right, scores[k]);
    }
  }
  return out;
}

/// The words of a sentence that a partner shares and no better-scored partner does, as a share of
/// the sentence's worth.
class Residuals {
 public:
  Residuals(const Vectors& vectors, const Candidates& candidates, const std::vector<float>& scores)
      : vectors_(vectors),
        candidates_(candidates),
        scores_(scores),
        place_(vectors.stems),
        seen_(vectors.stems) {}

  /// Sets `residuals[k]` for every k of `pairs`, indices of pairs of a sentence of the left, or of
  /// the right.
  [[gnu::noinline]] void measure(bool of_left, std::size_t sentence,
                                 std::span<const std::uint32_t> pairs,
                                 std::vector<float>& residuals) {
    const SideVectors& side = of_left ? vectors_.left : vectors_.right;
    const SideVectors& other = of_left ? vectors_.right : vectors_.left;
    const auto own = side.of(side.stems, side.sentences[sentence].stems);
    ++now_;
    tops_.assign(own.size(), {});
    float all = 0;
    for (std::uint32_t at = 0; at < own.size(); ++at) {
      seen_[own[at].id] = now_;
      place_[own[at].id] = at;
      all += vectors_.worth[own[at].id];
    }
    const auto each_shared = [&](std::uint32_t k, auto see) {
      const Candidate pair = candidates_.pairs[k];
      const SentenceVector& partner = other.sentences[of_left ? pair.right : pair.left];
      for (const Coordinate& c : other.of(other.stems, partner.stems)) {
        if (seen_[c.id] == now_) see(tops_[place_[c.id]], c.id);
      }
    };
    for (const std::uint32_t pair : pairs) {
      each_shared(pair, [&](BestScores& top, std::uint32_t) { top.add(scores_[pair]); });
    }
    for (const std::uint32_t pair : pairs) {
      float unmatched = 0;
      each_shared(pair, [&](const BestScores& top, std::uint32_t stem) {
        unmatched += vectors_.worth[stem] * (1.0F - top.other_than(scores_[pair]));
      });
      residuals[pair] = all > 0 ? unmatched / all : 0;
    }
  }

 private:
  const Vectors& vectors_;
  const Candidates& candidates_;
  const std::vector<float>& scores_;
  std::vector<std::uint32_t> place_, seen_;
  std::vector<BestScores> tops_;
  std::uint32_t now_ = 0;
};

/// For each sentence of one side the place on the other that the likely links before and after it
/// indicate, by interpolation.
[[gnu::noinline]] std::vector<float> expected_places(const std::vector<std::uint32_t>& likely) {
  std::vector<float> out(likely.size(), -2 * kFarthest);
  std::vector<std::uint32_t> next(likely.size(), kNone);
  std::uint32_t at = kNone;
  for (std::size_t i = likely.size(); i-- > 0;) {
    next[i] = at;
    if (likely[i] != kNone) at = static_cast<std::uint32_t>(i);
  }
  at = kNone;
  for (std::size_t i = 0; i < likely.size(); ++i) {
    const auto here = static_cast<float>(i);
    const std::uint32_t after = next[i];
    if (at != kNone && after != kNone) {
      const auto from = static_cast<float>(likely[at]);
      const auto to = static_cast<float>(likely[after]);
      const auto first = static_cast<float>(at);
      out[i] = from + (to - from) * (here - first) / (static_cast<float>(after) - first);
    } else if (at != kNone) {
      out[i] = static_cast<float>(likely[at]) + here - static_cast<float>(at);
    } else if (after != kNone) {
      out[i] = static_cast<float>(likely[after]) + here - static_cast<float>(after);
    }
    if (likely[i] != kNone) at = static_cast<std::uint32_t>(i);
  }
  return out;
}

float stray(float expected, float at) {
  const float off = at < expected ? expected - at : at - expected;
  return std::min(off, kFarthest);
}

struct Step {
  SecondFeature feature;
  int left, right;
};
constexpr Step kSteps[] = {{kUpUp, -1, -1}, {kDownDown, 1, 1}, {kUpUp2, -2, -2}, {kDownDown2, 2, 2},
                           {kUp, -1, 0},    {kDown, 1, 0},     {kUp2, -2, 0},    {kDown2, 2, 0},
                           {kBack, 0, -1},  {kForth, 0, 1},    {kBack2, 0, -2},  {kForth2, 0, 2}};
/// Sentences along a diagonal that count.
constexpr int kDiagonalReach = 5;

/// Adds to a feature of each wanted pair the score of the pair that is `left` and `right` sentences
/// from it.
[[gnu::noinline]] void add_scores_beside(const Candidates& candidates,
                                         const std::vector<float>& scores,
                                         const std::vector<std::uint32_t>& wanted,
                                         SecondFeature feature, int left, int right,
                                         std::vector<SecondFeatures>& rows) {
  RowCursor cursor(candidates);
  for (std::size_t row = 0; row < wanted.size(); ++row) {
    const Candidate pair = candidates.pairs[wanted[row]];
    const std::uint32_t at =
        cursor.find(std::int64_t{pair.left} + left, std::int64_t{pair.right} + right);
    if (at != kNone) rows[row][feature] += scores[at];
  }
}

}  // namespace

std::vector<std::uint32_t> hopeful_pairs(const Candidates& candidates,
                                         const std::vector<float>& scores,
                                         const AlignSettings& settings) {
  Flags hopeful(scores.size());
  for (std::size_t k = 0; k < scores.size(); ++k) {
    if (scores[k] >= settings.hopeless) hopeful[k] = true;
    if (scores[k] < settings.likely) continue;
    const Candidate pair = candidates.pairs[k];
    for (int i = -1; i <= 1; ++i) {
      for (int j = -1; j <= 1; ++j) {
        const std::uint32_t at =
            candidates.find(std::int64_t{pair.left} + i, std::int64_t{pair.right} + j);
        if (at != kNone) hopeful[at] = true;
      }
    }
  }
  std::vector<std::uint32_t> out;
  for (std::uint32_t k = 0; k < hopeful.size(); ++k) {
    if (hopeful[k]) out.push_back(k);
  }
  return out;
}

[[gnu::noinline]] std::vector<SecondFeatures> second_features(
    const Vectors& vectors, const Candidates& candidates, const std::vector<float>& scores,
    const std::vector<std::uint32_t>& wanted, float least) {
  const std::size_t left_count = vectors.left.sentences.size();
  const std::size_t right_count = vectors.right.sentences.size();
  std::vector<SecondFeatures> rows(wanted.size());
  std::vector<BestScores> left(left_count), right(right_count);
  float all = 0;
  for (std::size_t k = 0; k < scores.size(); ++k) {
    left[candidates.pairs[k].left].add(scores[k]);
    right[candidates.pairs[k].right].add(scores[k]);
    all += scores[k];
  }
  const std::vector<float> before = mass_before(candidates, scores, right_count);
  const std::vector<float> after = mass_after(candidates, scores, right_count);
  std::vector<std::uint32_t> left_likely(left_count, kNone);
  std::vector<std::uint32_t> right_likely(right_count, kNone);
  for (std::size_t k = 0; k < scores.size(); ++k) {
    const Candidate pair = candidates.pairs[k];
    if (scores[k] < kLikely) continue;
    if (scores[k] == left[pair.left].best) left_likely[pair.left] = pair.right;
    if (scores[k] == right[pair.right].best) right_likely[pair.right] = pair.left;
  }
  const std::vector<float> left_expects = expected_places(left_likely);
  const std::vector<float> right_expects = expected_places(right_likely);
  std::vector<float> left_residual(scores.size()), right_residual(scores.size());
  Residuals residuals(vectors, candidates, scores);
  std::vector<std::uint32_t> pairs;
  for (std::uint32_t i = 0; i < left_count; ++i) {
    pairs.clear();
    for (std::uint32_t k = candidates.rows[i].first; k < candidates.rows[i].last; ++k) {
      if (scores[k] >= least) pairs.push_back(k);
    }
    residuals.measure(true, i, pairs, left_residual);
  }
  for (std::uint32_t j = 0; j < right_count; ++j) {
    pairs.clear();
    for (std::uint32_t at = candidates.columns[j].first; at < candidates.columns[j].last; ++at) {
      if (scores[candidates.by_column[at]] >= least) pairs.push_back(candidates.by_column[at]);
    }
    residuals.measure(false, j, pairs, right_residual);
  }
  for (std::size_t row = 0; row < wanted.size(); ++row) {
    const std::uint32_t k = wanted[row];
    const Candidate pair = candidates.pairs[k];
    const std::int64_t i = pair.left;
    const std::int64_t j = pair.right;
    SecondFeatures& f = rows[row];
    f[kFirstScore] = scores[k];
    f[kRowShare] = left[pair.left].sum > 0 ? scores[k] / left[pair.left].sum : 0;
    f[kColumnShare] = right[pair.right].sum > 0 ? scores[k] / right[pair.right].sum : 0;
    f[kRowOther] = left[pair.left].other_than(scores[k]);
    f[kColumnOther] = right[pair.right].other_than(scores[k]);
    f[kResidualLeft] = left_residual[k];
    f[kResidualRight] = right_residual[k];
    f[kStrayLeft] = stray(left_expects[pair.left], static_cast<float>(j));
    f[kStrayRight] = stray(right_expects[pair.right], static_cast<float>(i));
    const float others = all - left[pair.left].sum - right[pair.right].sum + scores[k];
    f[kInOrder] = others > 1e-3F ? (before[k] + after[k]) / others : 0.5F;
  }
  add_repeats(vectors, candidates, scores, wanted, rows);
  for (const Step& step : kSteps) {
    add_scores_beside(candidates, scores, wanted, step.feature, step.left, step.right, rows);
  }
  for (int step = 1; step <= kDiagonalReach; ++step) {
    add_scores_beside(candidates, scores, wanted, kDiagonal, -step, -step, rows);
    add_scores_beside(candidates, scores, wanted, kDiagonal, step, step, rows);
    add_scores_beside(candidates, scores, wanted, kAntiDiagonal, -step, step, rows);
    add_scores_beside(candidates, scores, wanted, kAntiDiagonal, step, -step, rows);
  }
  return rows;
}

}  // namespace storydiff

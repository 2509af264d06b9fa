// Features of the second look: what the first look thought of the pairs around.
//
// A sentence pair seen alone is often in doubt; seen together with its neighbours it seldom is.
// Where the texts run in parallel, a pair whose neighbours on both sides are linked is likely too
// (Gale and Church 1993 make this a rule; here the trees learn how far to trust it). Where they are
// two outlets' reports, `kInOrder` comes out low and the trees stop trusting it.
//
// Counting for each pair how much lies before-before and after-after it is a two-dimensional
// dominance sum: sort by left, keep a Fenwick tree over right (Fenwick 1994). O(n log n) for n
// candidates.

#include <algorithm>

#include "align/features.h"

namespace storydiff {
namespace {

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

/// … and strictly after it on both sides.
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

struct Line {
  float sum = 0;
  float best = 0;
  float second = 0;
  void see(float score) {
    sum += score;
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) {
      second = score;
    }
  }
  [[nodiscard]] float other_than(float score) const { return score == best ? second : best; }
};

struct Step {
  SecondFeature feature;
  int left, right;
};
constexpr Step kSteps[] = {{kUpUp, -1, -1}, {kDownDown, 1, 1}, {kUpUp2, -2, -2}, {kDownDown2, 2, 2},
                           {kUp, -1, 0},    {kDown, 1, 0},     {kUp2, -2, 0},    {kDown2, 2, 0},
                           {kBack, 0, -1},  {kForth, 0, 1},    {kBack2, 0, -2},  {kForth2, 0, 2}};
/// How far along a diagonal to look, in sentences.
constexpr int kDiagonalReach = 5;

}  // namespace

std::vector<SecondFeatures> second_features(const Vectors& vectors, const Candidates& candidates,
                                            const std::vector<float>& scores,
                                            const std::vector<std::uint32_t>& wanted) {
  const std::size_t left_count = vectors.left.sentences.size();
  const std::size_t right_count = vectors.right.sentences.size();
  std::vector<SecondFeatures> rows(wanted.size());
  std::vector<Line> left(left_count), right(right_count);
  float all = 0;
  for (std::size_t k = 0; k < scores.size(); ++k) {
    left[candidates.pairs[k].left].see(scores[k]);
    right[candidates.pairs[k].right].see(scores[k]);
    all += scores[k];
  }
  const std::vector<float> before = mass_before(candidates, scores, right_count);
  const std::vector<float> after = mass_after(candidates, scores, right_count);
  const auto score_at = [&](std::int64_t i, std::int64_t j) {
    const std::uint32_t at = candidates.find(i, j);
    return at == Candidates::kNone ? 0.0F : scores[at];
  };
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
    for (const Step& step : kSteps) f[step.feature] = score_at(i + step.left, j + step.right);
    const float others = all - left[pair.left].sum - right[pair.right].sum + scores[k];
    f[kInOrder] = others > 1e-3F ? (before[k] + after[k]) / others : 0.5F;
    for (int step = 1; step <= kDiagonalReach; ++step) {
      f[kDiagonal] += score_at(i - step, j - step) + score_at(i + step, j + step);
      f[kAntiDiagonal] += score_at(i - step, j + step) + score_at(i + step, j - step);
    }
  }
  return rows;
}

}  // namespace storydiff

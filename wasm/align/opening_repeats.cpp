#include "align/opening_repeats.h"

#include <algorithm>

namespace storydiff {
namespace {

/// For each of the first sentences of a story, how much of it, or of the shorter of the two, each
/// other sentence of that story repeats.
class Repeats {
 public:
  static constexpr std::uint32_t kOpening = 4;  ///< sentences that open a story

  Repeats(const Vectors& vectors, const SideVectors& side)
      : count_(std::min<std::size_t>(kOpening, side.sentences.size())),
        shares_(count_ * side.sentences.size()) {
    std::vector<float> strength(vectors.stems);
    std::vector<float> worth;
    for (const SentenceVector& v : side.sentences) {
      float all = 0;
      for (const Coordinate& c : side.of(side.stems, v.stems)) all += vectors.worth[c.id];
      worth.push_back(all);
    }
    for (std::size_t k = 0; k < count_; ++k) {
      std::fill(strength.begin(), strength.end(), 0.0F);
      for (const Coordinate& c : side.of(side.stems, side.sentences[k].stems)) {
        strength[c.id] = 1;
        for (const Coordinate& kin : vectors.kin_of(c.id)) {
          strength[kin.id] = std::max(strength[kin.id], kin.weight);
        }
      }
      for (std::size_t i = 0; i < side.sentences.size(); ++i) {
        float shared = 0;
        for (const Coordinate& c : side.of(side.stems, side.sentences[i].stems)) {
          shared += vectors.worth[c.id] * strength[c.id];
        }
        const float least = std::min(worth[i], worth[k]);
        if (i != k && least > 0) shares_[i * count_ + k] = std::min(1.0F, shared / least);
      }
    }
  }
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(count_); }
  [[nodiscard]] float share(std::uint32_t opening, std::uint32_t sentence) const {
    return shares_[sentence * count_ + opening];
  }

 private:
  std::size_t count_;
  std::vector<float> shares_;
};

}  // namespace

[[gnu::noinline]] void add_repeats(const Vectors& vectors, const Candidates& candidates,
                                   const std::vector<float>& scores,
                                   const std::vector<std::uint32_t>& wanted,
                                   std::vector<SecondFeatures>& rows) {
  const Repeats left(vectors, vectors.left);
  const Repeats right(vectors, vectors.right);
  for (std::size_t row = 0; row < wanted.size(); ++row) {
    const Candidate pair = candidates.pairs[wanted[row]];
    for (std::uint32_t k = 0; k < left.count(); ++k) {
      const std::uint32_t at = candidates.find(k, pair.right);
      if (at == kNone) continue;
      float& f = rows[row][kRepeatLeft];
      f = std::max(f, left.share(k, pair.left) * scores[at]);
    }
    for (std::uint32_t k = 0; k < right.count(); ++k) {
      const std::uint32_t at = candidates.find(pair.left, k);
      if (at == kNone) continue;
      float& f = rows[row][kRepeatRight];
      f = std::max(f, right.share(k, pair.right) * scores[at]);
    }
  }
}

}  // namespace storydiff

// Scores of pairs whose sentences are in different languages.
//
// The fitted model (pair_models.h) measures what sentences of one language have in common, nearly
// all of it words. Between languages that share no words the evidence for a pair is what is written
// alike or has one meaning in all languages: names (also across alphabets), numbers, amounts and
// dates. The score is a product of three factors, each from 0 to 1:
//
//     proof   how rare is what both have?        bits / (bits + foreign_proof)
//     cover   how much of both is it?            2 bits / (bits of left + bits of right)
//     claim   does another pair have it too?     bits / (bits + the most of them that a rival has)
//
// A rival is another candidate of either sentence, and only what it has of the same names and
// numbers counts: a sentence that was split has no rivals in its two halves. The square root of
// cover is taken, since a sentence that adds a name still says the rest; and the distance of the
// places counts a little, since most versions keep some of the order.
//
//     "Рыженков встретился с 12 послами"  ~  "Ryzhenkov met 12 envoys"     Ryzhenkov, 12: 5.2 bits
//
// Tested by tests/cpp/align/foreign_test.cpp.

#include "align/foreign.h"

#include <algorithm>
#include <cmath>

namespace storydiff {
namespace {

/// Weight lost by a pair whose sentences stand at opposite ends of their texts.
constexpr float kPlaceWeight = 0.25F;

/// A name or a number that both sentences of a pair have.
struct Proof {
  std::uint32_t id = 0;  ///< the entity of a name; ids of quantities follow those of all entities
  float bits = 0;
};

class Scorer {
 public:
  Scorer(const Vectors& vectors, const Candidates& candidates, const AlignSettings& settings)
      : vectors_(vectors),
        candidates_(candidates),
        settings_(settings),
        proofs_(candidates.pairs.size()),
        columns_(vectors.right.sentences.size()) {}

  std::vector<float> scores() {
    for (std::uint32_t k = 0; k < proofs_.size(); ++k) {
      collect(k);
      columns_[candidates_.pairs[k].right].push_back(k);
    }
    std::vector<float> out(proofs_.size());
    for (std::uint32_t k = 0; k < out.size(); ++k) out[k] = score(k);
    return out;
  }

 private:
  void collect(std::uint32_t k) {
    const SentenceVector& left = vectors_.left.sentences[candidates_.pairs[k].left];
    const SentenceVector& right = vectors_.right.sentences[candidates_.pairs[k].right];
    shared(vectors_.left.of(vectors_.left.entities, left.entities),
           vectors_.right.of(vectors_.right.entities, right.entities), 0, proofs_[k]);
    shared(vectors_.left.of(vectors_.left.quantities, left.quantities),
           vectors_.right.of(vectors_.right.quantities, right.quantities), vectors_.entities,
           proofs_[k]);
  }

  static void shared(std::span<const Coordinate> left, std::span<const Coordinate> right,
                     std::uint32_t offset, std::vector<Proof>& out) {
    for (std::size_t l = 0, r = 0; l < left.size() && r < right.size();) {
      if (left[l].id == right[r].id) {
        out.push_back({offset + left[l].id, std::min(left[l].weight, right[r].weight)});
        ++l;
        ++r;
      } else if (left[l].id < right[r].id) {
        ++l;
      } else {
        ++r;
      }
    }
  }

  /// Bits of all names and numbers of a sentence.
  static float whole(const SideVectors& side, const SentenceVector& v) {
    float bits = 0;
    for (const Coordinate& c : side.of(side.entities, v.entities)) bits += c.weight;
    for (const Coordinate& c : side.of(side.quantities, v.quantities)) bits += c.weight;
    return bits;
  }

  /// Of what pair `k` has in common, the bits that pair `other` has as well.
  [[nodiscard]] float claimed(std::uint32_t k, std::uint32_t other) const {
    float bits = 0;
    auto theirs = proofs_[other].begin();
    for (const Proof& proof : proofs_[k]) {
      while (theirs != proofs_[other].end() && theirs->id < proof.id) ++theirs;
      if (theirs != proofs_[other].end() && theirs->id == proof.id) bits += proof.bits;
    }
    return bits;
  }

  [[nodiscard]] float score(std::uint32_t k) const {
    const Candidate pair = candidates_.pairs[k];
    const SentenceVector& left = vectors_.left.sentences[pair.left];
    const SentenceVector& right = vectors_.right.sentences[pair.right];
    float bits = 0;
    for (const Proof& proof : proofs_[k]) bits += proof.bits;
    if (bits == 0) return 0;
    float rival = 0;
    const Range row = candidates_.rows[pair.left];
    for (std::uint32_t other = row.first; other < row.last; ++other) {
      if (other != k) rival = std::max(rival, claimed(k, other));
    }
    for (const std::uint32_t other : columns_[pair.right]) {
      if (other != k) rival = std::max(rival, claimed(k, other));
    }
    const float proof = bits / (bits + settings_.foreign_proof);
    const float cover = 2 * bits / (whole(vectors_.left, left) + whole(vectors_.right, right));
    const float claim = bits / (bits + rival);
    const float place = 1 - kPlaceWeight * std::fabs(left.position - right.position);
    return std::min(1.0F, proof * std::sqrt(cover) * claim * place);
  }

  const Vectors& vectors_;
  const Candidates& candidates_;
  const AlignSettings& settings_;
  std::vector<std::vector<Proof>> proofs_;           // by candidate, by id
  std::vector<std::vector<std::uint32_t>> columns_;  // candidates of each right sentence
};

}  // namespace

[[gnu::noinline]] std::vector<float> score_foreign_pairs(const Vectors& vectors,
                                                         const Candidates& candidates,
                                                         const AlignSettings& settings) {
  return Scorer(vectors, candidates, settings).scores();
}

}  // namespace storydiff

// Features of the first pass that depend on the order of the words: which part of one sentence the
// other covers.
//
// A cosine is low for a short fact in a long sentence. So each sentence is compared word by word
// with its partner, to find not only how much of it is covered but where:
//
//   partner  "A fire in Riga killed two."
//   sentence "The mayor, who was born in Riga, said that two died in the fire, the worst in years."
//   clauses   ---------  --------------------  ------------------------------  ------------------
//   covered                              ####            ###             ####
//                                              (the clause covered best)
//
// A word counts by its worth (Term::weight: rarity and what is known of such words). Two more
// features weigh the same words differently. *Found*: of the words that the other article has
// anywhere, how many does this partner have? A word that the other article has nowhere is no
// evidence for one partner or another. *Claim*: the worth of each word is shared among all
// sentences of the other article that have it; how much of the sentence's worth falls to this
// partner? (One step of expectation maximisation, as in IBM's first model: Brown et al. 1993.)
//
// The words of a sentence are marked once, and all its partners are compared while they are, once
// from the left and once from the right: the work is the words of all candidates, twice.

#include <algorithm>

#include "align/features.h"

namespace storydiff {
namespace {

/// What an uncovered word takes off a run, as a share of its worth; a covered one adds all of it.
constexpr float kRunPrice = 0.5F;
/// Worth from which a piece between two punctuation marks is a clause.
constexpr float kClauseWorth = 1.5F;

struct Covered {
  float cover = 0;   ///< share of the sentence's worth that the partner has
  float clause = 0;  ///< the same share of the clause for which it is highest
  float run = 0;     ///< worth of the best run: covered words less half of the others
  float found = 0;   ///< share of the worth of words that the other article has anywhere
  float claim = 0;   ///< the partner's share of the sentence, each word divided evenly
  float unique = 0;  ///< worth in common, divided by how many sentences have the word
};

/// The stems of the current sentence.
class Marks {
 public:
  explicit Marks(std::size_t stems) : own_(stems) {}
  void set(const SideVectors& side, std::size_t sentence) {
    ++now_;
    for (const Coordinate& c : side.of(side.stems, side.sentences[sentence].stems))
      own_[c.id] = now_;
  }
  [[nodiscard]] bool own(std::uint32_t stem) const { return own_[stem] == now_; }

 private:
  std::vector<std::uint32_t> own_;
  std::uint32_t now_ = 0;
};

std::vector<float> sentences_with(const SideVectors& side, std::size_t stems) {
  std::vector<float> out(stems);
  for (const Coordinate& c : side.stems) out[c.id] += 1;
  return out;
}

/// What the marked sentence covers of `words`; `there` and `here` hold the number of sentences with
/// a stem, on the marked side and on that of `words`.
Covered walk(std::span<const std::uint32_t> words, const Marks& marks, const Vectors& vectors,
             const std::vector<float>& there, const std::vector<float>& here) {
  Covered out;
  float all = 0;
  float shared = 0;
  float anywhere = 0;
  float piece = 0;
  float piece_shared = 0;
  float run = 0;
  for (const std::uint32_t stem : words) {
    if (stem == SideVectors::kBreak) {
      if (piece < kClauseWorth) continue;
      out.clause = std::max(out.clause, piece_shared / piece);
      piece = piece_shared = 0;
      continue;
    }
    const float worth = vectors.worth[stem];
    all += worth;
    piece += worth;
    if (there[stem] > 0) anywhere += worth;
    if (marks.own(stem)) {
      shared += worth;
      piece_shared += worth;
      out.claim += worth / there[stem];
      out.unique += worth / (there[stem] * here[stem]);
      run += worth;
      out.run = std::max(out.run, run);
    } else {
      run = std::max(0.0F, run - worth * kRunPrice);
    }
  }
  if (piece >= kClauseWorth) out.clause = std::max(out.clause, piece_shared / piece);
  if (all > 0) out.cover = shared / all;
  if (anywhere > 0) {
    out.found = shared / anywhere;
    out.claim /= anywhere;
  }
  out.clause = std::max(out.clause, out.cover);
  return out;
}

}  // namespace

[[gnu::noinline]] void add_covering(const Vectors& vectors, const Candidates& candidates,
                                    std::vector<FirstFeatures>& rows) {
  const SideVectors& left = vectors.left;
  const SideVectors& right = vectors.right;
  const std::vector<float> in_left = sentences_with(left, vectors.stems);
  const std::vector<float> in_right = sentences_with(right, vectors.stems);
  Marks marks(vectors.stems);
  for (std::uint32_t i = 0; i < candidates.rows.size(); ++i) {
    const Range row = candidates.rows[i];
    if (row.empty()) continue;
    marks.set(left, i);
    for (std::uint32_t k = row.first; k < row.last; ++k) {
      const SentenceVector& v = right.sentences[candidates.pairs[k].right];
      const Covered c = walk(right.words_of(v), marks, vectors, in_left, in_right);
      FirstFeatures& f = rows[k];
      f[kWordCoverRight] = c.cover;
      f[kClauseCoverRight] = c.clause;
      f[kRunRight] = c.run;
      f[kFoundRight] = c.found;
      f[kClaimRight] = c.claim;
      f[kUnique] = c.unique;
    }
  }
  for (std::uint32_t j = 0; j < candidates.columns.size(); ++j) {
    const Range column = candidates.columns[j];
    if (column.empty()) continue;
    marks.set(right, j);
    for (std::uint32_t at = column.first; at < column.last; ++at) {
      const std::uint32_t k = candidates.by_column[at];
      const SentenceVector& v = left.sentences[candidates.pairs[k].left];
      const Covered c = walk(left.words_of(v), marks, vectors, in_right, in_left);
      FirstFeatures& f = rows[k];
      f[kWordCoverLeft] = c.cover;
      f[kClauseCoverLeft] = c.clause;
      f[kRunLeft] = c.run;
      f[kFoundLeft] = c.found;
      f[kClaimLeft] = c.claim;
    }
  }
}

}  // namespace storydiff

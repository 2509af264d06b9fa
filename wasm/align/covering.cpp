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
#include <array>

#include "align/features.h"

namespace storydiff {
namespace {

/// What an uncovered word takes off a run, as a share of its worth; a covered one adds all of it.
constexpr float kRunPrice = 0.5F;
/// Worth from which a piece between two punctuation marks is a clause.
constexpr float kClauseWorth = 1.5F;

/// Clauses of a sentence that are kept apart; what follows counts as the last one.
constexpr std::uint32_t kMostClauses = 16;
/// Most sentences of either side with a word for it to be rare.
constexpr float kFew = 2;

struct Covered {
  float cover = 0;   ///< share of the sentence's worth that the partner has
  float clause = 0;  ///< the same share of the clause for which it is highest
  float run = 0;     ///< worth of the best run: covered words less half of the others
  float found = 0;   ///< share of the worth of words that the other article has anywhere
  float claim = 0;   ///< the partner's share of the sentence, each word divided evenly
  float unique = 0;  ///< worth in common, divided by how many sentences have the word
  float kin_cover = 0;
  float kin_clause = 0;
  float kin_run = 0;
  float rare = 0;         ///< share of the worth of rare words that the partner has
  float rare_shared = 0;  ///< worth of rare words in common
  float agree = 0;        ///< how much the clauses agree that agree best
  float agree_shared = 0;
};

/// The stems of the current sentence.
class Marks {
 public:
  explicit Marks(const Vectors& vectors)
      : vectors_(vectors), own_(vectors.stems), strength_(vectors.stems), clauses_(vectors.stems) {}

  [[gnu::noinline]] void set(const SideVectors& side, std::size_t sentence) {
    ++now_;
    const SentenceVector& v = side.sentences[sentence];
    for (const Coordinate& c : side.of(side.stems, v.stems)) {
      mark(c.id, 1);
      for (const Coordinate& kin : vectors_.kin_of(c.id)) mark(kin.id, kin.weight);
    }
    worth_.assign(1, 0);
    for (const std::uint32_t stem : side.words_of(v)) {
      if (stem == SideVectors::kBreak) {
        if (worth_.back() >= kClauseWorth && worth_.size() < kMostClauses) worth_.push_back(0);
        continue;
      }
      worth_.back() += vectors_.worth[stem];
      const auto bit = static_cast<std::uint16_t>(1U << (worth_.size() - 1));
      place(stem, bit);
      for (const Coordinate& kin : vectors_.kin_of(stem)) place(kin.id, bit);
    }
  }
  [[nodiscard]] bool own(std::uint32_t stem) const { return strength(stem) == 1; }
  /// 1 for a stem of the sentence, less for kin of one, 0 for others.
  [[nodiscard]] float strength(std::uint32_t stem) const {
    return own_[stem] == now_ ? strength_[stem] : 0;
  }
  /// The clauses that have a stem or kin of it, one bit each; only of stems with a strength.
  [[nodiscard]] std::uint32_t clauses(std::uint32_t stem) const { return clauses_[stem]; }
  [[nodiscard]] const std::vector<float>& clause_worth() const { return worth_; }

 private:
  void mark(std::uint32_t stem, float strength) {
    if (own_[stem] != now_) {
      own_[stem] = now_;
      strength_[stem] = 0;
      clauses_[stem] = 0;
    }
    strength_[stem] = std::max(strength_[stem], strength);
  }
  void place(std::uint32_t stem, std::uint16_t bit) {
    if (own_[stem] == now_) clauses_[stem] |= bit;
  }

  const Vectors& vectors_;
  std::vector<std::uint32_t> own_;
  std::vector<float> strength_;
  std::vector<std::uint16_t> clauses_;
  std::vector<float> worth_;  ///< of each clause
  std::uint32_t now_ = 0;
};

std::vector<float> sentences_with(const SideVectors& side, std::size_t stems) {
  std::vector<float> out(stems);
  for (const Coordinate& c : side.stems) out[c.id] += 1;
  return out;
}

/// What the marked sentence covers of `words`; `there` and `here` hold the number of sentences with
/// a stem, on the marked side and on that of `words`.
[[gnu::noinline]] Covered walk(std::span<const std::uint32_t> words, const Marks& marks,
                               const Vectors& vectors, const std::vector<float>& there,
                               const std::vector<float>& here) {
  Covered out;
  float all = 0;
  float shared = 0;
  float kin_shared = 0;
  float anywhere = 0;
  float rare = 0;
  float piece = 0;
  float piece_shared = 0;
  float piece_kin = 0;
  float run = 0;
  float kin_run = 0;
  std::array<float, kMostClauses> common{};
  const auto end_piece = [&] {
    out.clause = std::max(out.clause, piece_shared / piece);
    out.kin_clause = std::max(out.kin_clause, piece_kin / piece);
    for (std::size_t c = 0; c < marks.clause_worth().size(); ++c) {
      const float other = marks.clause_worth()[c];
      if (other >= kClauseWorth) {
        out.agree = std::max(out.agree, 2 * common[c] / (piece + other));
        out.agree_shared = std::max(out.agree_shared, common[c]);
      }
      common[c] = 0;
    }
    piece = piece_shared = piece_kin = 0;
  };
  for (const std::uint32_t stem : words) {
    if (stem == SideVectors::kBreak) {
      if (piece >= kClauseWorth) end_piece();
      continue;
    }
    const float worth = vectors.worth[stem];
    const float strength = marks.strength(stem);
    all += worth;
    piece += worth;
    if (there[stem] > 0) anywhere += worth;
    const bool is_rare = there[stem] <= kFew && here[stem] <= kFew;
    if (is_rare && there[stem] > 0) rare += worth;
    if (strength == 1) {
      shared += worth;
      piece_shared += worth;
      out.claim += worth / there[stem];
      out.unique += worth / (there[stem] * here[stem]);
      run += worth;
      out.run = std::max(out.run, run);
      if (is_rare) out.rare_shared += worth;
    } else {
      run = std::max(0.0F, run - worth * kRunPrice);
    }
    if (strength > 0) {
      const float counted = worth * strength;
      kin_shared += counted;
      piece_kin += counted;
      kin_run += counted;
      out.kin_run = std::max(out.kin_run, kin_run);
      std::uint32_t clauses = marks.clauses(stem);
      for (std::size_t c = 0; clauses != 0; ++c, clauses >>= 1U) {
        if ((clauses & 1U) != 0) common[c] += counted;
      }
    } else {
      kin_run = std::max(0.0F, kin_run - worth * kRunPrice);
    }
  }
  if (piece >= kClauseWorth) end_piece();
  if (all > 0) {
    out.cover = shared / all;
    out.kin_cover = kin_shared / all;
  }
  if (anywhere > 0) {
    out.found = shared / anywhere;
    out.claim /= anywhere;
  }
  if (rare > 0) out.rare = out.rare_shared / rare;
  out.clause = std::max(out.clause, out.cover);
  out.kin_clause = std::max(out.kin_clause, out.kin_cover);
  return out;
}

}  // namespace

[[gnu::noinline]] void add_covering(const Vectors& vectors, const Candidates& candidates,
                                    std::vector<FirstFeatures>& rows) {
  const SideVectors& left = vectors.left;
  const SideVectors& right = vectors.right;
  const std::vector<float> in_left = sentences_with(left, vectors.stems);
  const std::vector<float> in_right = sentences_with(right, vectors.stems);
  Marks marks(vectors);
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
      f[kKinCoverRight] = c.kin_cover;
      f[kKinClauseRight] = c.kin_clause;
      f[kKinRunRight] = c.kin_run;
      f[kRareRight] = c.rare;
      f[kRareShared] = c.rare_shared;
      f[kClausesAgree] = c.agree;
      f[kClausesShared] = c.agree_shared;
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
      f[kKinCoverLeft] = c.kin_cover;
      f[kKinClauseLeft] = c.kin_clause;
      f[kKinRunLeft] = c.kin_run;
      f[kRareLeft] = c.rare;
    }
  }
}

}  // namespace storydiff

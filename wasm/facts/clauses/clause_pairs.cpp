// Matching clauses over the whole stories.
//
// An inverted index proposes for each clause of either side the few clauses of the other side with
// which it has most evidence in common: rare words in the same or a related form. Fitted models give
// each pair a score, in two passes as for sentences (align/align.cpp): the first by the words of the
// two clauses, their sentences and what links those have, the second also by the first's scores of
// the pairs around. Links of sentences are evidence like any other: a statement that a headline, a
// lead and a body tell has a counterpart for each of the three.
//
// No step compares every clause with every other one: words that many clauses have are left out of
// the search (FactSettings::key_clauses), and a clause has at most kMostCandidates of its own.
//
// Tested by tests/cpp/facts/clauses/clause_pairs_test.cpp.

#include "facts/clauses/clause_pairs.h"

#include <algorithm>
#include <utility>

#include "facts/clauses/pair_models.h"
#include "facts/clauses/reached_words.h"
#include "language/language_pairs.h"
#include "text/flags.h"
#include "text/sort.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kMostCandidates = 8;
/// Score of the first pass below which a pair keeps it: most pairs, and the second pass changes
/// little in them.
constexpr float kHopeless = 0.03F;
/// What the weight of a word counts beside its evidence, so that stock words decide between clauses
/// that have no other evidence in common.
constexpr float kWeightWorth = 0.1F;
/// Share of its evidence below which a clause has little in common with another one ...
constexpr float kNegatedEvidence = 0.3F;
/// ... and what is left of their score if they have little in common and differ in the number of
/// negations. Of such pairs that would be joined, a third state the same; their scores say a half.
constexpr float kNegatedShare = 0.8F;

/// What is left of the score of two clauses that have hardly a word in common. Where a sentence stands
/// in the place of another, all around them says that they are linked.
constexpr float kBareShare = 0.3F;
/// Share of either clause below which one word in common is hardly any.
constexpr float kBareCover = 0.33F;

/// What is left of the score of two clauses about two people of whom neither is named in the other
/// one: "He resigned" is not "Dolen resigned" if it was somebody else.
constexpr float kOtherPersonShare = 0.3F;

/// Share of a clause that the other one has to have for the two to score as their sentences do,
/// where those are the same but for a few words.
constexpr float kEditedCover = 0.8F;

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// The clauses of sentences that are the same word for word, by clause of a side.
struct Certain {
  Flags left, right;
  Pairs pairs;
};

/// Pairs the clauses of equal sentences one by one. They are cut alike, unless the sides' languages
/// were detected differently; then the last clause stands for all the rest.
Certain find_certain(const ClauseInput& input) {
  Certain out{Flags(input.left_clauses.list.size()), Flags(input.right_clauses.list.size()), {}};
  for (std::uint32_t s = 0; s < input.links.left.size(); ++s) {
    for (const SentenceLink& link : input.links.left[s]) {
      const Range mine = input.left_clauses.of_sentence[s];
      const Range theirs = input.right_clauses.of_sentence[link.other];
      if (!link.same || mine.empty() || theirs.empty()) continue;
      for (std::uint32_t k = 0; k < std::max(mine.size(), theirs.size()); ++k) {
        const std::uint32_t a = mine.first + std::min(k, mine.size() - 1);
        const std::uint32_t b = theirs.first + std::min(k, theirs.size() - 1);
        out.left[a] = out.right[b] = true;
        out.pairs.emplace_back(a, b);
      }
    }
  }
  return out;
}

/// Proposes pairs by the inverted index.
class Proposer {
 public:
  Proposer(const Terms& terms, const FactSettings& settings, std::uint32_t key_count)
      : settings_(settings), reached_(terms, settings, key_count) {}

  /// Adds pairs of each clause of `side`, which is the left one if `is_left`. What is certain is not
  /// asked for.
  void propose(const PairSide& side, const Flags& certain, const PairSide& other,
               const Flags& other_certain, bool is_left, Pairs& out) {
    sums_.assign(other.clauses.list.size(), 0);
    last_.assign(sums_.size(), kNone);
    for (std::uint32_t c = 0; c < side.clauses.list.size(); ++c) {
      if (certain[c]) continue;
      gather(side.words, c, other.words, other_certain);
      sort_by(touched_, [&](std::uint32_t d) { return sort_key(falling(sums_[d]), d); });
      const auto add = [&](std::uint32_t d) { out.emplace_back(is_left ? c : d, is_left ? d : c); };
      for (std::uint32_t k = 0; k < touched_.size() && k < kMostCandidates; ++k) add(touched_[k]);
      for (const SentenceLink& link : side.links[side.clauses.list[c].sentence]) {
        for (const std::uint32_t d : touched_) {
          if (other.clauses.list[d].sentence != link.other) continue;
          add(d);  // the best one of a linked sentence
          break;
        }
      }
      for (const std::uint32_t d : touched_) sums_[d] = 0;
    }
  }

 private:
  /// Sums what a clause has in common with each one of the other side.
  void gather(const ClauseWords& words, std::uint32_t clause, const ClauseWords& other,
              const Flags& other_certain) {
    touched_.clear();
    reached_.clear();
    reached_.add(words, words.of(clause));
    for (const std::uint32_t key : reached_.keys_by_word()) {
      const std::span<const std::uint32_t> holders = other.holders(key);
      if (holders.size() > settings_.key_clauses) continue;
      const ReachedWords::Match match = reached_.at(key);
      const ContentWord& word = words.word(match.from);
      const float worth = match.strength * (word.evidence + kWeightWorth * word.keys->weight);
      if (worth <= 0) continue;
      for (const std::uint32_t d : holders) {
        if (other_certain[d]) continue;
        if (sums_[d] == 0) {
          touched_.push_back(d);
        } else if (last_[d] == match.from) {
          continue;  // a surer match of the word has been counted
        }
        last_[d] = match.from;
        sums_[d] += worth;
      }
    }
  }

  const FactSettings& settings_;
  ReachedWords reached_;
  std::vector<float> sums_;          // by clause of the other side
  std::vector<std::uint32_t> last_;  // by clause of the other side: the word counted last
  std::vector<std::uint32_t> touched_;
};

/// The two sides, and what is counted over both.
struct Compared {
  SentenceCounts counts;
  ClauseWords left_words, right_words;
  PairSide left, right;

  explicit Compared(const ClauseInput& in)
      : counts(count(in)),
        left_words(in.left_clauses, in.keys.left, counts, in.keys.count),
        right_words(in.right_clauses, in.keys.right, counts, in.keys.count),
        left{in.left,         in.terms.left, in.voices.left, in.keys.left,
             in.left_clauses, in.links.left, left_words},
        right{in.right,         in.terms.right, in.voices.right, in.keys.right,
              in.right_clauses, in.links.right, right_words} {}

  static SentenceCounts count(const ClauseInput& in) {
    SentenceCounts out(in.keys.count);
    out.add(in.left_clauses, in.keys.left);
    out.add(in.right_clauses, in.keys.right);
    return out;
  }
};

[[gnu::noinline]] std::vector<ClausePair> find_pairs(const ClauseInput& input,
                                                     const Compared& sides,
                                                     const Certain& certain) {
  Pairs proposed;
  Proposer proposer(input.terms, input.settings, input.keys.count);
  proposer.propose(sides.left, certain.left, sides.right, certain.right, true, proposed);
  proposer.propose(sides.right, certain.right, sides.left, certain.left, false, proposed);
  sort_pairs(proposed);
  proposed.erase(std::unique(proposed.begin(), proposed.end()), proposed.end());
  std::vector<ClausePair> out;
  out.reserve(proposed.size());
  for (const auto& [left, right] : proposed) out.push_back({left, right});
  return out;
}

/// Between languages that share no words, clauses are whole sentences, and only their links say
/// which state the same.
std::vector<ClausePair> pairs_by_links(const ClauseInput& input) {
  std::vector<ClausePair> out;
  for (std::uint32_t c = 0; c < input.left_clauses.list.size(); ++c) {
    for (const SentenceLink& link : input.links.left[input.left_clauses.list[c].sentence]) {
      const Range theirs = input.right_clauses.of_sentence[link.other];
      for (std::uint32_t d = theirs.first; d < theirs.last; ++d) {
        out.push_back({c, d, link.score});
      }
    }
  }
  return out;
}

/// Whether one clause negates something and little speaks for both stating the same.
bool doubted(const ClausePairFeatures& f) {
  return f[kPairNegations] > 0 && f[kPairEvidenceLow] < kNegatedEvidence;
}

/// Whether two clauses have a word in common at most, and that is little of both.
bool bare(const ClausePairFeatures& f) {
  return f[kPairEqual] + f[kPairRelated] <= 1 && f[kPairNames] == 0 && f[kPairQuantities] == 0 &&
         f[kPairCoverHigh] < kBareCover;
}

/// The score of the link of two clauses' sentences, if most words of those are the same; else 0.
float edited_score(const ClauseInput& input, const ClausePair& pair) {
  const std::uint32_t right = input.right_clauses.list[pair.right].sentence;
  for (const SentenceLink& link : input.links.left[input.left_clauses.list[pair.left].sentence]) {
    if (link.other == right && link.edited && !link.possible) return link.score;
  }
  return 0;
}

void sort_clause_pairs(std::vector<ClausePair>& pairs) {
  sort_by(pairs, [](const ClausePair& pair) { return sort_key(pair.left, pair.right); });
}

}  // namespace

ClauseCandidates find_clause_candidates(const ClauseInput& input) {
  const Compared sides(input);
  ClauseCandidates out;
  out.pairs = find_pairs(input, sides, find_certain(input));
  out.features = pair_features(input.terms, sides.left, sides.right, input.keys.count, out.pairs,
                               input.settings);
  return out;
}

std::vector<ClausePair> score_clause_pairs(const ClauseInput& input) {
  if (language_gap(input.terms.left.language, input.terms.right.language) == LanguageGap::far) {
    std::vector<ClausePair> pairs = pairs_by_links(input);
    sort_clause_pairs(pairs);
    return pairs;
  }
  ClauseCandidates candidates = find_clause_candidates(input);
  std::vector<ClausePair>& pairs = candidates.pairs;
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    pairs[k].score = first_clause_model().score(candidates.features[k].data());
  }
  const std::vector<PairContextFeatures> context =
      pair_context(input.left_clauses, input.right_clauses, pairs, kHopeless);
  std::array<float, std::size_t{kClausePairFeatures} + kPairContextFeatures> row{};
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    if (pairs[k].score >= kHopeless) {
      std::copy(candidates.features[k].begin(), candidates.features[k].end(), row.begin());
      std::copy(context[k].begin(), context[k].end(), row.begin() + kClausePairFeatures);
      pairs[k].score = second_clause_model().score(row.data());
    }
    if (doubted(candidates.features[k])) pairs[k].score *= kNegatedShare;
    const SubjectMatch subjects = input.referents.compare(pairs[k].left, pairs[k].right);
    if (subjects == SubjectMatch::different) pairs[k].score *= kOtherPersonShare;
    if (subjects != SubjectMatch::same && bare(candidates.features[k])) {
      pairs[k].score *= kBareShare;
    }
    if (candidates.features[k][kPairCoverHigh] >= kEditedCover) {
      pairs[k].score = std::max(pairs[k].score, edited_score(input, pairs[k]));
    }
  }
  for (const auto& [left, right] : find_certain(input).pairs) pairs.push_back({left, right, 1});
  sort_clause_pairs(pairs);
  return pairs;
}

}  // namespace storydiff

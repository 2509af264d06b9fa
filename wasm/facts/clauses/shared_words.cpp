// A pair of clauses states the same in part at least, and which part, the score does not say:
//
//     The mayor resigned on Monday over a contract for the new harbour.
//     On Monday the mayor announced that he resigned.
//
// "mayor", "resigned" and "Monday" are stated by both; "contract", "new" and "harbour" are not, although their
// clause is paired. A word counts as stated by both by what the pairs of its clause have of it and of the words beside
// it, what else the clause and the sentence share, and how rare it is. A logistic regression weighs
// these; boosted trees over the same features, and a second pass over the scores of the words around, were no better
// (docs/decisions/shared-words.md).
//
// Tested by tests/cpp/facts/clauses/shared_words_test.cpp.

#include "facts/clauses/shared_words.h"

#include <algorithm>

#include "facts/clauses/reached_words.h"
#include "model/best_scores.h"
#include "model/portable_math.h"
#include "text/flags.h"

namespace storydiff {
namespace {

/// Score of a pair below which it says nothing about a word.
constexpr float kHopeless = 0.03F;
/// Strength from which a word counts as one that the other clause has.
constexpr float kHas = 0.7F;
/// Words from which on a word is far from all that the other clause has.
constexpr std::uint32_t kFar = 20;
/// What the weight of a word counts beside its evidence in the mean of several, as in clause_pairs.cpp.
constexpr float kWeightWorth = 0.1F;

bool has_content(const WordKeys& word) { return word.weight > 0 || word.denoted != kNone; }

/// What is read of a side.
struct Side {
  const Article& article;
  const SideTerms& terms;
  const std::vector<WordKeys>& keys;
  const Clauses& clauses;
  const LinkLists& links;
};

/// A clause of the other side.
struct Partner {
  std::uint32_t clause = 0;
  float score = 0;
};

float best_of(const std::vector<Partner>& partners) {
  float best = 0;
  for (const Partner& partner : partners) best = std::max(best, partner.score);
  return best;
}

/// Means over neighbouring words, by evidence.
struct Mean {
  float worth = 0, paired = 0, anywhere = 0;

  [[nodiscard]] float of(float sum) const { return worth > 0 ? sum / worth : 0; }
};

class WordMeter {
 public:
  WordMeter(const ClauseInput& input, const SentenceCounts& counts, const Side& side,
            const Side& other)
      : counts_(counts),
        side_(side),
        other_(other),
        in_story_(input.terms, input.settings, input.keys.count),
        in_clause_(input.terms, input.settings, input.keys.count),
        quoted_(side.terms.terms.size()) {
    for (const Clause& clause : other.clauses.list) add(clause.words, in_story_);
    for (const Quotation& quotation : side.terms.quotations) {
      for (std::uint32_t w = quotation.words.first; w < quotation.words.last; ++w) quoted_[w] = 1;
    }
  }

  /// `partners`: by clause, in the order of the other side's clauses.
  [[nodiscard]] std::vector<MeasuredWord> measure(
      const std::vector<std::vector<Partner>>& partners) {
    std::vector<MeasuredWord> out;
    const auto sentences = static_cast<std::uint32_t>(side_.clauses.of_sentence.size());
    for (std::uint32_t s = 0; s < sentences; ++s) {
      const Range clauses = side_.clauses.of_sentence[s];
      if (clauses.empty()) continue;
      const std::size_t from = out.size();
      for (std::uint32_t c = clauses.first; c < clauses.last; ++c) {
        const std::size_t of_clause = out.size();
        add_clause(c, partners[c], out);
        for (std::size_t k = of_clause; k < out.size(); ++k) {
          StatedWordFeatures& f = out[k].features;
          f[kWordPairScoreBefore] = c > clauses.first ? best_of(partners[c - 1]) : -1;
          f[kWordPairScoreAfter] = c + 1 < clauses.last ? best_of(partners[c + 1]) : -1;
          f[kWordPlace] = static_cast<float>(s) / static_cast<float>(sentences);
        }
      }
      add_sentence(s, out, from);
    }
    return out;
  }

 private:
  void add(Range words, ReachedWords& reached) const {
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      if (has_content(other_.keys[w])) reached.add(other_.keys[w], w);
    }
  }

  [[nodiscard]] Mean mean_of(const std::vector<MeasuredWord>& words, std::size_t from) const {
    Mean out;
    for (std::size_t k = from; k < words.size(); ++k) {
      const StatedWordFeatures& f = words[k].features;
      const float worth = f[kWordEvidence] + kWeightWorth * f[kWordWeight];
      out.worth += worth;
      out.paired += worth * f[kWordPaired];
      out.anywhere += worth * f[kWordAnywhere];
    }
    return out;
  }

  void add_clause(std::uint32_t c, const std::vector<Partner>& partners,
                  std::vector<MeasuredWord>& out) {
    const std::size_t from = out.size();
    const Range words = side_.clauses.list[c].words;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKeys& keys = side_.keys[w];
      if (!has_content(keys)) continue;
      MeasuredWord one;
      one.word = w;
      one.features[kWordAnywhere] = in_story_.of(keys).strength;
      one.features[kWordWeight] = keys.weight;
      one.features[kWordEvidence] = counts_.evidence_of(keys);
      one.features[kWordName] = keys.name ? 1 : 0;
      one.features[kWordQuantity] = keys.quantity_kind != kNone ? 1 : 0;
      one.features[kWordQuoted] = quoted_[w] != 0 ? 1 : 0;
      out.push_back(one);
    }
    float best = 0;
    for (const Partner& partner : partners) {
      in_clause_.clear();
      add(other_.clauses.list[partner.clause].words, in_clause_);
      const bool first = partner.score > best;
      best = std::max(best, partner.score);
      for (std::size_t k = from; k < out.size(); ++k) {
        StatedWordFeatures& f = out[k].features;
        const float strength = in_clause_.of(side_.keys[out[k].word]).strength;
        f[kWordPaired] = std::max(f[kWordPaired], strength * partner.score);
        if (first) f[kWordInBest] = strength;
      }
    }
    const Mean mean = mean_of(out, from);
    for (std::size_t k = from; k < out.size(); ++k) {
      StatedWordFeatures& f = out[k].features;
      f[kWordPairScore] = best;
      f[kWordClausePaired] = mean.of(mean.paired);
      f[kWordClauseAnywhere] = mean.of(mean.anywhere);
      f[kWordClauseContent] = static_cast<float>(out.size() - from);
    }
    add_nearest(out, from);
  }

  /// One step per word in either direction.
  static void add_nearest(std::vector<MeasuredWord>& words, std::size_t from) {
    std::uint32_t last = kNone;
    for (std::size_t k = from; k < words.size(); ++k) {
      words[k].features[kWordNearest] =
          static_cast<float>(last == kNone ? kFar : std::min(kFar, words[k].word - last));
      if (words[k].features[kWordInBest] >= kHas) last = words[k].word;
    }
    last = kNone;
    for (std::size_t k = words.size(); k-- > from;) {
      float& nearest = words[k].features[kWordNearest];
      if (last != kNone) nearest = std::min(nearest, static_cast<float>(last - words[k].word));
      if (words[k].features[kWordInBest] >= kHas) last = words[k].word;
    }
  }

  void add_sentence(std::uint32_t sentence, std::vector<MeasuredWord>& words, std::size_t from) {
    const Mean mean = mean_of(words, from);
    BestScores links;
    for (const SentenceLink& one : side_.links[sentence]) links.add(one.score);
    for (std::size_t k = from; k < words.size(); ++k) {
      StatedWordFeatures& f = words[k].features;
      const StatedWordFeatures* before = k > from ? &words[k - 1].features : nullptr;
      const StatedWordFeatures* after = k + 1 < words.size() ? &words[k + 1].features : nullptr;
      f[kWordLinkScore] = links.best;
      f[kWordSecondLink] = links.second;
      f[kWordSentenceAnywhere] = mean.of(mean.anywhere);
      f[kWordSentenceContent] = static_cast<float>(words.size() - from);
      f[kWordPairedBefore] = before != nullptr ? (*before)[kWordPaired] : -1;
      f[kWordAnywhereBefore] = before != nullptr ? (*before)[kWordAnywhere] : -1;
      f[kWordPairedAfter] = after != nullptr ? (*after)[kWordPaired] : -1;
      f[kWordAnywhereAfter] = after != nullptr ? (*after)[kWordAnywhere] : -1;
    }
  }

  const SentenceCounts& counts_;
  const Side& side_;
  const Side& other_;
  ReachedWords in_story_, in_clause_;  // what the other side has
  Flags quoted_;
};

std::vector<StatedWord> score(const std::vector<MeasuredWord>& words) {
  const StatedWordModel& model = stated_word_model();
  std::vector<StatedWord> out;
  out.reserve(words.size());
  for (const MeasuredWord& one : words) {
    double odds = model.base;
    for (std::uint32_t k = 0; k < kStatedWordFeatures; ++k) {
      odds += static_cast<double>(model.weights[k]) * static_cast<double>(one.features[k]);
    }
    out.push_back({one.word, std::clamp(static_cast<float>(odds), -StatedWord::kMostOdds,
                                        StatedWord::kMostOdds)});
  }
  return out;
}

}  // namespace

float StatedWord::probability() const {
  return static_cast<float>(logistic_of(static_cast<double>(odds)));
}

MeasuredWords measure_words(const ClauseInput& input, const std::vector<ClausePair>& pairs) {
  SentenceCounts counts(input.keys.count);
  counts.add(input.left_clauses, input.keys.left);
  counts.add(input.right_clauses, input.keys.right);
  std::vector<std::vector<Partner>> of_left(input.left_clauses.list.size());
  std::vector<std::vector<Partner>> of_right(input.right_clauses.list.size());
  for (const ClausePair& pair : pairs) {
    if (pair.score < kHopeless) continue;
    of_left[pair.left].push_back({pair.right, pair.score});
    of_right[pair.right].push_back({pair.left, pair.score});
  }
  const Side left{input.left, input.terms.left, input.keys.left, input.left_clauses,
                  input.links.left};
  const Side right{input.right, input.terms.right, input.keys.right, input.right_clauses,
                   input.links.right};
  return {WordMeter(input, counts, left, right).measure(of_left),
          WordMeter(input, counts, right, left).measure(of_right)};
}

StatedWords score_words(const ClauseInput& input, const std::vector<ClausePair>& pairs) {
  const MeasuredWords words = measure_words(input, pairs);
  return {score(words.left), score(words.right)};
}

}  // namespace storydiff

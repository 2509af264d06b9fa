// Which words of a story the other side states too, as a probability per word.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "facts/clauses/clause_pairs.h"
#include "facts/clauses/pair_features.h"

namespace storydiff {

/// What is measured of a content word, in the order of the model's weights. How surely clauses and
/// sentences of the other side have the word is its strength (facts/clauses/reached_words.h).
enum StatedWordFeature : std::uint32_t {
  kWordPaired,  ///< strength in a clause that its clause is paired with, times the pair's score; the best
  kWordAnywhere,          ///< strength in the other story
  kWordInBest,            ///< strength in the clause that its clause is paired with best
  kWordWeight,            ///< its weight (idf)
  kWordEvidence,          ///< SentenceCounts::evidence_of
  kWordName,              ///< whether it is part of a name
  kWordQuantity,          ///< whether it is part of a number, an amount or a date
  kWordQuoted,            ///< whether it stands in quotation marks
  kWordPairScore,         ///< best score of a pair of its clause
  kWordPairScoreBefore,   ///< the same of the clause before it in its sentence; -1: none
  kWordPairScoreAfter,    ///< the same of the one after it
  kWordLinkScore,         ///< best score of a link, or possible link, of its sentence
  kWordSecondLink,        ///< second best score of those
  kWordClausePaired,      ///< mean of kWordPaired over its clause, by evidence
  kWordClauseAnywhere,    ///< the same of kWordAnywhere
  kWordClauseContent,     ///< number of content words of its clause
  kWordSentenceAnywhere,  ///< mean of kWordAnywhere over its sentence
  kWordSentenceContent,   ///< number of content words of its sentence
  kWordNearest,           ///< words to the nearest other one of its clause that the best pair has
  kWordPlace,             ///< place of its sentence in the story, 0 to 1
  kWordPairedBefore,      ///< kWordPaired of the content word before it in its sentence; -1: none
  kWordAnywhereBefore,
  kWordPairedAfter,  ///< the same of the one after it
  kWordAnywhereAfter,
  kStatedWordFeatures
};
using StatedWordFeatures = std::array<float, kStatedWordFeatures>;

/// A content word of a story.
struct StatedWord {
  std::uint32_t word = 0;
  /// Log odds that the other side states it too, within [-kMostOdds, kMostOdds].
  float odds = 0;

  static constexpr float kMostOdds = 7;
  [[nodiscard]] float probability() const;
};

/// The content words of both stories, in order.
struct StatedWords {
  std::vector<StatedWord> left;
  std::vector<StatedWord> right;
};

/// `pairs`: as score_clause_pairs() gives them.
[[nodiscard]] StatedWords score_words(const ClauseInput& input,
                                      const std::vector<ClausePair>& pairs);

/// A linear model: log odds by feature, after `base`. Written by scripts/fit-facts/fit_words.py.
struct StatedWordModel {
  double base = 0;
  std::array<float, kStatedWordFeatures> weights{};
};
[[nodiscard]] const StatedWordModel& stated_word_model();

/// For scripts/fit-facts: what the model sees.
struct MeasuredWord {
  std::uint32_t word = 0;
  StatedWordFeatures features{};
};
struct MeasuredWords {
  std::vector<MeasuredWord> left;
  std::vector<MeasuredWord> right;
};
[[nodiscard]] MeasuredWords measure_words(const ClauseInput& input,
                                          const std::vector<ClausePair>& pairs);

}  // namespace storydiff

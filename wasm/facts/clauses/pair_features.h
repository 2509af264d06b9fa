// What is measured of a left and a right clause that may state the same.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "article/article.h"
#include "facts/clauses/clause_words.h"
#include "facts/clauses/clauses.h"
#include "facts/clauses/sentence_links.h"
#include "facts/clauses/word_keys.h"
#include "facts/differences/speech_words.h"
#include "language/terms.h"
#include "settings.h"

namespace storydiff {

/// Features of the first pass, in the order of the model table. "Low" and "high" are the lesser and
/// the greater of what the two sides have, so that nothing depends on which side is which. Words in
/// common are those that are equal or that the language pack relates closely.
enum ClausePairFeature : std::uint32_t {
  kPairCoverLow,  ///< share of a clause's weight that the other one has
  kPairCoverHigh,
  kPairEvidenceLow,  ///< the same of its evidence (ContentWord)
  kPairEvidenceHigh,
  kPairShared,        ///< sum of the evidence in common
  kPairRarest,        ///< evidence of the word in common that has most
  kPairSecondRarest,  ///< and of the next ones
  kPairThirdRarest,
  kPairEqual,           ///< number of equal words
  kPairRelated,         ///< number of the others in common
  kPairWeak,            ///< weight of words that the pack relates loosely
  kPairNames,           ///< number of words of names in common
  kPairNamesMissedLow,  ///< weight of words of names that the other one lacks
  kPairNamesMissedHigh,
  kPairQuantities,  ///< number of numbers, amounts and dates in common
  kPairQuantitiesMissedLow,
  kPairQuantitiesMissedHigh,
  kPairPhrases,     ///< number of neighbouring words in common that are neighbours there too
  kPairInOrder,     ///< share of the neighbours among words in common that are in order
  kPairContentLow,  ///< number of content words
  kPairContentHigh,
  kPairLink,          ///< score of the link of their sentences; 0 if there is none
  kPairPossible,      ///< the same of a possible link
  kPairOtherLinkLow,  ///< best score of the sentences' links to others
  kPairOtherLinkHigh,
  kPairUnique,  ///< evidence in common, each word divided by the clauses that have it
  kPairRowLow,  ///< evidence in common, over the most that any candidate has with a clause
  kPairRowHigh,
  kPairSentence,    ///< kPairUnique of the other pairs of clauses of their sentences
  kPairAround,      ///< the same of the sentences before and after
  kPairDistance,    ///< difference of the relative positions in the stories
  kPairTop,         ///< how many of the two are at the top of the story
  kPairReportsLow,  ///< has a reporting verb or "according to"
  kPairReportsHigh,
  kPairQuotedLow,  ///< share of words in quotation marks
  kPairQuotedHigh,
  kPairNegations,    ///< difference in the number of negations
  kPairHeadlineLow,  ///< is in a headline
  kPairHeadlineHigh,
  kPairInSentenceLow,  ///< share of a clause's evidence that the other one's sentence has
  kPairInSentenceHigh,
  kPairSentencesLow,  ///< share of a sentence's evidence that the other sentence has
  kPairSentencesHigh,
  kPairContextNames,  ///< number of names in common of their sentences and those before
  kPairVerbatim,      ///< most words in a row, function words included, that both have
  kPairNameless,      ///< how many of the two have no name
  kClausePairFeatures
};

/// Features that the second pass adds: the first pass's scores of the pairs around.
enum PairContextFeature : std::uint32_t {
  kPairScore,         ///< the first pass's score of the pair itself
  kPairBestOtherLow,  ///< best score of another pair of a clause
  kPairBestOtherHigh,
  kPairBestShareLow,  ///< score over the best score of a clause
  kPairBestShareHigh,
  kPairSumLow,  ///< sum of the scores of a clause
  kPairSumHigh,
  kPairBeside,     ///< best score of another pair of clauses of the two sentences ...
  kPairBesideOwn,  ///< ... of clauses that are both others
  kPairBefore,     ///< best score of a pair of the sentences before
  kPairAfter,
  kPairNearLow,  ///< best score of a pair of one of the sentences and a neighbour of the other
  kPairNearHigh,
  kPairDiagonal,  ///< best score of a pair of the clauses before both or after both
  kPairSplitLow,  ///< best score of one of the clauses and a neighbour of the other
  kPairSplitHigh,
  kPairStoriesLow,  ///< mean over clauses of their best scores
  kPairStoriesHigh,
  kPairSentenceSum,  ///< sum of the scores of the pairs of clauses of the two sentences
  kPairContextFeatures
};

/// A left and a right clause that may state the same.
struct ClausePair {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  float score = 0;  ///< probability that both state the same, in part at least
};

using ClausePairFeatures = std::array<float, kClausePairFeatures>;
using PairContextFeatures = std::array<float, kPairContextFeatures>;

/// What is read of a side.
struct PairSide {
  const Article& article;
  const SideTerms& terms;
  const std::vector<Voice>& voices;   ///< by term
  const std::vector<WordKeys>& keys;  ///< by word
  const Clauses& clauses;
  const LinkLists& links;
  const ClauseWords& words;
};

/// One row per pair. `pairs` are sorted by (left, right); those that have next to nothing in common
/// and no link of their sentences are dropped.
[[nodiscard]] std::vector<ClausePairFeatures> pair_features(
    const Terms& terms, const PairSide& left, const PairSide& right, std::uint32_t key_count,
    std::vector<ClausePair>& pairs, const FactSettings& settings);

/// Sets kPairSentence and kPairAround.
void add_around(const PairSide& left, const PairSide& right, const std::vector<ClausePair>& pairs,
                std::vector<ClausePairFeatures>& rows);

/// One row per pair for the second pass, from the scores of the first; zeros for pairs that score below
/// `least`.
[[nodiscard]] std::vector<PairContextFeatures> pair_context(const Clauses& left,
                                                            const Clauses& right,
                                                            const std::vector<ClausePair>& pairs,
                                                            float least = 0);

}  // namespace storydiff

// The features of a candidate pair, from which the fitted models compute its score.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "align/candidates.h"
#include "align/sentence_vectors.h"

namespace storydiff {

/// Features of the first pass, in the order of the model table. All are 0 if nothing is shared.
enum FirstFeature : std::uint32_t {
  kGramCosine,     ///< cosine over character n-grams
  kStemCosine,     ///< cosine over stems
  kStemCoverLeft,  ///< share of the left sentence's stem weight that the right one has too
  kStemCoverRight,
  kGramCoverLeft,
  kGramCoverRight,
  kPairCoverLeft,  ///< the same for pairs of neighbouring stems
  kPairCoverRight,
  kRowMargin,  ///< gram cosine minus the best other one of the left sentence
  kColumnMargin,
  kRowRatio,  ///< gram cover of the left sentence, over the best one of any candidate
  kColumnRatio,
  kRarestShared,  ///< rarity of the rarest shared stem, 1 for one that stands in two sentences
  kSecondRarestShared,
  kSharedStems,  ///< number of shared stems
  kNameCoverLeft,
  kNameCoverRight,
  kNamesShared,
  kQuantitiesShared,
  kQuantitiesLeftOnly,
  kQuantitiesRightOnly,
  kWordsLeft,  ///< number of words
  kWordsRight,
  kWordsRatio,  ///< shorter over longer
  kDistance,    ///< difference of the relative positions
  kBeforeBoth,  ///< gram cosine of the pair one sentence before on both sides
  kAfterBoth,
  kBeforeLeft,  ///< ... one before on the left alone
  kAfterLeft,
  kBeforeRight,
  kAfterRight,
  kLikenessLeft,  ///< mean over left sentences of their best gram cosine: how alike the texts are
  kLikenessRight,
  kWordCoverLeft,  ///< share of the left sentence's worth that the right one has (covering.cpp) ...
  kWordCoverRight,
  kClauseCoverLeft,  ///< ... the same of its clause for which that is highest
  kClauseCoverRight,
  kRunLeft,  ///< worth of the run of its words that is covered best
  kRunRight,
  kFoundLeft,  ///< the right one's share of what the right article has anywhere of it
  kFoundRight,
  kClaimLeft,  ///< the right one's share of it, each word divided among all that have it
  kClaimRight,
  kUnique,         ///< worth in common, each word divided by how many sentences have it
  kStemRowMargin,  ///< product of both word covers, minus the best other one of the left sentence
  kStemColumnMargin,
  kKinCoverLeft,  ///< as the word cover; a word that the pack has a kin of counts by its strength
  kKinCoverRight,
  kKinClauseLeft,
  kKinClauseRight,
  kKinRunLeft,
  kKinRunRight,
  kRareLeft,  ///< of words that few sentences have, the share of worth in common
  kRareRight,
  kRareShared,    ///< worth of those in common
  kClausesAgree,  ///< how much the two clauses agree that agree best: twice what they share over both
  kClausesShared,  ///< worth in common of the two clauses that share most
  kPairsShared,    ///< weight of shared pairs of stems
  kHeadingLeft,
  kHeadingRight,
  kPlaceLeft,  ///< sentences of the story before it
  kPlaceRight,
  kSentencesLeft,  ///< sentences of the story
  kSentencesRight,
  kFirstFeatures
};

/// Features that the second pass adds: the first pass's scores of the pairs around.
enum SecondFeature : std::uint32_t {
  kFirstScore,  ///< the first pass's score of the pair itself
  kRowShare,    ///< its share of all scores of the left sentence
  kColumnShare,
  kRowOther,  ///< best other score of the left sentence
  kColumnOther,
  kUpUp,  ///< score of the pair one sentence before on both sides ...
  kDownDown,
  kUpUp2,  ///< ... two before on both
  kDownDown2,
  kUp,  ///< one before on the left, same right: do two left sentences share it?
  kDown,
  kUp2,
  kDown2,
  kBack,  ///< same left, one before on the right
  kForth,
  kBack2,
  kForth2,
  kInOrder,   ///< share of all other scores that lie before on both sides or after on both
  kDiagonal,  ///< sum of scores along the diagonal nearby
  kAntiDiagonal,
  kResidualLeft,  ///< share of the left sentence's worth that this pair has and no better one
  kResidualRight,
  kStrayLeft,   ///< sentences from the place that likely links before and after indicate
  kStrayRight,  ///< ... from the other side
  kRepeatLeft,  ///< score of the pair of the right sentence with one that opens the left story, by
                ///< how much of that the left sentence repeats
  kRepeatRight,
  kSecondFeatures
};

using FirstFeatures = std::array<float, kFirstFeatures>;
using SecondFeatures = std::array<float, kSecondFeatures>;

/// One row per candidate, parallel to `candidates.pairs`.
[[nodiscard]] std::vector<FirstFeatures> first_features(const Vectors& vectors,
                                                        const Candidates& candidates);

/// Fills in what covering.cpp measures.
void add_covering(const Vectors& vectors, const Candidates& candidates,
                  std::vector<FirstFeatures>& rows);

/// The pairs of the second pass, ascending: those that score at least `settings.hopeless` in the
/// first (`scores`), and the neighbours of those that score at least `settings.likely`.
[[nodiscard]] std::vector<std::uint32_t> hopeful_pairs(const Candidates& candidates,
                                                       const std::vector<float>& scores,
                                                       const AlignSettings& settings);

/// `scores` are the first pass's, parallel to `candidates.pairs`. One row for each pair in `wanted`
/// (indices into `candidates.pairs`, ascending), in that order. For kResidualLeft and
/// kResidualRight pairs scored below `least` are left out.
[[nodiscard]] std::vector<SecondFeatures> second_features(const Vectors& vectors,
                                                          const Candidates& candidates,
                                                          const std::vector<float>& scores,
                                                          const std::vector<std::uint32_t>& wanted,
                                                          float least);

}  // namespace storydiff

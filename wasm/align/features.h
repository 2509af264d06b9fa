// What is measured of a candidate pair before anything is decided.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "align/candidates.h"
#include "align/sentence_vectors.h"

namespace storydiff {

/// Features of the first look, in the order of the model table. All are 0 where nothing is shared.
enum FirstFeature : std::uint32_t {
  kGramCosine,     ///< cosine over character n-grams
  kStemCosine,     ///< cosine over stems
  kStemCoverLeft,  ///< share of the left sentence's stem weight that the right one has too
  kStemCoverRight,
  kGramCoverLeft,
  kGramCoverRight,
  kPairCoverLeft,  ///< the same for pairs of neighbouring stems
  kPairCoverRight,
  kRowMargin,  ///< gram cosine less the best other one of the left sentence
  kColumnMargin,
  kRowRatio,  ///< gram cover of left over the best one that any candidate gives it
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
  kBeforeBoth,  ///< gram cosine of the pair one up on both sides
  kAfterBoth,
  kBeforeLeft,  ///< … one up on the left alone
  kAfterLeft,
  kBeforeRight,
  kAfterRight,
  kLikenessLeft,  ///< mean over left sentences of their best gram cosine: how alike the texts are
  kLikenessRight,
  kWordCoverLeft,  ///< share of the left sentence's worth that the right one has (covering.cpp) …
  kWordCoverRight,
  kClauseCoverLeft,  ///< … of its clause where that is highest
  kClauseCoverRight,
  kRunLeft,  ///< worth of the run of its words that is covered best
  kRunRight,
  kFoundLeft,  ///< share of what the right article has anywhere of it
  kFoundRight,
  kClaimLeft,  ///< the right one's part of it, each word shared out among all that have it
  kClaimRight,
  kUnique,         ///< worth shared, words that stand once on each side counting whole
  kStemRowMargin,  ///< word cover times word cover, less the best other one of the left sentence
  kStemColumnMargin,
  kFirstFeatures
};

/// Features that the second look adds: what the first look thought of the pairs around.
enum SecondFeature : std::uint32_t {
  kFirstScore,  ///< the first look's own score of the pair
  kRowShare,    ///< its share of all scores of the left sentence
  kColumnShare,
  kRowOther,  ///< best other score of the left sentence
  kColumnOther,
  kUpUp,  ///< score one up on both sides …
  kDownDown,
  kUpUp2,  ///< … two up on both
  kDownDown2,
  kUp,  ///< one up on the left, same right: do two left sentences share it?
  kDown,
  kUp2,
  kDown2,
  kBack,  ///< same left, one back on the right
  kForth,
  kBack2,
  kForth2,
  kInOrder,   ///< share of all other scores that lie before on both sides or after on both
  kDiagonal,  ///< sum of scores along the diagonal close by
  kAntiDiagonal,
  kResidualLeft,  ///< share of the left sentence's worth that this pair shares and no better one
  kResidualRight,
  kStrayLeft,   ///< how far off the place where the likely links above and below point, sentences
  kStrayRight,  ///< … from the other side
  kSecondFeatures
};

using FirstFeatures = std::array<float, kFirstFeatures>;
using SecondFeatures = std::array<float, kSecondFeatures>;

/// One row a candidate, parallel to `candidates.pairs`.
[[nodiscard]] std::vector<FirstFeatures> first_features(const Vectors& vectors,
                                                        const Candidates& candidates);

/// Fills in what covering.cpp measures.
void add_covering(const Vectors& vectors, const Candidates& candidates,
                  std::vector<FirstFeatures>& rows);

/// Pairs worth a second look, ascending: those that the first (`scores`) gives at least
/// `settings.hopeless`, and the neighbours of those it gives `settings.likely`.
[[nodiscard]] std::vector<std::uint32_t> hopeful_pairs(const Candidates& candidates,
                                                       const std::vector<float>& scores,
                                                       const AlignSettings& settings);

/// `scores` are the first look's, parallel to `candidates.pairs`. One row for each pair in `wanted`
/// (indices into `candidates.pairs`, ascending), in that order. Pairs scored
/// below `least` explain nothing.
[[nodiscard]] std::vector<SecondFeatures> second_features(const Vectors& vectors,
                                                          const Candidates& candidates,
                                                          const std::vector<float>& scores,
                                                          const std::vector<std::uint32_t>& wanted,
                                                          float least);

}  // namespace storydiff

// How much of each clause the other side states too.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "facts/clauses/clauses.h"
#include "facts/clauses/sentence_links.h"
#include "facts/clauses/word_keys.h"
#include "facts/differences/speech_words.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

/// What is measured of a clause of a linked sentence. Shares are by weight of its content words, 0
/// to 1; counts and sums are scaled and capped at 1. "Linked" means links and possible links
/// (align/alignment.h) here. The counterpart of a clause is Support::counterpart.
enum SupportFeature : std::uint32_t {
  kCover,               ///< share that the linked sentences have too
  kBestCover,           ///< share that its counterpart has
  kCounterpartCover,    ///< share of the counterpart that this clause has
  kLinkScore,           ///< score of the best link of the sentence
  kSentenceCover,       ///< kCover of the whole sentence
  kNeighbourCover,      ///< kCover of the clauses before and after in the sentence
  kNamesMissing,        ///< share of its names that the linked sentences lack
  kQuantitiesMissing,   ///< the same of its numbers, amounts and dates
  kCommonCover,         ///< kCover of its words that are not names
  kOwnCover,            ///< kCover less what belongs to another clause of this side (OwnCover)
  kContent,             ///< number of content words; 20 count as 1
  kStoryCover,          ///< share that any sentence of the other side's story has
  kPhrases,             ///< share of its pairs of adjacent words that are adjacent there too
  kLongestPhrase,       ///< most such pairs in a row; 10 count as 1
  kMissing,             ///< weight of the words that the linked sentences lack; 5 counts as 1
  kLinkSum,             ///< sum of the scores of all links of the sentence; 3 counts as 1
  kCounterpartScore,    ///< score of the link to the counterpart's sentence
  kNamesFound,          ///< number of names that the linked sentences have; 4 count as 1
  kQuantitiesFound,     ///< the same of numbers, amounts and dates
  kReports,             ///< 1 where it has a reporting verb or "according to"
  kStoryLinked,         ///< kLinkScore, averaged over the sentences of this side's story
  kCounterpartSupport,  ///< kCover of the counterpart, by this side's sentences
  kSentenceStoryCover,  ///< kStoryCover of the whole sentence, averaged by words
  kScattered,           ///< kStoryCover times kMissing: stated elsewhere, if at all
  kSupportFeatures
};

struct Support {
  std::array<float, kSupportFeatures> features{};
  /// The clause of the other side that has most of this one; kNone where nothing is shared.
  std::uint32_t counterpart = kNone;
  bool linked = false;   ///< its sentence has a link, or a possible one
  bool certain = false;  ///< its sentence is on the other side word for word
};

/// Support of every clause of each side by the sentences that it is linked to; parallel to the
/// lists of clauses.
struct SideSupport {
  std::vector<Support> left;
  std::vector<Support> right;
};
[[nodiscard]] SideSupport measure_support(const Terms& terms, const Voices& voices,
                                          const KeyedWords& keys, const Clauses& left,
                                          const Clauses& right, const SideLinks& links,
                                          const FactSettings& settings);

}  // namespace storydiff

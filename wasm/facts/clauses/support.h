// How far the other side states a clause too.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "align/alignment.h"
#include "facts/clauses/clauses.h"
#include "facts/clauses/word_keys.h"
#include "facts/differences/speech_words.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

/// What is measured of a clause of a linked sentence. Shares are by weight of its content words, 0
/// to 1; so are counts and sums, which are scaled and end at 1. "Linked" are links and possible
/// links (align/alignment.h) here.
enum SupportFeature : std::uint32_t {
  kCover,           ///< share that the linked sentences have too
  kBestCover,       ///< share that one single clause of them has
  kAnswerCover,     ///< share of that clause which this one has
  kLinkScore,       ///< score of the best link of the sentence
  kSentenceCover,   ///< kCover of the whole sentence
  kNeighbourCover,  ///< kCover of the clauses before and after in the sentence
  kNamesMissing,    ///< share of its names that the linked sentences lack
  kQuantitiesMissing,
  kCommonCover,      ///< kCover of its words that are no names
  kOwnCover,         ///< kCover less what another clause of this side answers better
  kContent,          ///< content words, 1 for twenty
  kStoryCover,       ///< share that any sentence of the other side's story has
  kPhrases,          ///< share of its pairs of neighbouring words that stand so in the other story
  kLongestPhrase,    ///< most of them in a row, 1 for ten
  kMissing,          ///< weight of the words that the linked sentences lack, 1 for five
  kLinkSum,          ///< scores of all links of the sentence, 1 for three
  kAnswerScore,      ///< score of the link to the sentence of the best single clause
  kNamesFound,       ///< names that the linked sentences have, 1 for four
  kQuantitiesFound,  ///< the same of numbers, amounts and dates
  kTells,            ///< 1 where it says that somebody says something ("officials said")
  kStoryLinked,      ///< kLinkScore, averaged over the sentences of this side's story
  kAnswersCover,     ///< kCover of the answer, by this side's sentences
  kSentenceStoryCover,  ///< kStoryCover of the whole sentence, by words
  kScattered,           ///< kStoryCover times kMissing: told elsewhere, if at all
  kSupportFeatures
};

struct Support {
  std::array<float, kSupportFeatures> features{};
  /// The clause of the other side that has most of this one; kNone where nothing is shared.
  std::uint32_t answer = kNone;
  bool linked = false;   ///< its sentence has a link, or a possible one
  bool certain = false;  ///< its sentence stands on the other side word for word
  static constexpr std::uint32_t kNone = UINT32_MAX;
};

/// A sentence of the other side that a sentence is linked to, or possibly is.
struct SentenceLink {
  std::uint32_t other = 0;
  float score = 0;
  bool same = false;      ///< word for word
  bool possible = false;  ///< scores too little for a link (Alignment::possible)
};
/// For each sentence of a side its linked sentences of the other.
using LinkLists = std::vector<std::vector<SentenceLink>>;

/// Both sides' lists, links before possible links.
struct SideLinks {
  LinkLists left;
  LinkLists right;
};
[[nodiscard]] SideLinks list_links(const Alignment& alignment, std::size_t left_sentences,
                                   std::size_t right_sentences);

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

// How far the other side states a clause too.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "align/alignment.h"
#include "facts/clauses.h"
#include "facts/word_keys.h"
#include "language/terms.h"
#include "options.h"

namespace storydiff {

/// What is measured of a clause of a linked sentence. Shares are by weight of its content words, 0
/// to 1.
enum SupportFeature : std::uint32_t {
  kCover,           ///< share that the linked sentences have too
  kBestCover,       ///< share that one single clause of them has
  kAnswerCover,     ///< share of that clause which this one has
  kLinkScore,       ///< score of the best link of the sentence
  kSentenceCover,   ///< kCover of the whole sentence
  kNeighbourCover,  ///< kCover of the clauses before and after in the sentence
  kNamesMissing,    ///< share of its names that the linked sentences lack
  kQuantitiesMissing,
  kCommonCover,  ///< kCover of its words that are no names
  kOwnCover,     ///< kCover less what another clause of this side answers better
  kContent,      ///< number of content words, 1 for twenty and more
  kSupportFeatures
};

struct Support {
  std::array<float, kSupportFeatures> features{};
  /// The clause of the other side that has most of this one; kNone where nothing is shared.
  std::uint32_t answer = kNone;
  bool linked = false;   ///< its sentence has a link
  bool certain = false;  ///< its sentence stands on the other side word for word
  static constexpr std::uint32_t kNone = UINT32_MAX;
};

/// A linked sentence of the other side.
struct SentenceLink {
  std::uint32_t other = 0;
  float score = 0;
  bool same = false;  ///< word for word
};
/// For each sentence of a side its linked sentences of the other.
using LinkLists = std::vector<std::vector<SentenceLink>>;

/// Support of every clause of a side by the sentences that it is linked to; parallel to
/// `clauses.list`.
[[nodiscard]] std::vector<Support> measure_support(
    const SideTerms& side, const std::vector<WordKeys>& keys, const Clauses& clauses,
    const std::vector<WordKeys>& other_keys, const Clauses& other_clauses, std::uint32_t key_count,
    const LinkLists& links, const Settings& settings);

}  // namespace storydiff

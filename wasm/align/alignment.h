// Alignment: which paragraphs and sentences of the two sides say the same thing.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "options.h"
#include "progress.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

enum class LinkKind : std::uint8_t {
  same,      ///< equal once folded
  edited,    ///< most words are the same, in the same order
  reworded,  ///< says the same in other words, or only part of it
};

/// Two sentences, or two paragraphs, that say the same thing, whole or in part.
struct Link {
  std::uint32_t left = 0;  ///< index of the sentence (or paragraph) on the left
  std::uint32_t right = 0;
  float score = 0;  ///< confidence, 0 to 1
  LinkKind kind = LinkKind::reworded;
  bool moved = false;  ///< out of the order that most links keep
  /// Both say the same in other words: "Nobody was hurt", "No one was injured" (equivalent.h).
  bool equivalent = false;
  /// Index of its word edits among those of all links (diff/edit_links.h); kNone before the diff
  /// stage, and for paragraphs.
  std::uint32_t edits = kNone;
};

/// Two sentences with the score that the models gave them, linked or not.
struct ScoredPair {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  float score = 0;
};

/// Links are many to many and sorted by (left, right); no pair is listed twice.
struct Alignment {
  std::vector<Link> paragraphs;
  std::vector<Link> sentences;
  /// Pairs that score too low for a link, but may have one clause in common; never `moved`.
  std::vector<Link> possible;
  /// Pairs that a reader has unlinked: no fact joins them because of their words.
  std::vector<Link> apart;
  /// Pairs whose score leaves doubt (AlignSettings::question_doubt), sorted by (left, right): those
  /// that a judge may be asked about (align/questions.h). Pairs that a reader has pinned are not
  /// among them.
  std::vector<ScoredPair> doubtful;
  std::uint32_t unsearched = 0;  ///< sentences whose search AlignSettings::postings cut short
};

[[nodiscard]] Alignment align(const Article& left, const Article& right, const Terms& terms,
                              const AlignSettings& settings, const Progress& progress = {});

}  // namespace storydiff

// Which paragraphs and sentences tell the same thing.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "options.h"
#include "progress.h"
#include "settings.h"

namespace storydiff {

enum class LinkKind : std::uint8_t {
  same,      ///< equal once folded
  edited,    ///< most words are the same, in the same order
  reworded,  ///< tells the same in other words, or in part
};

/// Two sentences, or two paragraphs, that tell the same thing, whole or in part.
struct Link {
  std::uint32_t left = 0;  ///< index of the sentence (or paragraph) on the left
  std::uint32_t right = 0;
  float score = 0;  ///< how sure, 0 to 1
  LinkKind kind = LinkKind::reworded;
  bool moved = false;  ///< out of the order that most links keep
  /// Both say the same though they share no word: "Nobody was hurt", "No one was injured".
  bool equivalent = false;
  /// Index of its word edits among those of all links (diff/edit_links.h); kNoEdits before the diff
  /// stage, and for paragraphs.
  std::uint32_t edits = kNoEdits;
  static constexpr std::uint32_t kNoEdits = UINT32_MAX;
};

/// Links are many to many and sorted by (left, right); no pair stands twice.
struct Alignment {
  std::vector<Link> paragraphs;
  std::vector<Link> sentences;
  /// Pairs that score too little for a link, but may hold a clause that both tell; never moved.
  std::vector<Link> possible;
  std::uint32_t unsearched = 0;  ///< sentences for which `postings` cut the search short
};

[[nodiscard]] Alignment align(const Article& left, const Article& right, const Terms& terms,
                              const AlignSettings& settings, const Progress& progress = {});

}  // namespace storydiff

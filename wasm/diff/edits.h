// Word edits between two runs of words: the shortest script, then the readable one.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

enum class EditOp : std::uint8_t { equal, insert, remove, replace };

/// One operation of an edit script. Ranges count words from the start of each run; `insert` has an
/// empty left range (its place), `remove` an empty right one.
struct Edit {
  EditOp op = EditOp::equal;
  Range left;
  Range right;
  bool related = false;  ///< a replacement of words by others that mean the same
  friend constexpr bool operator==(const Edit&, const Edit&) = default;
};

/// Invariants: the edits' left ranges cover the left run in order without gap or overlap, the right
/// ranges the right run; no two neighbours have the same op unless one is `related`; applying the
/// script to left gives right.
struct EditScript {
  std::vector<Edit> edits;
  bool coarse = false;  ///< a limit was hit: the script is correct but not minimal
};

/// Two aligned words, as indices of each side's words.
struct WordLink {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  friend constexpr bool operator==(const WordLink&, const WordLink&) = default;
};

/// By (left, right).
void sort_word_links(std::vector<WordLink>& links);

/// A word as the diff takes it.
struct DiffWord {
  std::uint32_t id = 0;  ///< equal ids are equal words
  float weight = 1;      ///< 0 for words that are no anchor by themselves (a comma, "the")
  bool punctuation = false;
};

/// The minimal script by Wu, Manber, Myers and Miller's O(NP) comparison (dtl), or, past
/// `settings.max_work`, a coarser one marked so.
[[nodiscard]] EditScript word_edits(std::span<const DiffWord> left, std::span<const DiffWord> right,
                                    const DiffSettings& settings);

/// The same script made readable by a chain of named passes (diff/tidy.cpp). `links`: aligned words
/// that mean the same, as places in both runs, one to one and sorted by left (diff/word_links.h).
[[nodiscard]] EditScript tidy(EditScript script, std::span<const DiffWord> left,
                              std::span<const DiffWord> right, const DiffSettings& settings,
                              std::span<const WordLink> links = {});

}  // namespace storydiff

// The keys by which a word is found on the other side.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "language/terms.h"

namespace storydiff {

/// The keys of one word, from the surest to the least sure; kNone where it has none.
struct WordKeys {
  std::uint32_t denoted = kNone;  ///< the name or the quantity that it is part of
  std::uint32_t stem = kNone;
  std::uint32_t opening = kNone;  ///< its first letters ("belaru" of "Belarusian")
  /// The kind of quantity that it is part of: a date, or a number or amount. A word that the other
  /// side lacks may have been replaced by one with the same key.
  std::uint32_t quantity_kind = kNone;
  std::span<const RelatedStem> related;  ///< stems of similar meaning (Terms::relations)
  float weight = 0;                      ///< idf; 0 for function words and marks: no evidence
  bool name = false;                     ///< part of a name
};

/// Keys of all words of both sides. Words with an equal key match. Keys are below `count`.
struct KeyedWords {
  std::vector<WordKeys> left;
  std::vector<WordKeys> right;
  std::uint32_t count = 0;
};

[[nodiscard]] KeyedWords make_word_keys(const Terms& terms);

}  // namespace storydiff

// What one word can be recognised by on the other side.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "language/terms.h"

namespace storydiff {

/// The keys of one word, from the surest to the least sure; kNone where it has none of a sort.
struct WordKeys {
  std::uint32_t denoted = kNone;  ///< what it denotes: the name or the quantity it is part of
  std::uint32_t stem = kNone;
  std::uint32_t opening = kNone;  ///< how it begins ("belarus" in "Belarusian")
  std::uint32_t sort =
      kNone;  ///< the sort of quantity it is part of: what might stand in its place
  std::span<const RelatedStem> related;  ///< stems that may stand for its own
  float weight = 0;                      ///< 0 for function words and marks: they prove nothing
  bool name = false;                     ///< part of a name
  static constexpr std::uint32_t kNone = UINT32_MAX;
};

/// Keys of all words of both sides; equal keys recognise each other. Keys are below `count`.
struct KeyedWords {
  std::vector<WordKeys> left;
  std::vector<WordKeys> right;
  std::uint32_t count = 0;
};

[[nodiscard]] KeyedWords make_word_keys(const Terms& terms);

}  // namespace storydiff

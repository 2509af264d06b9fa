// What the words of a short text say of its language: groups of letters, and words of closed classes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/language_id.h"

namespace storydiff {

/// The scripts of which the model distinguishes languages.
enum class ModelScript : std::uint8_t { latin, cyrillic };

/// The likeliest language of words in one script, and how likely.
struct LanguageGuess {
  std::string_view
      code;  ///< as in lexicon/ ("sh" in both scripts); empty if nothing speaks for any
  std::int32_t best = 0;     ///< its score
  std::int32_t margin = 0;   ///< how far it is ahead of the next
  std::string_view next;     ///< the next; empty if nothing speaks for any other
  std::uint32_t listed = 0;  ///< how many of the words are in its lists
};

/// Scores grow with each word; kUnitsPerNat of a margin are one nat of log odds.
inline constexpr std::int32_t kUnitsPerNat = 10;

/// `likely` is ahead of the others before any word is read; it may be empty.
[[nodiscard]] LanguageGuess guess_language(const std::vector<CountedWord>& words,
                                           ModelScript script, std::string_view likely);

}  // namespace storydiff

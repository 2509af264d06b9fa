// What two languages have in common for a comparison of their words.
#pragma once

#include <string_view>

namespace storydiff {

/// How far apart the languages of two texts are.
enum class LanguageGap {
  none,   ///< one language, or one of them is not told
  close,  ///< two that write many words alike: Danish and Swedish, Ukrainian and Russian
  far,    ///< words of one say nothing about words of the other; names, numbers and dates do
};

/// By BCP 47 tags; "und" and "" are not told.
[[nodiscard]] LanguageGap language_gap(std::string_view left, std::string_view right);

}  // namespace storydiff

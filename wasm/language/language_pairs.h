// How far the words of two languages can be compared with each other.
#pragma once

#include <string_view>

namespace storydiff {

/// How far apart the languages of two texts are.
enum class LanguageGap {
  none,   ///< the same language, or one of them is unknown
  close,  ///< two that spell many words alike: Danish and Swedish, Ukrainian and Russian
  far,    ///< words of one say nothing about words of the other; names, numbers and dates do
};

/// By BCP 47 tags; "und" and "" mean unknown.
[[nodiscard]] LanguageGap language_gap(std::string_view left, std::string_view right);

}  // namespace storydiff

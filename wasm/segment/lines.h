// The lines of a text, and the features of each that tell where paragraphs end.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace storydiff {

/// One line with something to see on it.
struct Line {
  Span span;                     ///< without white space at either end
  std::uint32_t indent = 0;      ///< characters of white space in front
  std::uint32_t width = 0;       ///< characters, without the indent
  std::uint32_t first_word = 0;  ///< width of the first word
  bool after_gap = false;  ///< first of the text, or after an empty line, a page or paragraph end
  bool starts_lower = false;  ///< its first character is a lower case letter
  bool starts_upper = false;  ///< its first letter is a capital; marks may stand before it
  bool ends_open = false;     ///< in mid-sentence: not with a stop, a colon or a closing mark
  bool list_item = false;     ///< starts with "- ", "* ", "• ", "1. ", "a) "
  bool dash_item = false;     ///< a list item whose bullet may be a dash inside a sentence
};

/// A line ends at LF, CR, CR LF, VT, NEL, U+2028; at FF and U+2029 a paragraph ends as well.
[[nodiscard]] std::vector<Line> find_lines(std::string_view utf8);

}  // namespace storydiff

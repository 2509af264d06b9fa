// Text as it is compared: without the differences that no reader calls a difference.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace storydiff {

/// Folded text and its way back to the original.
///
/// `map` has one entry more than `text` has bytes: `map[i]` is the byte offset in the original of
/// the code point that folded byte `i` came from, `map[text.size()]` the original's size.
///
///     fold("É–“X”")  text "e-\"x\""   (a mark dropped, a dash and quotation marks made plain)
struct FoldedText {
  std::string text;
  std::vector<std::uint32_t> map;
};

/// Folds case (full folding: "ß" is "ss"), combining marks of Latin, Greek and Cyrillic letters,
/// strokes and ligatures that Unicode does not take apart ("ł", "ø", "æ"), the optional points of
/// Arabic and Hebrew, width (fullwidth, halfwidth), quotation marks to ' and ", dashes to -, "…" to
/// "...", each run of spaces to one plain space, and drops characters that show nothing (soft
/// hyphen, zero width joiners, variation selectors). Cyrillic й and ї, Hangul and Indic vowel signs
/// are letters of their own, not marks, and stay; Cyrillic and kana letters written as letter and
/// mark are put together first.
[[nodiscard]] FoldedText fold(std::string_view utf8);

/// The same without the map, appended to `out`: for short pieces, in loops that must not allocate.
void fold_append(std::string_view utf8, std::string& out);

/// The same for one word after another, most of which are short and ASCII: those take no string.
class WordFolder {
 public:
  /// What it gives lasts until the next call.
  [[nodiscard]] std::string_view fold(std::string_view utf8);

 private:
  std::array<char, 24> short_{};
  std::string other_;
};

}  // namespace storydiff

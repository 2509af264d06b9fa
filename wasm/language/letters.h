// Single letters: decoding, case, scripts. Kept small; text/fold.h folds whole words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/unicode.h"

namespace storydiff {

/// The code point at byte `at` of well-formed UTF-8; `at` moves past it.
inline char32_t take_code_point(std::string_view utf8, std::size_t& at) {
  const Decoded decoded = decode(utf8, static_cast<std::uint32_t>(at));
  at += decoded.size;
  return decoded.point;
}

/// Simple lower case of Latin, Greek, Cyrillic and Armenian; other code points are unchanged.
[[nodiscard]] char32_t to_lower(char32_t c);

[[nodiscard]] inline bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether `c` is a letter of a script that has capitals and small letters.
[[nodiscard]] bool is_cased_letter(char32_t c);

[[nodiscard]] inline bool is_cyrillic(char32_t c) { return c >= 0x400 && c < 0x530; }

/// Appends `utf8` in lower case, with accents kept and composed and apostrophes made plain, as
/// Snowball expects. "L’É" becomes "l'é", even if the acute was a combining mark.
void lower_append(std::string_view utf8, std::string& out);

/// How a word is written.
enum class Casing : std::uint8_t {
  none,         ///< no cased letter: "2024", "。"
  lower,        ///< "minister", also "iPhone"
  capitalised,  ///< "Minister", "McCain", a single capital "J"
  acronym,      ///< two or more capitals and no small letter: "NATO", "U.S."
};
[[nodiscard]] Casing casing_of(std::string_view word);

}  // namespace storydiff

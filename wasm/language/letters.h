// Letters one at a time: decoding, case, scripts. Small on purpose; full folding is text/fold.h.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace storydiff {

/// The code point at byte `at` of well-formed UTF-8; `at` moves past it.
char32_t next_code_point(std::string_view utf8, std::size_t& at);

void append_utf8(char32_t c, std::string& out);

/// Simple lower case of Latin, Greek, Cyrillic and Armenian; every other code point as it is.
[[nodiscard]] char32_t to_lower(char32_t c);

[[nodiscard]] inline bool is_upper(char32_t c) { return to_lower(c) != c; }

[[nodiscard]] inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A letter of a script that tells capitals from small letters.
[[nodiscard]] bool is_cased_letter(char32_t c);

[[nodiscard]] inline bool is_cyrillic(char32_t c) { return c >= 0x400 && c < 0x530; }

/// Appends `utf8` in lower case, accents kept and composed, apostrophes made plain: what Snowball
/// expects. "L’É" becomes "l'é", also where the acute was a mark of its own.
void lower_append(std::string_view utf8, std::string& out);

/// How a word is written.
enum class Shape : std::uint8_t {
  none,         ///< no cased letter: "2024", "。"
  lower,        ///< "minister", also "iPhone"
  capitalised,  ///< "Minister", "McCain", a single capital "J"
  acronym,      ///< two capitals or more and no small letter: "NATO", "U.S."
};
[[nodiscard]] Shape shape_of(std::string_view word);

}  // namespace storydiff

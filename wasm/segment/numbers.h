// Where a number ends: with its separators, signs, units and scale words.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// The byte where the number's first digit stands if a number starts at `at`, with a sign, a
/// currency or a decimal point in front; `at` itself if a digit stands there; the text's size if
/// none does. `free` says that nothing is attached in front, without which a sign would be a hyphen
/// ("F-16").
[[nodiscard]] std::uint32_t number_digits(std::string_view utf8, std::uint32_t at, bool free);

/// The end of the number whose first digit is at `digits`.
///
///     "1,500 men" 5    "$2.5 billion" 12    "2012-13" 7    "14 % of" 4    "10:30 a.m." 5
[[nodiscard]] std::uint32_t number_end(std::string_view utf8, std::uint32_t digits);

}  // namespace storydiff

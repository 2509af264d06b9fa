// Marks that refer to a note: "[3]", "²", "[^sources]".
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

[[nodiscard]] bool is_superscript_digit(char32_t point);

/// The end of a note's mark that starts at `at`; `at` where there is none. A number in square
/// brackets is one only if `attached` to what it annotates, and a raised digit `after_number` is
/// an exponent.
///
///     "It shut in 1932.[3]"   "[3]", attached      "The wall fell.²"   "²"
///     "The [3] ferries"       none                 "10²"               none
[[nodiscard]] std::uint32_t note_mark_end(std::string_view utf8, std::uint32_t at, bool attached,
                                          bool after_number);

}  // namespace storydiff

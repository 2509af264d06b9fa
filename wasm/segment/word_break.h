// Word boundaries by Unicode Standard Annex #29, untailored.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// The first word boundary after the boundary `at` (0, or what an earlier call gave) in well-formed
/// text; `at` has to be before the text's end. Calling it until the end takes linear time
/// altogether.
///
///     "can't 3.5"   0 -> 5 -> 6 -> 9
[[nodiscard]] std::uint32_t next_word_break(std::string_view utf8, std::uint32_t at);

}  // namespace storydiff

// Where one run of letters is more than one word.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// The end of the first word of the run [at, end), a word by UAX #29; `end` where it is one word.
///
///     "Belarus's" 7 ("'s" is next)     "don't" 5     "l'eau" 2     "world.Then" 5     "said:yes" 4
[[nodiscard]] std::uint32_t first_word_end(std::string_view utf8, std::uint32_t at,
                                           std::uint32_t end);

/// Whether [at, end) is groups of one to three letters with points between ("U.S", "p.m", "Ph.D"),
/// so that a point right after it belongs to it.
[[nodiscard]] bool is_pointed_abbreviation(std::string_view utf8, std::uint32_t at,
                                           std::uint32_t end);

}  // namespace storydiff

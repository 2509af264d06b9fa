// Extended grapheme clusters, what a reader perceives as one character, by Unicode Standard Annex
// #29.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// The end of the cluster that starts at the boundary `at`, in well-formed text, before its end.
///
///     "e\u0301x"   0 -> 3 -> 4        "👩‍🚀"   0 -> 11
[[nodiscard]] std::uint32_t next_grapheme_break(std::string_view utf8, std::uint32_t at);

}  // namespace storydiff

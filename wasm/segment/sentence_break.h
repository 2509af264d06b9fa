// Sentence boundaries by Unicode Standard Annex #29, untailored. The engine uses prose.h instead,
// which knows abbreviations; this is for callers who need what the standard says, and for its
// tests.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// The first sentence boundary after the boundary `at` (0, or what an earlier call gave), in
/// well-formed text, before its end. White space after a sentence belongs to it. Linear time
/// altogether.
///
///     "It is 3.4. So?"   0 -> 11 -> 14
[[nodiscard]] std::uint32_t next_sentence_break(std::string_view utf8, std::uint32_t at);

}  // namespace storydiff

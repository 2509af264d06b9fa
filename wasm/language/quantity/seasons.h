// Reads a season at a given place of a sentence.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/dates.h"

namespace storydiff {

/// A season that starts at atom `at`, normalised to "spring", "summer", "autumn" or "winter" in
/// every language. Words that also mean other things ("spring", "fall", "été") count only next to a
/// preposition, a word such as "next", or a year.
///
///     in the spring | next spring | spring 2026 | im Frühjahr | au printemps | навесні    "spring"
///     a hot spring | prices fall                                                          nothing
[[nodiscard]] bool read_season(const std::vector<Atom>& atoms, std::uint32_t at,
                               const NumberWords& words, DateReading& out);

/// Whether a normalised date is a season.
[[nodiscard]] bool is_season(std::string_view normalised);

}  // namespace storydiff

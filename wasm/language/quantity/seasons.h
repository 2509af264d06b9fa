// Reads a season at a place.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/dates.h"

namespace storydiff {

/// A season that starts at atom `at`: "spring", "summer", "autumn" or "winter", whatever the
/// language. Words that mean other things too ("spring", "fall", "été") count where a preposition,
/// a "next" or a year stands by.
///
///     in the spring | next spring | spring 2026 | im Frühjahr | au printemps | навесні    "spring"
///     a hot spring | prices fall                                                          nothing
[[nodiscard]] bool read_season(const std::vector<Atom>& atoms, std::uint32_t at,
                               const NumberWords& words, DateReading& out);

/// Whether a normalised date is one of these.
[[nodiscard]] bool is_season(std::string_view normalised);

}  // namespace storydiff

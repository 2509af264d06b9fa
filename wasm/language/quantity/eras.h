// Years that are not counted as the Gregorian calendar counts them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/dates.h"

namespace storydiff {

/// How the normalised form of a date of the Islamic calendar begins.
inline constexpr std::string_view kIslamicEra = "AH ";

/// A year at atom `at` with a word for its era beside it, or a day and a month of the Islamic
/// calendar with their year; false where there is none. A Buddhist year is converted. A year of the
/// Islamic calendar lies in two Gregorian ones and stays as it is, so that it agrees with its like
/// only.
///
///     2567 BE            "2024"
///     1445 AH            "AH 1445"
///     15 رمضان 1445      "AH 1445-09-15"
[[nodiscard]] bool read_era(const std::vector<Atom>& atoms, std::uint32_t at, DateReading& out);

}  // namespace storydiff

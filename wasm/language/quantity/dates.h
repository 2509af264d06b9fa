// Reads one date or time at a given place of a sentence.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/quantity/atoms.h"

namespace storydiff {

/// Weekdays as Quantity::normalised has them, Monday first.
inline constexpr std::array<std::string_view, 7> kWeekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// Appends a number with zeros before it: "07".
void print_padded(std::int64_t value, std::size_t width, std::string& out);

struct DateReading {
  std::uint32_t end = 0;   ///< first atom after it
  std::string normalised;  ///< see Quantity::normalised
  /// The other reading of "03/04/2026", month first or day first; empty where there is only one.
  std::string alternative;
  /// "6:00" in a language that also writes "6 p.m.": morning or evening is unknown.
  bool half_day = false;
};

/// A date, a time of day, a year or a weekday that starts at atom `at`; false where there is none.
///
///     in the text                                             `normalised`
///     July 6, 2023 | 6 July 2023 | 06.07.2023 | 2023-07-06    "2023-07-06"
///     6 July                                                  "--07-06"
///     November 2024                                           "2024-11"
///     in May                                                  "--05"
///     2012-13                                                 "2012/2013"
///     in the spring                                           "spring"
///     the 1990s                                               "1990s"
///     Friday                                                  "friday"
///     6 p.m.                                                  "T18:00"
///     10:30 | noon                                            "T10:30" | "T12:00"
///     9:30 a.m. EST                                           "T09:30-0500"
///     mid-1990s | late 1990s                                  "1990s/2" | "1990s/3"
///     half past seven | halb acht                             "T07:30"
///     1445 AH | 15 رمضان 1445                                  "AH 1445" | "AH 1445-09-15"
[[nodiscard]] bool read_date(const std::vector<Atom>& atoms, std::uint32_t at,
                             const NumberWords& words, DateReading& out);

}  // namespace storydiff

// Reads days of the week.
#pragma once

#include <cstdint>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/dates.h"

namespace storydiff {

/// A day of the week at atom `at`, as kWeekdays has it: "Friday", "segunda-feira", "pazar günü";
/// false where there is none.
[[nodiscard]] bool read_weekday(const std::vector<Atom>& atoms, std::uint32_t at,
                                const NumberWords& words, DateReading& out);

}  // namespace storydiff

// When two dates mean the same.
#pragma once

#include "facts/differences/values.h"
#include "language/terms.h"

namespace storydiff {

/// Compares two quantities of the kind date; see compare_values(). A date that leaves a part open
/// agrees with one that gives it ("November", "November 2024"). Dates that share no part cannot be
/// compared ("2024", "--11"), unless a weekday has been resolved to a day of the calendar.
[[nodiscard]] Agreement compare_dates(const Quantity& a, const Quantity& b);

}  // namespace storydiff

// Quantities: when two mean the same, when they can be compared at all, and how they are written.
#pragma once

#include <cstdint>
#include <string>

#include "facts/facts.h"
#include "language/terms.h"

namespace storydiff {

/// The relation between two quantities.
enum class Agreement : std::uint8_t {
  same,      ///< the texts mean the same: "1,500", "fifteen hundred"; "about 40", "38"
  updated,   ///< both can be true, one says more: "dozens", "37"; "over 100", "112"
  conflict,  ///< they cannot both be true: "12", "15"
  unlike     ///< they cannot be compared: "5 percent", "Monday"
};

/// "November" agrees with "November 2024", a third with 33 percent, 50 miles with 80 km, and a
/// figure that is called approximate with one that it rounds and that lies within a tenth of it.
/// Dates are compared in facts/differences/dates.h, everything else in facts/differences/figures.h.
[[nodiscard]] Agreement compare_values(const Quantity& a, const Quantity& b);

[[nodiscard]] inline bool same_value(const Quantity& a, const Quantity& b) {
  return compare_values(a, b) == Agreement::same;
}

/// A finer division than QuantityKind: a weekday can be compared with a weekday only.
enum class QuantityClass : std::uint8_t {
  number,
  ordinal,
  money,
  percent,
  points,
  temperature,
  weekday,
  season,
  clock,
  calendar,
  other_era
};
[[nodiscard]] QuantityClass class_of(const Quantity& quantity);

/// The value as the report writes it: "1500", "2500000000 USD", ">40", "12..120" for "dozens".
[[nodiscard]] std::string value_text(const Quantity& quantity);

/// Whether both are durations, in different units: "2 years", "24 months".
[[nodiscard]] bool duration_units_differ(const Quantity& a, const Quantity& b);

/// The kind of detail that two quantities of these kinds make.
[[nodiscard]] DetailKind detail_kind(QuantityKind a, QuantityKind b);

}  // namespace storydiff

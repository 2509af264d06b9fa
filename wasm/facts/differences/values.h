// When two quantities mean the same, and when they can be set against each other.
#pragma once

#include <cstdint>
#include <string>

#include "facts/facts.h"
#include "language/terms.h"

namespace storydiff {

/// How two quantities stand to each other.
enum class Agreement : std::uint8_t {
  same,      ///< nothing differs that the texts mean: "1,500", "fifteen hundred"; "about 40", "38"
  updated,   ///< both can be true, one tells more: "dozens", "37"; "over 100", "112"
  conflict,  ///< they cannot both be true: "12", "15"
  unlike     ///< of different things: "5 percent", "Monday"
};

/// "November" agrees with "November 2024", a third with 33 percent, 50 miles with 80 km, and a
/// figure that is called approximate with one that it rounds and that lies within a tenth of it.
[[nodiscard]] Agreement compare_values(const Quantity& a, const Quantity& b);

[[nodiscard]] inline bool same_value(const Quantity& a, const Quantity& b) {
  return compare_values(a, b) == Agreement::same;
}

/// What a quantity is one of, more narrowly than its kind: a weekday can be held against a weekday.
enum class QuantitySort : std::uint8_t {
  number,
  ordinal,
  money,
  percent,
  points,
  weekday,
  season,
  clock,
  calendar
};
[[nodiscard]] QuantitySort sort_of(const Quantity& quantity);

/// The value as the report writes it: "1500", "2500000000 USD", ">40", "12..120" for "dozens".
[[nodiscard]] std::string value_text(const Quantity& quantity);

[[nodiscard]] DetailKind detail_kind(QuantityKind a, QuantityKind b);

}  // namespace storydiff

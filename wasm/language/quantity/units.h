// Units of measure: kilometres, miles, kilograms.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// One unit. Units of one `dimension` (a length, a weight) can be turned into each other: value
/// times `factor`.
struct MeasureUnit {
  std::string_view code;  ///< "km", as in Quantity::normalised ("110 km")
  std::uint8_t dimension = 0;
  double factor = 1;
};

/// The unit that a folded word names, in any of the larger languages; null where it names none.
[[nodiscard]] const MeasureUnit* unit_named(std::string_view folded);
/// The same of units of time, which a number counts and is written without ("years").
[[nodiscard]] const MeasureUnit* duration_named(std::string_view folded);
/// The unit of that code, of either kind; null where there is none.
[[nodiscard]] const MeasureUnit* unit_coded(std::string_view code);

}  // namespace storydiff

// Units of measure: kilometres, miles, kilograms.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// What a unit measures. Units of one dimension can be converted into each other.
enum class Dimension : std::uint8_t {
  length,
  weight,
  area,
  volume,
  speed,
  time,
  temperature,
};

/// One unit. A value in it is value * `factor` + `offset` in the base unit of its dimension (a float
/// is exact enough for temperatures, which are rounded, and fits where there was padding):
///
///     68 °F  =  68 * 5/9 - 160/9  =  20 °C
struct MeasureUnit {
  std::string_view code;  ///< "km", as in Quantity::normalised ("110 km")
  Dimension dimension = Dimension::length;
  float offset = 0;
  double factor = 1;
};

[[nodiscard]] constexpr bool is_temperature(const MeasureUnit& unit) {
  return unit.dimension == Dimension::temperature;
}

/// The unit that a folded word names, in any of the larger languages; null where it names none.
[[nodiscard]] const MeasureUnit* unit_named(std::string_view folded);
/// The same of units of time, which a number counts and is written without ("years").
[[nodiscard]] const MeasureUnit* duration_named(std::string_view folded);
/// The unit of that code, of either kind; null where there is none.
[[nodiscard]] const MeasureUnit* unit_coded(std::string_view code);

}  // namespace storydiff

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
  power,
  energy,
  frequency,
  time,
  temperature,
};

/// One unit. A value in this unit is value * `factor` + `offset` in the base unit of its dimension.
/// `offset` is a float because that is exact enough for temperatures, which are rounded, and takes
/// only space that was padding.
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

/// The unit that a folded word names, in any of the larger languages; null if it names none.
[[nodiscard]] const MeasureUnit* unit_named(std::string_view folded);
/// The same for units of time ("years"). They are counted by a number whose normalised form does
/// not contain them.
[[nodiscard]] const MeasureUnit* duration_named(std::string_view folded);
/// "²" of a word such as "square", "³" of one such as "cubic"; empty for other words.
[[nodiscard]] std::string_view unit_power(std::string_view folded);
/// The unit with this code, of either kind; null if there is none.
[[nodiscard]] const MeasureUnit* unit_coded(std::string_view code);

}  // namespace storydiff

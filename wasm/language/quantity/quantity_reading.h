// What the readers of numbers hand to find_quantities().
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "language/terms.h"

namespace storydiff {

struct QuantityReading {
  std::uint32_t end = 0;  ///< first atom after it
  QuantityKind kind = QuantityKind::number;
  double value = 0;
  std::string normalised;  ///< see Quantity::normalised
};

/// Appends a unit to a normalised value: "110" and "km" are "110 km".
inline void append_unit(std::string_view unit, std::string& normalised) {
  if (!unit.empty()) normalised.append(1, ' ').append(unit);
}

}  // namespace storydiff

// Reads numbers, amounts and dates in Chinese and Japanese.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/terms.h"

namespace storydiff {

struct HanReading {
  std::uint32_t end = 0;  ///< first atom after it
  QuantityKind kind = QuantityKind::number;
  double value = 0;
  std::string normalised;  ///< see Quantity::normalised
  bool approximate = false;
};

/// A quantity that starts at atom `at` and is written with Han characters, or with digits and a Han
/// character after them; false where there is none.
///
///     in the text       `normalised`
///     2024年3月5日      "2024-03-05"
///     令和6年           "2024"
///     3月5日            "--03-05"
///     午後3時半         "T15:30"
///     一百二十人        "120"
///     3万5000           "35000"
///     1億2000万円       "120000000 JPY"
///     百分之十二        "12 %"
///     三成              "30 %"
///     数十人            "10s"
///     月曜日 | 星期一   "monday"
[[nodiscard]] bool read_han(const std::vector<Atom>& atoms, std::uint32_t at, HanReading& out);

}  // namespace storydiff

// Amounts that are given in words without a figure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/quantity/atoms.h"

namespace storydiff {

/// What such words come to. `end` is the first atom after them.
struct RoughAmount {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  Decimal value;              ///< the least that they may mean
  Decimal high;               ///< the most; 0 where that is unknown
  bool vague = false;         ///< of this magnitude: "a few hundred", "months"
  std::string_view duration;  ///< of a length of time: the code of its unit (units.h)

  /// Its value as `Quantity::normalised` has it, without a unit: "1500/2500", "100s".
  [[nodiscard]] std::string normalised() const;
};

/// Reads the amount that begins at atom `at`; false if none does.
///
///     "a couple of thousand"    1500 to 2500
///     "several hundred"         100 and more, vague
///     "a monthslong inquiry"    months, vague; also "months-long" and "for months"
///     "a weeklong strike"       1 week
bool read_rough_amount(const std::vector<Atom>& atoms, std::uint32_t at, const NumberWords& words,
                       RoughAmount& out);

/// Whether a word that is no number word may be part of such an amount.
bool may_be_rough(std::string_view folded);

}  // namespace storydiff

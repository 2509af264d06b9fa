// Reads fractions of something: "half a litre", "one in five".
#pragma once

#include <cstdint>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/numerals.h"
#include "language/quantity/quantity_reading.h"

namespace storydiff {

/// Works on the atoms of one sentence, which must outlive it.
///
///     in the text                 `normalised`
///     one in five | 4 out of 10   "1/5" | "4/10"
///     two thirds                  "2/3"
///     half a litre                "0.5 l"
///     a quarter of a million      "250000"
class FractionReader : AtomView {
 public:
  FractionReader(const std::vector<Atom>& atoms, const NumberWords& words)
      : AtomView(&atoms), words_(words) {}

  /// A share whose first number is `first`: false if none follows, or if what follows says that it
  /// is something else ("two in 5 minutes", "two in 2019").
  [[nodiscard]] bool read_share(const Numeral& first, QuantityReading& out) const;
  /// A fraction that was read, with the unit of which it is a part.
  void read_part(const Numeral& number, QuantityReading& out) const;
  /// The fraction alone.
  static void plain(const Numeral& number, QuantityReading& out);

 private:
  const NumberWords& words_;
};

}  // namespace storydiff

// Reads ranges of numbers, and results of games and votes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/numerals.h"
#include "language/quantity/quantity_reading.h"

namespace storydiff {

/// Works on the atoms of one sentence, which must outlive it.
///
///     in the text                                  `normalised`
///     25-30 % | 25 to 30 percent                   "25/30 %"
///     between 8 and 9 | 18-to-24                   "8/9" | "18/24"
///     3-1 | three to one                           "3-1"
///     from 8 to 9 | fell 5 to 70 | rose $8 to $9   two numbers each
class RangeReader : AtomView {
 public:
  RangeReader(const std::vector<Atom>& atoms, const NumberWords& words)
      : AtomView(&atoms), words_(words) {}

  /// A range that starts at atom `start` and whose first number is `first`, after a sign of the
  /// currency `code` unless that is empty. Digits tied by several hyphens are read too, as
  /// DigitGroupReader does.
  [[nodiscard]] bool read(std::uint32_t start, const Numeral& first, std::string_view code,
                          QuantityReading& out) const;

 private:
  /// What stands between the two numbers.
  enum class Between : std::uint8_t { nothing, dash, colon, word, dashed_word };

  /// What is at `at`, after the first number of a reading that starts at `start`.
  [[nodiscard]] Between between_at(std::uint32_t start, std::uint32_t at, bool digits) const;
  /// Whether a word such as "rose" or "fell" stands before atom `at`.
  [[nodiscard]] bool after_change(std::uint32_t at) const;

  const NumberWords& words_;
};

}  // namespace storydiff

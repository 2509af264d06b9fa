// Reads telephone numbers, file numbers, versions and names with a number, which are no figures.
#pragma once

#include <cstdint>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/quantity_reading.h"

namespace storydiff {

/// Groups of digits that equal others only if they have the same digits, however they are grouped.
/// Works on the atoms of one sentence, which must outlive it.
///
///     020 7946 0123 | (020) 7946-0123   "020-7946-0123"
///     +1 555 010 999                    "+1-555-010-999"
///     2.4.1                             "2.4.1"
class DigitGroupReader : AtomView {
 public:
  DigitGroupReader(const std::vector<Atom>& atoms, const NumberWords& words)
      : AtomView(&atoms), words_(words) {}

  /// At `at`, where a "+", a zero or a second point shows that the digits are no number.
  [[nodiscard]] bool read(std::uint32_t at, QuantityReading& out) const;
  /// "095-123-45": from atom `start` to `end`, and what is tied to them by hyphens.
  void read_tied(std::uint32_t start, std::uint32_t end, QuantityReading& out) const;

 private:
  const NumberWords& words_;
};

/// Whether digits are tied to a word by a hyphen: "F-16", "COVID-19"; but "mid-2024" and "pre-2014" are
/// dates.
[[nodiscard]] bool is_part_of_name(const std::vector<Atom>& atoms, std::uint32_t at);

}  // namespace storydiff

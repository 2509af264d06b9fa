// Reads what follows a number: a percent sign or word, a currency, a unit of measure.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/number_words.h"
#include "language/quantity/units.h"
#include "language/terms.h"

namespace storydiff {

/// What was read. `text` is the end of the normalised form: "%", a currency or a unit, empty if
/// nothing was read. `end` is the atom after it.
struct UnitReading {
  QuantityKind kind = QuantityKind::number;
  std::string_view text;
  std::uint32_t end = 0;
};

/// Works on the atoms of one sentence, which must outlive it.
class UnitReader : AtomView {
 public:
  UnitReader(const std::vector<Atom>& atoms, const NumberWords& words)
      : AtomView(&atoms), words_(words) {}

  /// Reads from the atom after a number. `big`: the number has a scale (thousands or more) or is
  /// vague, so that a preposition may come before the currency ("two millions of euros").
  [[nodiscard]] UnitReading read(std::uint32_t at, bool big) const;

  /// Reads what stands after a whole amount of money, and how many hundredths of it that is: 50 of "4 Euro 50" and
  /// of "4 рубля 50 копеек"; 0 if there is nothing.
  [[nodiscard]] std::int64_t read_hundredths(UnitReading& amount) const;

 private:
  /// A unit of measure in one word or several: "km", "square metres", "mètres carrés", "miles per
  /// hour", "km/h".
  [[nodiscard]] UnitReading measure_at(std::uint32_t k) const;
  /// The unit "m²" of "m" and '²'.
  [[nodiscard]] static const MeasureUnit* raised(const MeasureUnit& base, std::string_view power);
  [[nodiscard]] const MeasureUnit* per_time(const MeasureUnit& base, std::uint32_t& end) const;
  /// The unit of "°" or "degrees" at `k`: "°C", "degrees Fahrenheit", or degrees without a scale.
  [[nodiscard]] UnitReading degrees_after(std::uint32_t k) const;

  const NumberWords& words_;
};

}  // namespace storydiff

// When two figures mean the same.
#pragma once

#include <string_view>

#include "facts/differences/values.h"
#include "language/terms.h"

namespace storydiff {

/// A number, an amount or a share, read from Quantity::normalised.
///
///     "1500"      value 1500, step 100     its last digit that is not 0 counts hundreds
///     "0.45 USD"  value 0.45, step 0.01, unit "USD"
///     "25/30 %"   value 25, high 30, step 1, unit "%"     "25 to 30 percent"
///     "1/3"       value 0.333, step 0      "a third"
struct Figure {
  double value = 0;
  double high = 0;  ///< upper end of a range; otherwise the value
  double step = 1;  ///< what one of its last digit, zeros aside, counts; 0 for a fraction
  std::string_view unit;
  bool is_figure = false;  ///< false for "3-1" and "555-0123"
};

/// `unit` points into the quantity.
[[nodiscard]] Figure figure_of(const Quantity& quantity);

/// Compares two quantities that are not dates; see compare_values().
[[nodiscard]] Agreement compare_figures(const Quantity& a, const Quantity& b);

/// Compares the hedges of two quantities of one value: "more than 40" is not 40, "at least 40" may
/// be.
[[nodiscard]] Agreement compare_hedges(const Quantity& a, const Quantity& b);

/// Whether one of two amounts or shares is the other with one digit less, and keeps two: "$17.7
/// billion", "$18 billion".
[[nodiscard]] bool rounds_plainly(const Quantity& a, const Quantity& b);

}  // namespace storydiff

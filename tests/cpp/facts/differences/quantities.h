// Quantities made by hand.
#pragma once

#include <string>
#include <utility>

#include "language/terms.h"

namespace storydiff::facts_test {

inline Quantity quantity(QuantityKind kind, double value, std::string normalised,
                         Hedge hedge = Hedge::none) {
  Quantity out;
  out.kind = kind;
  out.value = value;
  out.normalised = std::move(normalised);
  out.approximate = hedge == Hedge::about;
  out.hedge = hedge;
  return out;
}

inline Quantity number(double value, Hedge hedge = Hedge::none) {
  return quantity(QuantityKind::number, value, std::to_string(static_cast<int>(value)), hedge);
}

inline Quantity percent(double value, std::string normalised) {
  return quantity(QuantityKind::percent, value, std::move(normalised));
}

inline Quantity date(std::string normalised) {
  return quantity(QuantityKind::date, 0, std::move(normalised));
}

/// "dozens"
inline Quantity dozens() {
  Quantity out = quantity(QuantityKind::number, 12, "12s", Hedge::about);
  out.vague = true;
  return out;
}

}  // namespace storydiff::facts_test

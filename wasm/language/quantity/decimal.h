// Numbers exactly as they were written: an integer and a power of ten.
#pragma once

#include <cstdint>
#include <string>

namespace storydiff {

/// mantissa * 10^exponent. "2.5 billion" is {25, 8}, and so is "2,500,000,000" after tidy(). No
/// value is rounded to a binary fraction on the way.
struct Decimal {
  std::int64_t mantissa = 0;
  std::int32_t exponent = 0;

  /// Moves zeros at the end of the mantissa into the exponent, so that equal values have equal
  /// members.
  [[nodiscard]] Decimal tidy() const;
  [[nodiscard]] Decimal times(std::int64_t factor) const;
  [[nodiscard]] Decimal scaled(std::int32_t power) const { return {mantissa, exponent + power}; }
  [[nodiscard]] Decimal plus(Decimal other) const;
  [[nodiscard]] bool less(Decimal other) const;
  [[nodiscard]] bool is_whole() const { return tidy().exponent >= 0; }
  /// Of a whole number.
  [[nodiscard]] std::int64_t to_integer() const;
  [[nodiscard]] double to_double() const;
  /// Appends "1500", "0.25", "-3": no separators, no exponent.
  void print(std::string& out) const;
};

}  // namespace storydiff

// Exact decimal values of up to 18 digits. A factor or a sum whose result would not fit leaves the
// value as it was, since no news text means such a number.
#include "language/quantity/decimal.h"

#include <algorithm>

namespace storydiff {
namespace {

constexpr std::int64_t kMost = 900'000'000'000'000'000;

/// Rewrites `value` with the lower exponent `exponent`; false if the digits would not fit.
bool lower_exponent(Decimal& value, std::int32_t exponent) {
  while (value.exponent > exponent) {
    if (value.mantissa > kMost / 10 || value.mantissa < -kMost / 10) return false;
    value.mantissa *= 10;
    --value.exponent;
  }
  return true;
}

}  // namespace

Decimal Decimal::tidy() const {
  Decimal result = *this;
  if (result.mantissa == 0) return {0, 0};
  while (result.mantissa % 10 == 0) {
    result.mantissa /= 10;
    ++result.exponent;
  }
  return result;
}

Decimal Decimal::times(std::int64_t factor) const {
  const Decimal small = tidy();
  const std::int64_t limit = kMost / std::max<std::int64_t>(factor, 1);
  if (small.mantissa > limit || small.mantissa < -limit) return *this;
  return {small.mantissa * factor, small.exponent};
}

Decimal Decimal::plus(Decimal other) const {
  Decimal a = tidy();
  Decimal b = other.tidy();
  const std::int32_t lower = std::min(a.exponent, b.exponent);
  if (!lower_exponent(a, lower) || !lower_exponent(b, lower)) return *this;
  if (a.mantissa > kMost - b.mantissa) return *this;
  return {a.mantissa + b.mantissa, lower};
}

bool Decimal::less(Decimal other) const { return to_double() < other.to_double(); }

std::int64_t Decimal::to_integer() const {
  Decimal whole = *this;
  return lower_exponent(whole, 0) ? whole.mantissa : 0;
}

double Decimal::to_double() const {
  const Decimal small = tidy();
  auto value = static_cast<double>(small.mantissa);
  double power = 1;
  const std::int32_t steps = small.exponent < 0 ? -small.exponent : small.exponent;
  for (std::int32_t i = 0; i < steps; ++i) power *= 10;
  return small.exponent < 0 ? value / power : value * power;
}

void Decimal::print(std::string& out) const {
  const Decimal small = tidy();
  if (small.mantissa < 0) out += '-';
  std::string digits = std::to_string(small.mantissa < 0 ? -small.mantissa : small.mantissa);
  if (small.exponent >= 0) {
    out += digits;
    out.append(static_cast<std::size_t>(small.exponent), '0');
    return;
  }
  const auto places = static_cast<std::size_t>(-small.exponent);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  out.append(digits, 0, digits.size() - places);
  out += '.';
  out.append(digits, digits.size() - places, places);
}

}  // namespace storydiff

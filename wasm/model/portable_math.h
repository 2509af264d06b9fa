// Logarithm and logistic function that give the same bits on every platform.
//
// The C library's log and exp may differ in the last bit between one library and another, and a
// score on a threshold would then fall on different sides natively and in WebAssembly. These use
// nothing but additions, multiplications and divisions of IEEE 754, in a fixed order. (sqrt is
// exact by IEEE 754 and needs no replacement.)
#pragma once

#include <cstdint>

namespace storydiff {

/// log2(x) for finite x > 0, within 1e-6. log2_of(1) is exactly 0, log2_of(8) exactly 3.
///
/// x = m * 2^e with m in [sqrt(1/2), sqrt(2)); ln m = 2 artanh((m - 1) / (m + 1)), by its series.
// (__builtin_bit_cast, as the libc++ of older Emscriptens lacks std::bit_cast.)
[[nodiscard]] inline float log2_of(float x) {
  const auto bits = __builtin_bit_cast(std::uint32_t, x);
  int exponent = static_cast<int>(bits >> 23U) - 127;
  float mantissa = __builtin_bit_cast(float, (bits & 0x007FFFFFU) | 0x3F800000U);
  if (mantissa > 1.41421356F) {
    mantissa *= 0.5F;
    ++exponent;
  }
  const float t = (mantissa - 1.0F) / (mantissa + 1.0F);
  const float s = t * t;
  const float series =
      t * (1.0F + s * (1.0F / 3.0F + s * (1.0F / 5.0F + s * (1.0F / 7.0F + s / 9.0F))));
  return static_cast<float>(exponent) + series * 2.88539008F;  // 2 / ln 2
}

/// 1 / (1 + e^-x), clamped to x in [-40, 40]; within 1e-7.
[[nodiscard]] inline double logistic_of(double x) {
  if (x > 40) x = 40;
  if (x < -40) x = -40;
  // e^-x = 2^k * e^r with |r| <= ln(2) / 2.
  const double y = -x * 1.4426950408889634;
  const int k = static_cast<int>(y + (y < 0 ? -0.5 : 0.5));
  const double r = (y - k) * 0.6931471805599453;
  const double e =
      1 + r * (1 + r / 2 * (1 + r / 3 * (1 + r / 4 * (1 + r / 5 * (1 + r / 6 * (1 + r / 7))))));
  const double scale = __builtin_bit_cast(double, static_cast<std::uint64_t>(1023 + k) << 52U);
  return 1 / (1 + e * scale);
}

}  // namespace storydiff

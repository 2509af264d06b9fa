// Numbers in Han characters, in digits, or in both.
#pragma once

#include <cstdint>
#include <vector>

#include "language/quantity/atoms.h"

namespace storydiff {

inline constexpr std::uint32_t kNoHanPower = 0xFF;

/// The power of ten that a character multiplies by (万 4); kNoHanPower for all others.
[[nodiscard]] std::uint32_t han_power(char32_t c);

/// The character at `at` where it is an ideograph, and right behind the one before or the first of
/// a reading that starts at `first`; 0 for all else.
[[nodiscard]] char32_t han_at(const std::vector<Atom>& atoms, std::uint32_t at,
                              std::uint32_t first);

struct HanNumber {
  std::uint32_t end = 0;  ///< first atom behind it; 0: there is none
  Decimal value;
  std::uint32_t characters = 0;  ///< atoms that it was read from
  bool sure = false;             ///< with digits, or of several characters with a power among them
};

/// The number at `at`; `first` is where the reading that asks for it starts.
[[nodiscard]] HanNumber read_han_number(const std::vector<Atom>& atoms, std::uint32_t at,
                                        std::uint32_t first);

}  // namespace storydiff

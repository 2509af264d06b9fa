// Reads numbers written in Han characters, in digits, or in both.
#pragma once

#include <cstdint>
#include <vector>

#include "language/quantity/atoms.h"

namespace storydiff {

inline constexpr std::uint32_t kNoHanPower = 0xFF;

/// The exponent of the power of ten that a character multiplies by (4 for 万); kNoHanPower for all
/// other characters.
[[nodiscard]] std::uint32_t han_power(char32_t c);

/// The character at `at` if it is an ideograph that directly follows the atom before it, or that is
/// the first of a reading that starts at `first`; 0 otherwise.
[[nodiscard]] char32_t han_at(const std::vector<Atom>& atoms, std::uint32_t at,
                              std::uint32_t first);

struct HanNumber {
  std::uint32_t end = 0;  ///< first atom after it; 0: there is no number
  Decimal value;
  std::uint32_t characters = 0;  ///< number of atoms that it was read from
  bool sure = false;             ///< has digits, or several characters with a power among them
};

/// The number at `at`, as part of a reading that starts at `first`.
[[nodiscard]] HanNumber read_han_number(const std::vector<Atom>& atoms, std::uint32_t at,
                                        std::uint32_t first);

}  // namespace storydiff

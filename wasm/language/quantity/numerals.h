// Reads one number at a given place of a sentence: digits, words, or both ("2.5 million", "two
// hundred and five").
#pragma once

#include <cstdint>
#include <vector>

#include "language/quantity/atoms.h"

namespace storydiff {

struct Numeral {
  std::uint32_t end = 0;  ///< first atom after it
  Decimal value;
  bool digits = false;  ///< starts with digits
  bool weak = false;    ///< just "one", "a", "ein": a number only before a unit
  bool vague = false;   ///< "dozens", "hundreds"
  bool scaled = false;  ///< with "thousand", "million" …
  bool year = false;    ///< "nineteen eighty-four": two numbers below a hundred, as years are read
  std::uint8_t power = 0;   ///< of the scale words that end it: 6 for "5 million"
  std::uint32_t parts = 0;  ///< of a fraction: the denominator; `value` is the numerator
};

class NumeralReader {
 public:
  NumeralReader(const std::vector<Atom>& atoms, const NumberWords& words)
      : atoms_(atoms), words_(words) {}

  /// A number that starts at atom `at`. `money`: a currency sign precedes it, so that "5m" is five
  /// million and not five metres.
  [[nodiscard]] bool read(std::uint32_t at, bool money, Numeral& out) const;

  /// A fraction: "half of", "two thirds", "a quarter of", "1/3". "half a million" is a number with
  /// a scale.
  [[nodiscard]] bool read_fraction(std::uint32_t at, Numeral& out) const;

 private:
  [[nodiscard]] const Atom* word(std::uint32_t at) const {
    return at < atoms_.size() && atoms_[at].type == Atom::Type::word ? &atoms_[at] : nullptr;
  }
  [[nodiscard]] bool role(std::uint32_t at, std::uint32_t roles) const {
    return word(at) != nullptr && atoms_[at].entry.is(roles);
  }
  [[nodiscard]] bool hyphen(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t scale_at(std::uint32_t at, bool money) const;
  void read_scales(bool money, Numeral& out) const;
  void read_half_more(std::uint32_t scale, Numeral& out) const;
  [[nodiscard]] VulgarFraction vulgar_at(std::uint32_t at) const {
    return at < atoms_.size() ? vulgar_fraction(atoms_[at].sign) : VulgarFraction{};
  }
  void read_decimals(Numeral& out) const;
  void read_part_more(Numeral& out) const;
  [[nodiscard]] bool follows_as_said(std::int64_t group, std::uint32_t value, std::uint32_t read,
                                     std::int64_t total) const;
  [[nodiscard]] bool groups_of(std::uint32_t at) const;
  [[nodiscard]] bool read_half(std::uint32_t at, Numeral& out) const;
  [[nodiscard]] bool read_words(std::uint32_t at, Numeral& out) const;

  const std::vector<Atom>& atoms_;
  const NumberWords& words_;
};

}  // namespace storydiff

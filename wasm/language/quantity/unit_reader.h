// Reads what follows a number: a percent sign or word, a currency, a unit of measure.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/quantity/atoms.h"
#include "language/quantity/number_words.h"
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
class UnitReader {
 public:
  UnitReader(const std::vector<Atom>& atoms, const NumberWords& words)
      : atoms_(atoms), words_(words) {}

  /// Reads from the atom after a number. `big`: the number has a scale (thousands or more) or is
  /// vague, so that a preposition may come before the currency ("two millions of euros").
  [[nodiscard]] UnitReading read(std::uint32_t at, bool big) const;

 private:
  /// The unit of "°" or "degrees" at `k`: "°C", "degrees Fahrenheit", or degrees without a scale.
  [[nodiscard]] UnitReading degrees_after(std::uint32_t k) const;
  [[nodiscard]] const Atom& atom(std::uint32_t at) const { return atoms_[at]; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(atoms_.size()); }
  [[nodiscard]] bool sign(std::uint32_t at, char32_t sign) const {
    return at < size() && atom(at).sign == sign;
  }
  [[nodiscard]] bool role(std::uint32_t at, std::uint32_t roles) const {
    return at < size() && atom(at).type == Atom::Type::word && atom(at).entry.is(roles);
  }
  [[nodiscard]] bool glued(std::uint32_t at) const { return at < size() && atom(at).glued; }
  [[nodiscard]] bool plain_digits(std::uint32_t at) const {
    return at < size() && atom(at).type == Atom::Type::digits && !atom(at).dotted &&
           !atom(at).opaque;
  }

  const std::vector<Atom>& atoms_;
  const NumberWords& words_;
};

}  // namespace storydiff

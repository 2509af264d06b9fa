#include "language/quantity/unit_reader.h"

#include "language/quantity/currencies.h"
#include "language/quantity/units.h"

namespace storydiff {
namespace {

UnitReading unit_of(const MeasureUnit& unit, std::uint32_t end) {
  return {is_temperature(unit) ? QuantityKind::temperature : QuantityKind::number, unit.code, end};
}

}  // namespace

UnitReading UnitReader::degrees_after(std::uint32_t k) const {
  const UnitReading none{QuantityKind::number, "°", k + 1};
  if (k + 1 >= size() || atom(k + 1).type != Atom::Type::word) return none;
  const Atom& scale = atom(k + 1);
  if (atom(k).sign != 0 && scale.glued && (scale.text == "c" || scale.text == "f")) {
    return {QuantityKind::temperature, scale.text == "c" ? "°C" : "°F", k + 2};
  }
  const MeasureUnit* measure = unit_named(scale.text);
  return measure != nullptr && is_temperature(*measure) ? unit_of(*measure, k + 2) : none;
}

UnitReading UnitReader::read(std::uint32_t at, bool big) const {
  const UnitReading none{QuantityKind::number, {}, at};
  std::uint32_t k = at;
  if (sign(k, '-') && glued(k) && glued(k + 1) && k + 1 < size() &&
      atom(k + 1).type == Atom::Type::word) {
    ++k;  // "a 14-percent rise", "the 5-euro note"
  }
  if (k >= size()) return none;
  const Atom& next = atom(k);
  if (next.sign == '%') return {QuantityKind::percent, "%", k + 1};
  if (next.sign == U'°') return degrees_after(k);
  if (next.sign != 0) {
    const std::string_view code = code_of_sign(next.sign);
    // "40 $", but not "40 $5": the sign then belongs to the number after it.
    if (code.empty() || (plain_digits(k + 1) && !next.glued)) return none;
    return {QuantityKind::money, code, k + 1};
  }
  if (next.type != Atom::Type::word) return none;
  if (next.entry.is(NumberWord::starts_phrase) && k + 1 < size() &&
      atom(k + 1).type == Atom::Type::word) {
    const NumberWord phrase = words_.look_up(next.text, atom(k + 1).text);
    if (phrase.is(NumberWord::percent)) return {QuantityKind::percent, "%", k + 2};
    if (phrase.is(NumberWord::points)) return {QuantityKind::percent, "pp", k + 2};
  }
  const MeasureUnit* measure = unit_named(next.text);
  if (measure != nullptr && measure->code == "°") return degrees_after(k);
  if (measure != nullptr) return unit_of(*measure, k + 1);
  if (next.entry.is(NumberWord::percent)) return {QuantityKind::percent, "%", k + 1};
  if (next.entry.is(NumberWord::points)) return {QuantityKind::percent, "pp", k + 1};
  if (next.entry.is(NumberWord::currency)) {
    return {QuantityKind::money, code_of(next.entry), k + 1};
  }
  if (role(k + 1, NumberWord::currency)) {
    if (big && next.entry.is(NumberWord::link)) {
      return {QuantityKind::money, code_of(atom(k + 1).entry), k + 2};
    }
    const std::string_view code = dollar_of(next.text);
    if (!code.empty() && code_of(atom(k + 1).entry) == "USD") {
      return {QuantityKind::money, code, k + 2};
    }
  }
  return none;
}

}  // namespace storydiff

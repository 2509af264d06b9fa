// Tested by tests/cpp/facts/differences/whole_values_test.cpp.
#include "language/quantity/fractions.h"

#include <string>

#include "language/quantity/unit_reader.h"

namespace storydiff {

bool FractionReader::read_share(const Numeral& first, QuantityReading& out) const {
  std::uint32_t next = first.end;
  const bool tied = sign(next, '-') && glued(next) && sign(next + 2, '-') && glued(next + 2);
  if (tied) ++next;  // "a one-in-three chance"
  if (first.scaled || first.vague || !first.value.is_whole() || first.value.mantissa <= 0)
    return false;
  if (role(next, NumberWord::starts_phrase) && next + 1 < size() &&
      words_.look_up(atom(next).text, atom(next + 1).text).is(NumberWord::share)) {
    next += 2;
  } else if (role(next, NumberWord::share)) {
    ++next;
  } else {
    return false;
  }
  if (tied) ++next;
  Numeral whole;
  if (next >= size() || (glued(next) && !tied) ||
      !NumeralReader(*atoms_, words_).read(next, false, whole)) {
    return false;
  }
  constexpr double kMost = 1e9;
  const double parts = whole.value.to_double();
  const bool counts = !UnitReader(*atoms_, words_).read(whole.end, false).text.empty() ||
                      !duration_at(*atoms_, whole.end).empty() ||
                      (sign(whole.end, '-') && glued(whole.end)) ||
                      role(whole.end, NumberWord::month);
  if (counts || whole.vague || !whole.value.is_whole() || !first.value.less(whole.value))
    return false;
  if (parts > kMost || (parts >= 1900 && parts < 2100)) return false;
  Numeral share = first;
  share.parts = static_cast<std::uint32_t>(parts);
  share.end = whole.end;
  plain(share, out);
  return true;
}

void FractionReader::read_part(const Numeral& number, QuantityReading& out) const {
  std::uint32_t next = number.end;
  if (role(next, NumberWord::link)) ++next;
  if (sign(next, '-') && glued(next)) ++next;
  if (role(next, NumberWord::weak)) ++next;
  const bool tenths = 1000 % number.parts == 0;
  const Decimal value = tenths ? number.value.times(1000 / number.parts).scaled(-3) : Decimal{};
  if (tenths && !duration_at(*atoms_, next).empty()) {
    out = {next, QuantityKind::number, value.to_double(), {}};
    return value.print(out.normalised);
  }
  const UnitReader units(*atoms_, words_);
  if (tenths && role(next, NumberWord::scale)) {
    const Decimal whole = value.scaled(static_cast<std::int32_t>(atom(next).entry.value));
    const UnitReading unit = units.read(next + 1, true);
    out = {unit.end, unit.kind, whole.to_double(), {}};
    whole.print(out.normalised);
    return append_unit(unit.text, out.normalised);
  }
  const UnitReading unit = units.read(next, false);
  if (!tenths || unit.text.empty() || unit.kind == QuantityKind::percent || unit.text == "times") {
    return plain(number, out);
  }
  out = {unit.end, unit.kind, value.to_double(), {}};
  value.print(out.normalised);
  append_unit(unit.text, out.normalised);
}

void FractionReader::plain(const Numeral& number, QuantityReading& out) {
  out = {number.end, QuantityKind::number, number.value.to_double() / number.parts, {}};
  number.value.print(out.normalised);
  out.normalised += '/';
  out.normalised += std::to_string(number.parts);
}

}  // namespace storydiff

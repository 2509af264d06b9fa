#include "language/quantity/unit_reader.h"

#include "language/quantity/currencies.h"
#include "language/quantity/units.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

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

const MeasureUnit* UnitReader::raised(const MeasureUnit& base, std::string_view power) {
  if (base.dimension != Dimension::length) return nullptr;
  char code[8];
  base.code.copy(code, base.code.size());
  power.copy(code + base.code.size(), power.size());
  return unit_coded({code, base.code.size() + power.size()});
}

/// The speed of a length and a unit of time after it, "per hour" or "/h" at `end`, which moves past
/// it; null where there is none.
const MeasureUnit* UnitReader::per_time(const MeasureUnit& base, std::uint32_t& end) const {
  if (base.dimension != Dimension::length) return nullptr;
  std::uint32_t next = end;
  const bool stroke = sign(next, '/') && glued(next) && glued(next + 1);
  if (stroke) ++next;
  for (int words = 0; !stroke && words < 2 && next < size(); ++words) {
    if (!has_part(lexicon::kPerWords, atom(next).text)) break;
    ++next;
  }
  if (next == end || next >= size() || atom(next).type != Atom::Type::word) return nullptr;
  const std::string_view text = atom(next).text;
  const MeasureUnit* time = duration_named(text);
  const bool hour = time != nullptr ? time->code == "hours" : stroke && text == "h";
  const bool second = time != nullptr ? time->code == "seconds" : stroke && text == "s";
  std::string_view code;
  if (hour && base.code == "km") code = "km/h";
  if (hour && base.code == "mi") code = "mph";
  if (second && base.code == "m") code = "m/s";
  if (code.empty()) return nullptr;
  end = next + 1;
  return unit_coded(code);
}

UnitReading UnitReader::measure_at(std::uint32_t k) const {
  const UnitReading none{QuantityKind::number, {}, k};
  const auto power = [this](std::uint32_t at) {
    const bool word = at < size() && atom(at).type == Atom::Type::word;
    return word ? unit_power(atom(at).text) : std::string_view();
  };
  std::uint32_t at = k;
  const MeasureUnit* measure = unit_named(atom(k).text);
  if (measure == nullptr) {
    const std::string_view before = power(k);
    if (before.empty()) return none;
    ++at;
    if (sign(at, '.') && glued(at)) ++at;
    if (at >= size()) return none;
    measure = unit_named(atom(at).text);
    if (measure != nullptr) measure = raised(*measure, before);
    return measure == nullptr ? none : unit_of(*measure, at + 1);
  }
  if (measure->code == "°") return degrees_after(k);
  // "5 g" and "5 l" are units; "5 G" and "5L" are names.
  if (atom(k).text.size() == 1 && atom(k).capital && measure->code != "l") return none;
  std::uint32_t end = k + 1;
  if (const MeasureUnit* speed = per_time(*measure, end); speed != nullptr) {
    return unit_of(*speed, end);
  }
  if (const std::string_view after = power(end); !after.empty()) {
    const MeasureUnit* area = raised(*measure, after);
    if (area != nullptr) return unit_of(*area, end + 1);
  }
  return unit_of(*measure, end);
}

UnitReading UnitReader::read(std::uint32_t at, bool big) const {
  const UnitReading none{QuantityKind::number, {}, at};
  std::uint32_t k = at;
  if (big && sign(k, '.') && glued(k) && !glued(k + 1)) ++k;  // "2,5 Mrd. Euro"
  if (sign(k, '-') && glued(k) && glued(k + 1) && k + 1 < size() &&
      atom(k + 1).type == Atom::Type::word) {
    ++k;  // "a 14-percent rise", "the 5-euro note"
  }
  if (k >= size()) return none;
  const Atom& next = atom(k);
  if (next.sign == '%') return {QuantityKind::percent, "%", k + 1};
  if (next.sign == U'‰') return {QuantityKind::percent, "‰", k + 1};
  if (next.sign == U'°') return degrees_after(k);
  if (next.sign != 0) {
    const std::string_view code = code_of_sign(next.sign, words_.code());
    // "40 $", but not "40 $5": the sign then belongs to the number after it.
    if (code.empty() || (plain_digits(k + 1) && !next.glued)) return none;
    return {QuantityKind::money, code, k + 1};
  }
  if (next.type != Atom::Type::word) return none;
  const std::uint32_t last = sign(k + 1, '.') && glued(k + 1) ? k + 2 : k + 1;  // "v. H."
  if (next.entry.is(NumberWord::starts_phrase) && last < size() &&
      atom(last).type == Atom::Type::word) {
    const NumberWord phrase = words_.look_up(next.text, atom(last).text);
    if (phrase.is(NumberWord::percent)) return {QuantityKind::percent, "%", last + 1};
    if (phrase.is(NumberWord::points)) return {QuantityKind::percent, "pp", last + 1};
    if (phrase.is(NumberWord::per_mille)) return {QuantityKind::percent, "‰", last + 1};
  }
  if (next.entry.is(NumberWord::per_mille)) return {QuantityKind::percent, "‰", k + 1};
  // "31C", "50p", but not "448C".
  if (next.glued && next.text.size() == 1 && k > 0 && atom(k - 1).type == Atom::Type::digits &&
      atom(k - 1).count <= 2) {
    if (next.capital && next.text == "c") return {QuantityKind::temperature, "°C", k + 1};
    if (next.capital && next.text == "f") return {QuantityKind::temperature, "°F", k + 1};
    if (next.text == "p") return {QuantityKind::money, "pence", k + 1};
  }
  // Hungarian "Ft" is no foot: a language's own money comes before the units of all.
  const bool money = next.entry.is(NumberWord::currency);
  if (const UnitReading measure = money ? none : measure_at(k); measure.end > k) {
    if (measure.text == "lb" && role(k + 1, NumberWord::currency)) {  // "pounds sterling"
      return {QuantityKind::money, code_of(atom(k + 1).entry), k + 2};
    }
    return measure;
  }
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

std::int64_t UnitReader::read_hundredths(UnitReading& amount) const {
  constexpr std::size_t kCode = 3;  // letters; "cent" and "pence" have no hundredths
  const std::uint32_t at = amount.end;
  if (amount.kind != QuantityKind::money || amount.text.size() != kCode) return 0;
  if (at >= size() || !plain_digits(at) || !atom(at).plain || atom(at).count > 2) return 0;
  const bool named = role(at + 1, NumberWord::currency) && code_of(atom(at + 1).entry) == "cent";
  const auto closes = [&] {
    if (at + 1 >= size()) return true;
    const char32_t mark = atom(at + 1).sign;
    return mark == '.' || mark == ',' || mark == ';' || mark == ')';
  };
  if (!named && (atom(at).count != 2 || !closes())) return 0;
  amount.end = at + (named ? 2 : 1);
  return atom(at).value.mantissa;
}

}  // namespace storydiff

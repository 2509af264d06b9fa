// "5 to 7" is a range, but not after "from", and "5 and 7" is one after "between". A scale or a unit
// is mostly written once ("5-6 million"); where both numbers have one, it has to be the same.
// "Fell 1.17 to 42.51" says by how much and to what: a range that ends at five times its start is
// none.
//
// Tested by tests/cpp/facts/differences/whole_values_test.cpp.
#include "language/quantity/ranges.h"

#include "language/quantity/currencies.h"
#include "language/quantity/digit_groups.h"
#include "language/quantity/unit_reader.h"
#include "language/words/antonyms.h"
#include "lexicon/lexicon.h"

namespace storydiff {

bool RangeReader::after_change(std::uint32_t at) const {
  constexpr std::uint8_t kRiseFall = 0;
  bool found = false;
  if (at > 0 && atom(at - 1).type == Atom::Type::word) {
    Antonyms::of(words_.code()).each(atom(at - 1).text, [&](Antonym antonym) {
      found = found || antonym.scale == kRiseFall;
    });
  }
  return found;
}

RangeReader::Between RangeReader::between_at(std::uint32_t start, std::uint32_t at,
                                             bool digits) const {
  if (at + 1 >= size()) return Between::nothing;
  if (digits && glued(at) && glued(at + 1)) {
    if (sign(at, '-')) return Between::dash;
    if (sign(at, ':')) return Between::colon;
  }
  if (sign(at, '-') && glued(at) && glued(at + 1) && role(at + 1, NumberWord::range) &&
      sign(at + 2, '-') && glued(at + 2)) {
    return Between::dashed_word;  // "18-to-24"
  }
  if (role(at, NumberWord::range)) {
    return start > 0 && listed(lexicon::list_of(lexicon::kRangeStarts, words_.code()), start - 1)
               ? Between::nothing
               : Between::word;
  }
  const bool joined = role(at, NumberWord::joiner);
  return joined && start > 0 &&
                 listed(lexicon::list_of(lexicon::kRangeOpenings, words_.code()), start - 1)
             ? Between::word
             : Between::nothing;
}

bool RangeReader::read(std::uint32_t start, const Numeral& first, std::string_view code,
                       QuantityReading& out) const {
  if (first.vague || first.parts != 0) return false;
  std::uint32_t dash = first.end;
  Between between = between_at(start, dash, first.digits);
  UnitReading own{QuantityKind::number, {}, dash};
  if (between == Between::nothing) {
    own = UnitReader(*atoms_, words_).read(dash, first.scaled);  // "5 km to 7 km"
    dash = own.end;
    if (!own.text.empty()) between = between_at(start, dash, false);
  }
  if (between == Between::nothing) return false;
  std::uint32_t second_at = dash + 1;
  if (between == Between::dashed_word) {
    second_at += 2;
    between = Between::word;
  }
  if (!code_of_sign(atom(second_at).sign, words_.code()).empty()) ++second_at;
  if (second_at >= size()) return false;
  if (between != Between::word) {
    if (!plain_digits(second_at)) return false;
    const bool more = sign(second_at + 1, '-') && glued(second_at + 1) && glued(second_at + 2) &&
                      plain_digits(second_at + 2);
    if (between == Between::dash && (more || atom(second_at).padded)) {
      DigitGroupReader(*atoms_, words_).read_tied(start, second_at, out);
      return true;
    }
  }
  NumeralReader reader(*atoms_, words_);
  Numeral second;
  if (!reader.read(second_at, !code.empty(), second) || second.vague || second.weak) return false;
  Decimal low = first.value;
  // "5-6 million": the scale is written once and applies to both numbers.
  if (second.power > 0 && !first.scaled) low = low.scaled(second.power);
  const bool ascending = low.less(second.value) && between != Between::colon;
  UnitReading unit = UnitReader(*atoms_, words_).read(second.end, second.scaled);
  if (!own.text.empty() && own.text != unit.text) return false;
  if (!code.empty()) {
    if (unit.kind != QuantityKind::money) unit.end = second.end;
    unit.kind = QuantityKind::money;
    unit.text = code;
  }
  // "fell $1.17 to $42.51": by how much, and to what.
  const bool both = !own.text.empty() || second_at > dash + 1;
  if (between == Between::word && ascending &&
      (low.times(5).less(second.value) || (both && after_change(start)))) {
    return false;
  }
  const bool result = !unit.text.empty() || second.scaled || role(dash, NumberWord::joiner);
  if (between == Between::word && !ascending && result) return false;
  out = {unit.end, unit.kind, low.to_double(), {}};
  low.print(out.normalised);
  out.normalised += ascending ? '/' : '-';
  second.value.print(out.normalised);
  append_unit(unit.text, out.normalised);
  return true;
}
}  // namespace storydiff

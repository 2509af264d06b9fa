// Decides what each number of a text is: a date, an amount of money, a percentage, a plain number.
//
// Each sentence is read from left to right, and at each place the first reading that fits wins: a
// date, then an amount with its currency, a range, a fraction, an ordinal, a plain number. The
// search continues after the atoms that were read. Precision matters more than recall, since a
// number that is wrongly reported as changed is worse than a number that was missed: "one" is
// ignored, and so are numbers in names ("F-16").
//
//     in the text             kind       normalised
//     "about $2.5 billion"    money      2500000000 USD, approximate
//     "fifteen hundred"       number     1500
//     "dozens"                number     12s, approximate
//     "25-30 %"               percent    25/30 %
//     "two thirds"            number     2/3
//     "the 3rd"               number     #3
//
// Tested by tests/cpp/language/quantity/quantities_test.cpp and
// tests/cpp/facts/differences/quantity_styles_test.cpp.
#include "language/quantity/quantities.h"

#include <string>
#include <string_view>
#include <utility>

#include "language/quantity/atoms.h"
#include "language/quantity/currencies.h"
#include "language/quantity/dateline.h"
#include "language/quantity/dates.h"
#include "language/quantity/han_quantities.h"
#include "language/quantity/numerals.h"
#include "language/quantity/unit_reader.h"
#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

class QuantityFinder : AtomView {
 public:
  QuantityFinder(const Article& article, const SideTerms& side, const Terms& terms,
                 std::vector<Quantity>& out)
      : article_(article), atomiser_(article, side, terms), words_(atomiser_.words()), out_(out) {}

  void run() {
    for (const Sentence& sentence : article_.segmentation.sentences) {
      atoms_ = &atomiser_.cut(sentence);
      if (!atomiser_.promising()) continue;
      for (std::uint32_t at = 0; at < atoms_->size();) at = read_at(at);
    }
  }

 private:
  /// The atom after the quantity that was read at `at`, or after `at` if there is none.
  std::uint32_t read_at(std::uint32_t at) {
    const Atom& first = atom(at);
    const bool word = first.type == Atom::Type::word;
    if (HanReading han; read_han(*atoms_, at, han)) {
      add(at, han.end, han.kind, han.value, std::move(han.normalised), han.approximate);
      return han.end;
    }
    if (word && first.entry.roles == 0 && !glued(at + 1)) return at + 1;
    if (first.type == Atom::Type::digits && part_of_name(at)) return at + 1;
    if (const std::uint32_t end = read_money_prefix(at); end != 0) return end;
    if (first.type == Atom::Type::sign || (word && first.entry.roles == 0)) return at + 1;
    DateReading date;
    if (read_date(*atoms_, at, words_, date)) {
      add(at, date.end, QuantityKind::date, 0, std::move(date.normalised), false);
      out_.back().half_day = date.half_day;
      return date.end;
    }
    NumeralReader reader(*atoms_, words_);
    Numeral number;
    if (reader.read_fraction(at, number) && number.parts != 0) return add_fraction(at, number);
    if (number.parts == 0 && number.end != 0 && number.scaled) {  // "half a million"
      return add_number(at, at, number, {});
    }
    if (const std::uint32_t end = read_ordinal(at); end != 0) return end;
    if (!reader.read(at, false, number)) return at + 1;
    if (const std::uint32_t end = read_range(at, number, {}); end != 0) return end;
    return add_number(at, at, number, {});
  }

  /// "F-16", "COVID-19": digits joined to a word by a hyphen; but "mid-2024" and "pre-2014" are
  /// dates.
  [[nodiscard]] bool part_of_name(std::uint32_t at) const {
    if (at == 0) return false;
    const Atom& before = atom(at - 1);
    if (before.type == Atom::Type::word && atom(at).glued) return !before.ideograph;
    if (before.sign != '-' || !atom(at).glued || at < 2 || !before.glued) return false;
    const Atom& tied = atom(at - 2);
    return tied.type == Atom::Type::word &&
           !(atom(at).count == 4 && has_part(lexicon::kDatePrefixes, tied.text));
  }

  /// "$2.5 billion", "US$5m", "EUR 40", "-$5".
  std::uint32_t read_money_prefix(std::uint32_t at) {
    std::string_view code;
    std::uint32_t number_at = at + 1;
    const Atom& first = atom(at);
    if (first.type == Atom::Type::sign) {
      code = code_of_sign(first.sign);
    } else if (first.type == Atom::Type::word) {
      if (sign(at + 1, '$') && glued(at + 1)) {
        code = dollar_of(first.text);
        number_at = at + 2;
      } else if (first.entry.is(NumberWord::currency) && first.casing == Casing::acronym) {
        code = code_of(first.entry);
      }
    }
    if (code.empty() || number_at >= size() || !plain_digits(number_at)) return 0;
    NumeralReader reader(*atoms_, words_);
    Numeral number;
    if (!reader.read(number_at, true, number)) return 0;
    const std::uint32_t end = read_range(at, number, code);
    return end != 0 ? end : add_number(at, number_at, number, code);
  }

  [[nodiscard]] UnitReading unit_after(std::uint32_t at, bool big) const {
    return UnitReader(*atoms_, words_).read(at, big);
  }

  std::uint32_t add_number(std::uint32_t start, std::uint32_t number_at, const Numeral& number,
                           std::string_view code) {
    UnitReading unit = unit_after(number.end, number.scaled || number.vague);
    if (!code.empty()) {
      if (unit.kind != QuantityKind::money) unit.end = number.end;
      unit.kind = QuantityKind::money;
      unit.text = code;
    }
    if (number.weak && unit.kind == QuantityKind::number) return start + 1;
    if (number.weak && atom(number_at).text != "one" && words_.code() == "en" &&
        unit.kind == QuantityKind::percent) {
      return start + 1;  // "a percent"
    }
    Decimal value = number.value;
    // A minus sign, not a hyphen: "-5", "−5", but not "3 -5" or "F-16".
    if (number.digits && start > 0 && sign(start - 1, '-') && !glued(start - 1) && glued(start) &&
        atom(start - 1).span.size() > 0 &&
        (start < 2 || atom(start - 2).sign == 0 || atom(start - 2).sign == '(')) {
      value.mantissa = -value.mantissa;
      --start;
    }
    std::string normalised;
    value.print(normalised);
    if (number.vague) normalised += 's';
    finish_unit(unit, normalised);
    const bool plus = sign(number.end, '+') && glued(number.end);
    add(start, unit.end, unit.kind, value.to_double(), std::move(normalised), number.vague, plus);
    return unit.end;
  }

  static void finish_unit(const UnitReading& unit, std::string& normalised) {
    if (!unit.text.empty()) normalised.append(1, ' ').append(unit.text);
  }

  /// "25-30", "$5-6 million", "10–15 %"; "3-1" is a result, and "095-123-45" is neither.
  std::uint32_t read_range(std::uint32_t start, const Numeral& first, std::string_view code) {
    const std::uint32_t dash = first.end;
    if (!first.digits || dash + 1 >= size() || !glued(dash) || !glued(dash + 1)) return 0;
    std::uint32_t second_at = dash + 1;
    const bool score = sign(dash, ':');
    if (!sign(dash, '-') && !score) return 0;
    if (!code.empty() && !code_of_sign(atom(second_at).sign).empty()) ++second_at;
    if (!plain_digits(second_at)) return 0;
    NumeralReader reader(*atoms_, words_);
    Numeral second;
    if (!reader.read(second_at, !code.empty(), second)) return 0;
    if (!score && sign(second.end, '-') && glued(second.end) && plain_digits(second.end + 1)) {
      return add_digit_string(start, second.end + 1);
    }
    Decimal low = first.value;
    if (second.scaled && !first.scaled) {
      // "5-6 million": the scale is written once and applies to both numbers.
      low = low.times(second.value.tidy().mantissa == 0 ? 1 : scale_of(second_at, second));
    }
    std::string normalised;
    low.print(normalised);
    const bool ascending = low.less(second.value) && !score;
    normalised += ascending ? '/' : '-';
    second.value.print(normalised);
    UnitReading unit = unit_after(second.end, second.scaled);
    if (!code.empty()) {
      if (unit.kind != QuantityKind::money) unit.end = second.end;
      unit.kind = QuantityKind::money;
      unit.text = code;
    }
    finish_unit(unit, normalised);
    add(start, unit.end, unit.kind, low.to_double(), std::move(normalised), false);
    return unit.end;
  }
  /// The factor by which scale words multiplied the number at `at`.
  [[nodiscard]] std::int64_t scale_of(std::uint32_t at, const Numeral& number) const {
    const Decimal written = atom(at).value.tidy();
    const Decimal whole = number.value.tidy();
    std::int64_t factor = 1;
    for (std::int32_t i = written.exponent; i < whole.exponent && i < 18; ++i) factor *= 10;
    return factor;
  }
  /// Adds a telephone or file number, which equals another only if written with the same digits.
  std::uint32_t add_digit_string(std::uint32_t start, std::uint32_t end) {
    while (end + 1 < size() && sign(end + 1, '-') && glued(end + 1) && plain_digits(end + 2)) {
      end += 2;
    }
    std::string normalised(article_.text.slice({atom(start).span.start, atom(end).span.end}));
    add(start, end + 1, QuantityKind::number, 0, std::move(normalised), false);
    return end + 1;
  }

  std::uint32_t add_fraction(std::uint32_t start, const Numeral& number) {
    std::string normalised;
    number.value.print(normalised);
    normalised += '/';
    normalised += std::to_string(number.parts);
    add(start, number.end, QuantityKind::number, number.value.to_double() / number.parts,
        std::move(normalised), false);
    return number.end;
  }

  /// "3rd", "3-й", "third", "twenty-first". The atom after the ordinal; 0 if there is none.
  std::uint32_t read_ordinal(std::uint32_t at) {
    std::int64_t rank = 0;
    std::uint32_t end = 0;
    if (plain_digits(at) && atom(at).plain && atom(at).value.mantissa > 0) {
      std::uint32_t suffix = at + 1;
      if (sign(suffix, '-') && glued(suffix)) ++suffix;
      if (!role(suffix, NumberWord::suffix) || !glued(suffix)) return 0;
      rank = atom(at).value.mantissa;
      end = suffix + 1;
    } else if (role(at, NumberWord::ordinal)) {
      rank = atom(at).entry.rank;
      if (rank == 1) return 0;  // "first" seldom counts anything
      if (rank == 2 && !may_be_second(at)) return 0;
      end = at + 1;
    } else if (role(at, NumberWord::cardinal) && sign(at + 1, '-') && glued(at + 1) &&
               role(at + 2, NumberWord::ordinal) && glued(at + 2) && atom(at + 2).entry.rank < 10 &&
               atom(at).entry.value >= 20) {
      rank = atom(at).entry.value + atom(at + 2).entry.rank;
      end = at + 3;
    }
    if (end == 0) return 0;
    std::string normalised = "#" + std::to_string(rank);
    add(at, end, QuantityKind::number, static_cast<double>(rank), std::move(normalised), false);
    return end;
  }
  /// Whether a word for "second" is the ordinal and not the unit of time.
  [[nodiscard]] bool may_be_second(std::uint32_t at) const {
    const std::string_view openers = lexicon::list_of(lexicon::kBeforeTheSecond, words_.code());
    return openers.empty() || (at > 0 && has_part(openers, atom(at - 1).text));
  }

  /// The hedge before a number: "about", "more than", "no fewer than", "as many as".
  [[nodiscard]] Hedge hedge_before(std::uint32_t at) const {
    if (at == 0 || atom(at - 1).type != Atom::Type::word) return Hedge::none;
    const auto text = [&](std::uint32_t back) {
      return at >= back && atom(at - back).type == Atom::Type::word ? atom(at - back).text
                                                                    : std::string_view();
    };
    NumberWord phrase = words_.look_up(text(2), text(1));
    if (phrase.is(NumberWord::approximate)) {
      if (!has_part(lexicon::kApproximationNegations, text(3))) return phrase.hedge;
      return phrase.hedge == Hedge::over ? Hedge::most : Hedge::least;  // "no more than"
    }
    phrase = words_.look_up(text(3), text(2));
    if (text(1) == "as" && phrase.is(NumberWord::approximate)) return phrase.hedge;
    return role(at - 1, NumberWord::approximate) ? atom(at - 1).entry.hedge : Hedge::none;
  }
  /// The hedge after a number: "or more", "or younger".
  [[nodiscard]] Hedge hedge_after(std::uint32_t at) const {
    if (at + 1 >= size() || !has_part(lexicon::kOrWords, atom(at).text)) return Hedge::none;
    const std::string_view word = atom(at + 1).text;
    if (has_part(lexicon::kOrMore, word)) return Hedge::least;
    return has_part(lexicon::kOrLess, word) ? Hedge::most : Hedge::none;
  }

  void add(std::uint32_t start, std::uint32_t end, QuantityKind kind, double value,
           std::string normalised, bool vague, bool plus = false) {
    Quantity quantity;
    quantity.span = {atom(start).span.start, atom(end - 1).span.end};
    quantity.words = {atom(start).words.first, atom(end - 1).words.last};
    quantity.kind = kind;
    quantity.value = value;
    quantity.normalised = std::move(normalised);
    quantity.vague = vague;
    if (kind != QuantityKind::date && !quantity.normalised.starts_with('#')) {  // "up to eighth"
      quantity.hedge = plus ? Hedge::least : hedge_before(start);
      if (quantity.hedge == Hedge::none) quantity.hedge = hedge_after(end);
    }
    quantity.approximate = vague || quantity.hedge != Hedge::none;
    if (kind == QuantityKind::number) quantity.duration = duration_at(*atoms_, end);
    out_.push_back(std::move(quantity));
  }

  const Article& article_;
  Atomiser atomiser_;
  const NumberWords& words_;
  std::vector<Quantity>& out_;
};

}  // namespace

std::vector<Quantity> find_quantities(const Article& article, const SideTerms& side,
                                      const Terms& terms) {
  std::vector<Quantity> quantities;
  QuantityFinder(article, side, terms, quantities).run();
  resolve_dates(article, side, terms, quantities);
  return quantities;
}

}  // namespace storydiff

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

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "language/quantity/atoms.h"
#include "language/quantity/currencies.h"
#include "language/quantity/dateline.h"
#include "language/quantity/dates.h"
#include "language/quantity/digit_groups.h"
#include "language/quantity/fractions.h"
#include "language/quantity/han_quantities.h"
#include "language/quantity/numerals.h"
#include "language/quantity/quantity_reading.h"
#include "language/quantity/ranges.h"
#include "language/quantity/rough_amounts.h"
#include "language/quantity/unit_reader.h"
#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

class QuantityFinder : AtomView {
 public:
  QuantityFinder(const Article& article, const SideTerms& side, const Terms& terms,
                 std::string_view language, std::vector<Quantity>& out)
      : article_(article),
        side_(side),
        terms_(terms),
        atomiser_(article, side, terms, language),
        words_(atomiser_.words()),
        zeros_(has_zero()),
        out_(out) {}

  void run(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t s = first; s < last; ++s) {
      atoms_ = &atomiser_.cut(article_.segmentation.sentences[s]);
      if (!atomiser_.promising() && !zeros_) continue;
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
    if (word && zeros_ && counts_none(at)) {
      add(at, at + 1, QuantityKind::number, 0, "0", false);
      return at + 1;
    }
    if (RoughAmount rough; word && read_rough_amount(*atoms_, at, words_, rough)) {
      return add(rough);
    }
    if (word && first.entry.roles == 0 && !glued(at + 1)) return at + 1;
    if (first.type == Atom::Type::digits && is_part_of_name(*atoms_, at)) return at + 1;
    if (const std::uint32_t end = read_money_prefix(at); end != 0) return end;
    if (const std::uint32_t end = read_percent_prefix(at); end != 0) return end;
    QuantityReading reading;
    if (DigitGroupReader(*atoms_, words_).read(at, reading)) return add(at, reading);
    const bool vulgar = vulgar_fraction(first.sign).parts != 0;
    if (first.type == Atom::Type::sign && !vulgar) return at + 1;
    if (word && first.entry.roles == 0) return at + 1;
    DateReading date;
    if (read_date(*atoms_, at, words_, date)) {
      add(at, date.end, QuantityKind::date, 0, std::move(date.normalised), false);
      out_.back().half_day = date.half_day;
      out_.back().alternative = std::move(date.alternative);
      return date.end;
    }
    NumeralReader reader(*atoms_, words_);
    Numeral number;
    const FractionReader fractions(*atoms_, words_);
    if (reader.read_fraction(at, number) && number.parts != 0) {
      fractions.read_part(number, reading);
      return add(at, reading);
    }
    if (vulgar) return at + 1;
    if (number.parts == 0 && number.end != 0 && number.scaled) {  // "half a million"
      return add_number(at, at, number, {});
    }
    if (const std::uint32_t end = read_ordinal(at); end != 0) return end;
    if (const std::uint32_t end = read_times(at); end != 0) return end;
    if (!reader.read(at, false, number)) return at + 1;
    if (fractions.read_share(number, reading)) return add(at, reading);
    if (RangeReader(*atoms_, words_).read(at, number, {}, reading)) return add(at, reading);
    return add_number(at, at, number, {});
  }

  /// "twice"; "once" only at the end of a clause, where it does not mean "formerly".
  std::uint32_t read_times(std::uint32_t at) {
    if (!role(at, NumberWord::times)) return 0;
    const std::uint32_t count = atom(at).entry.value;
    if (count == 1 && at + 1 < size() && atom(at + 1).type != Atom::Type::sign) return 0;
    add(at, at + 1, QuantityKind::number, count, std::to_string(count) + " times", false);
    return at + 1;
  }

  /// Whether the texts have a zero, in digits or as a word of this language.
  [[nodiscard]] bool has_zero() const {
    std::string_view zero;
    lexicon::each_row(lexicon::list_of(lexicon::kCardinals, words_.code()),
                      [&](std::string_view label, std::string_view words) {
                        if (label == "0") zero = words;
                      });
    return std::any_of(terms_.vocabulary.begin(), terms_.vocabulary.end(), [&](const Term& term) {
      return term.folded == "0" || has_part(zero, term.folded);
    });
  }
  /// "No" before what is counted, where one of the texts writes a zero: "no people", "zero people".
  [[nodiscard]] bool counts_none(std::uint32_t at) const {
    return listed(lexicon::list_of(lexicon::kZeroWords, words_.code()), at) && at + 1 < size() &&
           atom(at + 1).type == Atom::Type::word &&
           !terms_.vocabulary[side_.terms[atom(at + 1).words.first]].function_word;
  }

  /// "$2.5 billion", "US$5m", "EUR 40", "-$5".
  std::uint32_t read_money_prefix(std::uint32_t at) {
    std::string_view code;
    std::uint32_t number_at = at + 1;
    const Atom& first = atom(at);
    if (first.type == Atom::Type::sign) {
      code = code_of_sign(first.sign, side_.language);
    } else if (first.type == Atom::Type::word) {
      if (sign(at + 1, '$') && glued(at + 1)) {
        code = dollar_of(first.text);
        number_at = at + 2;
      } else if (first.entry.is(NumberWord::currency) &&
                 (first.casing == Casing::acronym ||
                  (first.casing == Casing::capitalised && first.text.size() == 2))) {
        code = code_of(first.entry);  // "EUR 40", "Rs. 40"
        if (sign(number_at, '.') && glued(number_at)) ++number_at;
      }
    }
    if (code.empty() || number_at >= size() || !plain_digits(number_at)) return 0;
    NumeralReader reader(*atoms_, words_);
    Numeral number;
    if (!reader.read(number_at, true, number)) return 0;
    QuantityReading range;
    if (RangeReader(*atoms_, words_).read(at, number, code, range)) return add(at, range);
    return add_number(at, number_at, number, code);
  }

  /// "yüzde 15", "%15": the atom after the number; 0 where there is none.
  std::uint32_t read_percent_prefix(std::uint32_t at) {
    const bool word = atom(at).type == Atom::Type::word;
    const bool tied = sign(at, '%') && glued(at + 1) && plain_digits(at + 1) &&
                      (at == 0 || !glued(at) || !plain_digits(at - 1));
    if (!tied && !word) return 0;
    if (word && !listed(lexicon::list_of(lexicon::kPercentOpeners, words_.code()), at)) return 0;
    Numeral number;
    if (at + 1 >= size() || !NumeralReader(*atoms_, words_).read(at + 1, false, number)) return 0;
    if (number.weak || number.vague) return 0;
    QuantityReading range;
    if (RangeReader(*atoms_, words_).read(at + 1, number, {}, range)) {
      range.kind = QuantityKind::percent;
      append_unit("%", range.normalised);
      return add(at, range);
    }
    std::string normalised;
    number.value.print(normalised);
    append_unit("%", normalised);
    add(at, number.end, QuantityKind::percent, number.value.to_double(), std::move(normalised),
        false);
    return number.end;
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
    const bool one = words_.code() == "en" && atom(number_at).text == "one";
    Decimal value = number.value;
    // "une heure et demie": the half of what is counted stands after it.
    const bool counts_time = unit.text.empty() && !duration_at(*atoms_, number.end).empty();
    const bool half_more = counts_time && half_after(number.end + 1) && value.is_whole();
    if (half_more) value = value.plus({5, -1});
    if (number.weak && unit.kind == QuantityKind::number && (!one || unit.text.empty()) &&
        !half_more) {
      return start + 1;
    }
    if (number.weak && atom(number_at).text != "one" && words_.code() == "en" &&
        unit.kind == QuantityKind::percent) {
      return start + 1;  // "a percent"
    }
    if (code.empty() && value.is_whole() && !number.scaled && !number.vague) {
      value = value.plus({UnitReader(*atoms_, words_).read_hundredths(unit), -2});
    }
    if (unit.text == "‰") {
      value = value.scaled(-1);
      unit.text = "%";
    }
    if (number.year && unit.text.empty() && is_year(value)) {
      add(start, number.end, QuantityKind::date, 0, std::to_string(value.to_integer()), false);
      return number.end;
    }
    // A minus sign, not a hyphen: "-5", "−5", but not "3 -5" or "F-16".
    if (number.digits && start > 0 && sign(start - 1, '-') && !glued(start - 1) && glued(start) &&
        atom(start - 1).span.size() > 0 &&
        (start < 2 || atom(start - 2).sign == 0 || atom(start - 2).sign == '(')) {
      value.mantissa = -value.mantissa;
      --start;
    } else if (start > 0 && role(start - 1, NumberWord::minus) && may_be_negative(unit) &&
               hedge_before(start) == Hedge::none && !after_or(start - 1)) {
      value.mantissa = -value.mantissa;
      --start;
    }
    std::string normalised;
    value.print(normalised);
    if (number.vague) normalised += 's';
    append_unit(unit.text, normalised);
    const bool plus = sign(number.end, '+') && glued(number.end);
    add(start, unit.end, unit.kind, value.to_double(), std::move(normalised), number.vague, plus);
    return unit.end;
  }

  /// Whether "et demie" or the like stands at `at`.
  [[nodiscard]] bool half_after(std::uint32_t at) const {
    const PhraseReading half = read_phrase(*atoms_, at, NumberWord::Phrase::after_number, words_);
    return half.end != 0 && (half.entry.amount == 1 || half.entry.amount == 90);
  }
  /// "plus or minus 4 points"
  [[nodiscard]] bool after_or(std::uint32_t at) const {
    return at > 0 && atom(at - 1).type == Atom::Type::word &&
           has_part(lexicon::kOrWords, atom(at - 1).text);
  }
  static bool is_year(const Decimal& value) {
    const double year = value.to_double();
    return value.is_whole() && year >= 1900 && year < 2100;
  }
  static bool may_be_negative(const UnitReading& unit) {
    return unit.kind == QuantityKind::temperature || unit.kind == QuantityKind::percent ||
           unit.text == "°";
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
    if (rank > 1 && at > 0 &&
        listed(lexicon::list_of(lexicon::kEveryWords, words_.code()), at - 1) &&
        duration_at(*atoms_, end).empty()) {
      Numeral share;  // "every fifth shop"
      share.value = {1, 0};
      share.parts = static_cast<std::uint32_t>(rank);
      share.end = end;
      QuantityReading reading;
      FractionReader::plain(share, reading);
      return add(at - 1, reading);
    }
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

  std::uint32_t add(const RoughAmount& rough) {
    UnitReading unit = unit_after(rough.end, true);
    if (!rough.duration.empty()) unit = {};
    const std::uint32_t end = unit.text.empty() ? rough.end : unit.end;
    std::string normalised = rough.normalised();
    append_unit(unit.text, normalised);
    add(rough.start, end, unit.kind, rough.value.to_double(), std::move(normalised), rough.vague);
    Quantity& added = out_.back();
    added.approximate = true;
    if (!rough.duration.empty()) added.duration = rough.duration;
    return end;
  }
  std::uint32_t add(std::uint32_t start, QuantityReading& reading) {
    add(start, reading.end, reading.kind, reading.value, std::move(reading.normalised), false);
    return reading.end;
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
  const SideTerms& side_;
  const Terms& terms_;
  Atomiser atomiser_;
  const NumberWords& words_;
  bool zeros_;  ///< see has_zero()
  std::vector<Quantity>& out_;
};

}  // namespace

std::vector<Quantity> find_quantities(const Article& article, const SideTerms& side,
                                      const Terms& terms) {
  std::vector<Quantity> quantities;
  QuantityFinder own(article, side, terms, side.language, quantities);
  std::uint32_t next = 0;
  for (const ForeignParagraph& paragraph : side.foreign) {
    const std::vector<Word>& words = article.segmentation.words;
    const std::uint32_t first = words[paragraph.words.first].sentence;
    const std::uint32_t last = words[paragraph.words.last - 1].sentence + 1;
    own.run(next, first);
    QuantityFinder(article, side, terms, paragraph.language, quantities).run(first, last);
    next = last;
  }
  own.run(next, static_cast<std::uint32_t>(article.segmentation.sentences.size()));
  resolve_dates(article, side, terms, quantities);
  return quantities;
}

}  // namespace storydiff

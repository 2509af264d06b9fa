// Tested by tests/cpp/language/quantity/rough_amounts_test.cpp.
#include "language/quantity/rough_amounts.h"

#include <string>
#include <string_view>

#include "language/quantity/units.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// A word that ends in "long" after a unit of time, cut in two.
std::string_view unit_of_long_word(std::string_view word) {
  std::string_view endings = lexicon::kLongWords;
  while (!endings.empty()) {
    const std::string_view ending = take_part(endings);
    if (word.size() <= ending.size() || !word.ends_with(ending)) continue;
    const std::string_view unit = word.substr(0, word.size() - ending.size());
    if (duration_named(unit) != nullptr) return unit;
  }
  return {};
}

class RoughReader : AtomView {
 public:
  RoughReader(const std::vector<Atom>& atoms, const NumberWords& words)
      : AtomView(&atoms), words_(words) {}

  bool read(std::uint32_t at, RoughAmount& out) const {
    out.start = at;
    return read_couple(at, out) || read_few(at, out) || read_long(at, out) || read_for(at, out);
  }

 private:
  static constexpr std::uint32_t kScale = NumberWord::scale | NumberWord::hundred;

  [[nodiscard]] std::int32_t power_at(std::uint32_t at) const {
    const NumberWord& entry = atom(at).entry;
    return entry.is(NumberWord::scale) ? static_cast<std::int32_t>(entry.value) : 2;
  }
  /// Begins one word earlier if that is an article: "a few hundred".
  void take_article(RoughAmount& out) const {
    if (out.start > 0 && role(out.start - 1, NumberWord::weak)) --out.start;
  }

  /// "a couple of thousand", "couple hundred"
  bool read_couple(std::uint32_t at, RoughAmount& out) const {
    constexpr std::uint32_t kTwo = 2;
    if (role(at, NumberWord::weak)) ++at;
    if (!role(at, NumberWord::dozen) || atom(at).entry.value != kTwo) return false;
    const std::uint32_t scale = role(at + 1, NumberWord::link) ? at + 2 : at + 1;
    if (!role(scale, kScale)) return false;
    out.value = Decimal{15, -1}.scaled(power_at(scale)).tidy();
    out.high = Decimal{25, -1}.scaled(power_at(scale)).tidy();
    out.end = scale + 1;
    return true;
  }

  /// "few hundred", "several thousand"
  bool read_few(std::uint32_t at, RoughAmount& out) const {
    if (!role(at + 1, kScale)) return false;
    if (!listed(lexicon::list_of(lexicon::kRoughCounts, words_.code()), at)) return false;
    out.value = Decimal{1, 0}.scaled(power_at(at + 1));
    out.vague = true;
    out.end = at + 2;
    take_article(out);
    return true;
  }

  /// "monthslong", "months-long"
  bool read_long(std::uint32_t at, RoughAmount& out) const {
    if (atom(at).type != Atom::Type::word || atom(at).entry.roles != 0) return false;
    const bool apart =
        sign(at + 1, '-') && glued(at + 1) && glued(at + 2) && listed(lexicon::kLongWords, at + 2);
    if (follows_number(at)) return false;
    const std::string_view unit = apart ? atom(at).text : unit_of_long_word(atom(at).text);
    return read_unit(unit, apart ? at + 3 : at + 1, out);
  }

  /// "for months"; not "for months to come", which is no length of what is told.
  bool read_for(std::uint32_t at, RoughAmount& out) const {
    if (!listed(lexicon::list_of(lexicon::kForATimeWords, words_.code()), at)) return false;
    if (at + 1 >= size() || atom(at + 1).type != Atom::Type::word) return false;
    if (!is_plural(atom(at + 1).text) || !read_unit(atom(at + 1).text, at + 2, out)) return false;
    out.start = at + 1;
    return true;
  }

  bool read_unit(std::string_view text, std::uint32_t end, RoughAmount& out) const {
    const MeasureUnit* unit = text.empty() ? nullptr : duration_named(text);
    if (unit == nullptr) return false;
    out.value = {1, 0};
    out.vague = is_plural(text);
    out.duration = unit->code;
    out.end = end;
    return true;
  }
  /// "Months"; in languages other than English the lists have hardly any other form.
  [[nodiscard]] bool is_plural(std::string_view unit) const {
    return words_.code() != "en" || unit.ends_with('s');
  }
  /// "two-year-long"
  [[nodiscard]] bool follows_number(std::uint32_t at) const {
    constexpr std::uint32_t kNumber = NumberWord::cardinal | NumberWord::dozen | kScale;
    const std::uint32_t back = at > 0 && sign(at - 1, '-') ? 2 : 1;
    if (at < back) return false;
    return atom(at - back).type == Atom::Type::digits || role(at - back, kNumber);
  }

  const NumberWords& words_;
};

}  // namespace

std::string RoughAmount::normalised() const {
  std::string out;
  value.print(out);
  if (vague) out += 's';
  if (high.mantissa != 0) {
    out += '/';
    high.print(out);
  }
  return out;
}

bool read_rough_amount(const std::vector<Atom>& atoms, std::uint32_t at, const NumberWords& words,
                       RoughAmount& out) {
  return RoughReader(atoms, words).read(at, out);
}

bool may_be_rough(std::string_view folded) {
  return duration_named(folded) != nullptr || !unit_of_long_word(folded).empty();
}

}  // namespace storydiff

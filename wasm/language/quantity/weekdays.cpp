// The names are entries of NumberWords. Some are other words too, and how they are written or what
// stands before them says so.
//
// Tested by tests/cpp/language/quantity/dates_test.cpp and
// figures_slavic_test.cpp and its neighbours.
#include "language/quantity/weekdays.h"

#include <string_view>

#include "text/lists.h"

namespace storydiff {
namespace {

class WeekdayReader : AtomView {
 public:
  WeekdayReader(const std::vector<Atom>& atoms, const NumberWords& words)
      : AtomView(&atoms), words_(words) {}

  bool read(std::uint32_t at, DateReading& out) const {
    NumberWord entry = atom(at).entry;
    std::uint32_t end = at + 1;
    if (!entry.is(NumberWord::weekday) && entry.is(NumberWord::starts_phrase) && word(at + 1)) {
      entry = words_.look_up(atom(at).text, atom(at + 1).text);  // "pazar günü"
      end = at + 2;
    }
    if (!entry.is(NumberWord::weekday)) {
      // Portuguese "segunda-feira" is three tokens.
      if (words_.code() != "pt" || !sign(at + 1, '-') || !word(at + 2)) return false;
      entry = words_.look_up(atom(at).text, atom(at + 2).text);
      end = at + 3;
    }
    if (!entry.is(NumberWord::weekday) || is_other_word(at)) return false;
    out.normalised = kWeekdays[entry.calendar - 1U];
    out.end = end;
    return true;
  }

 private:
  [[nodiscard]] bool word(std::uint32_t at) const {
    return at < size() && atom(at).type == Atom::Type::word;
  }
  /// English "sun" and German names have capitals, and Greek ones are ordinals without; Romanian
  /// "trei luni" are three months.
  [[nodiscard]] bool is_other_word(std::uint32_t at) const {
    if (has_part("en de el", words_.code()) && atom(at).casing == Casing::lower &&
        !atom(at).text.ends_with('s')) {
      return true;
    }
    return at > 0 && !duration_at(*atoms_, at).empty() &&
           (plain_digits(at - 1) || role(at - 1, NumberWord::cardinal));
  }

  const NumberWords& words_;
};

}  // namespace

bool read_weekday(const std::vector<Atom>& atoms, std::uint32_t at, const NumberWords& words,
                  DateReading& out) {
  return WeekdayReader(atoms, words).read(at, out);
}

}  // namespace storydiff

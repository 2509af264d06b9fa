// Dates by their shapes.
//
// The most reliable sign of a date is the name of a month beside a number; then come shapes of
// digits ("06.07.2023", "2023-07-06"); then four digits from 1900 to 2099 without a unit after
// them, which are nearly always a year in news; then weekdays. Parts that a text leaves out are
// left out of the normalised form, so "July 6" and "6 July" are equal, and "July 6, 2023" says more
// than either.
//
// Day and month in digits: 13 or more must be the day; where either number could be the day,
// English with slashes puts the month first, and all others put the day first.
//
// Tested by tests/cpp/language/quantity/dates_test.cpp.
#include "language/quantity/dates.h"

#include <array>
#include <string_view>

#include "language/quantity/clock.h"
#include "language/quantity/eras.h"
#include "language/quantity/seasons.h"
#include "language/quantity/weekdays.h"
#include "lexicon/lexicon.h"

namespace storydiff {

void print_padded(std::int64_t value, std::size_t width, std::string& out) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) out.append(width - digits.size(), '0');
  out += digits;
}

namespace {

struct Calendar {
  std::int64_t year = 0, month = 0, day = 0;
};

void print(const Calendar& date, std::string& out) {
  if (date.year != 0) {
    print_padded(date.year, 4, out);
  } else {
    out += '-';
  }
  if (date.month != 0) {
    out += '-';
    print_padded(date.month, 2, out);
  }
  if (date.day != 0) {
    out += '-';
    print_padded(date.day, 2, out);
  }
}

class DateReader {
 public:
  DateReader(const std::vector<Atom>& atoms, std::uint32_t at, const NumberWords& words,
             DateReading& out)
      : atoms_(atoms), at_(at), words_(words), out_(out) {}

  bool read() {
    const Atom& atom = atoms_[at_];
    if (atom.opaque) return false;
    if (atom.type == Atom::Type::digits) {
      return read_dotted() || read_dashed() || read_era(atoms_, at_, out_) ||
             ClockReader(atoms_, words_).read(at_, out_) || read_day_first() || read_year_first() ||
             read_years() || read_year();
    }
    if (atom.type != Atom::Type::word) return false;
    return read_month_first() || read_weekday(atoms_, at_, words_, out_) || read_relative() ||
           read_day_word() || read_decade_part() ||
           ClockReader(atoms_, words_).read_words(at_, out_) ||
           read_season(atoms_, at_, words_, out_);
  }

 private:
  [[nodiscard]] const Atom* get(std::uint32_t at) const {
    return at < atoms_.size() ? &atoms_[at] : nullptr;
  }
  [[nodiscard]] bool sign(std::uint32_t at, char32_t sign) const {
    return at < atoms_.size() && atoms_[at].sign == sign;
  }
  [[nodiscard]] bool role(std::uint32_t at, std::uint32_t roles) const {
    return at < atoms_.size() && atoms_[at].type == Atom::Type::word && atoms_[at].entry.is(roles);
  }
  [[nodiscard]] bool plain_digits(std::uint32_t at) const {
    return at < atoms_.size() && atoms_[at].type == Atom::Type::digits && atoms_[at].plain &&
           !atoms_[at].opaque;
  }
  [[nodiscard]] std::int64_t day_at(std::uint32_t at) const {
    if (!plain_digits(at) || atoms_[at].count > 2) return 0;
    const std::int64_t day = atoms_[at].value.mantissa;
    return day >= 1 && day <= 31 ? day : 0;
  }
  [[nodiscard]] std::int64_t year_at(std::uint32_t at, std::int64_t low = 1000,
                                     std::int64_t high = 2999) const {
    if (!plain_digits(at) || atoms_[at].count != 4) return 0;
    const std::int64_t year = atoms_[at].value.mantissa;
    return year >= low && year <= high ? year : 0;
  }
  bool finish(const Calendar& date, std::uint32_t end) {
    print(date, out_.normalised);
    out_.end = end;
    return true;
  }
  /// The atom after the ending of an ordinal, if there is one at `at`: "6th", "6.", "1er", "6-го".
  [[nodiscard]] std::uint32_t after_day(std::uint32_t at) const {
    if (role(at, NumberWord::suffix) && atoms_[at].glued) return at + 1;
    const bool mark = sign(at, '-') || sign(at, ':') || sign(at, '.');  // "3-го", "3:e", "1.º"
    if (mark && atoms_[at].glued && role(at + 1, NumberWord::suffix) && atoms_[at + 1].glued) {
      return at + 2;
    }
    if (sign(at, '.') && atoms_[at].glued && get(at + 1) != nullptr && !atoms_[at + 1].glued) {
      return at + 1;
    }
    return at;
  }
  [[nodiscard]] std::int64_t month_at(std::uint32_t at, bool beside_number) const {
    if (!role(at, NumberWord::month)) return 0;
    const Atom& atom = atoms_[at];
    if (words_.code() == "en" || words_.code() == "de") {
      if (atom.casing == Casing::lower) return 0;
    }
    return beside_number || !atom.entry.is(NumberWord::shy_month) ? atom.entry.calendar : 0;
  }
  /// The year after a month: "July 2023", "July, 2023", "julho de 2023". Moves `at` past it;
  /// returns 0 and leaves `at` where it is if there is no year.
  std::int64_t year_after(std::uint32_t& at) const {
    std::uint32_t next = at;
    if (sign(next, '.')) ++next;
    if (sign(next, ',')) ++next;
    if (role(next, NumberWord::link)) ++next;
    const std::int64_t year = year_at(next);
    if (year != 0) at = next + 1;
    return year;
  }

  bool read_month_first() {
    std::uint32_t next = at_ + 1;
    if (month_at(at_, true) == 0) return false;
    if (sign(next, '.') && atoms_[next].glued) ++next;
    Calendar date;
    date.month = month_at(at_, true);
    date.day = day_at(next);
    // "July 6", unless the number begins something else: "July 6 million", "July 10:30".
    if (date.day != 0 && !role(next + 1, NumberWord::scale | NumberWord::percent) &&
        !sign(next + 1, '%') && !sign(next + 1, ':')) {
      next = after_day(next + 1);
      if (sign(next, '-') && atoms_[next].glued && day_at(next + 1) > date.day) {
        return read_days(date, next + 1);
      }
      date.year = year_after(next);
      return finish(date, next);
    }
    date.day = 0;
    next = at_ + 1;
    date.year = year_after(next);
    if (date.year != 0) return finish(date, next);
    if (month_at(at_, false) != 0) return finish(date, at_ + 1);
    // "in May", "since March": a month whose name means other things too (shy_month), without a day
    // or a year, has to follow a preposition or the like, so it never starts a sentence; in English
    // and German it also needs a capital (month_at).
    const bool after_small =
        at_ > 0 && atoms_[at_ - 1].type == Atom::Type::word &&
        has_part(lexicon::list_of(lexicon::kMonthOpeners, words_.code()), atoms_[at_ - 1].text);
    return after_small && atoms_[at_].text.size() > 2 && finish(date, at_ + 1);
  }

  /// "6-8 July", "July 6-8": `date` holds the first day and the month, `last` is the second day.
  bool read_days(Calendar date, std::uint32_t last) {
    std::uint32_t next = after_day(last + 1);
    if (month_at(next, true) != 0) {
      date.month = month_at(next, true);
      ++next;
    }
    date.year = year_after(next);
    print(date, out_.normalised);
    out_.normalised += '/';
    date.day = day_at(last);
    print(date, out_.normalised);
    out_.end = next;
    return true;
  }

  bool read_day_first() {
    Calendar date;
    date.day = day_at(at_);
    if (date.day == 0) return false;
    std::uint32_t next = after_day(at_ + 1);
    // "17-SEP-2026"
    const bool dashed = sign(next, '-') && atoms_[next].glued && month_at(next + 1, true) != 0 &&
                        atoms_[next + 1].glued && sign(next + 2, '-') && year_at(next + 3) != 0;
    if (dashed) return finish({year_at(next + 3), month_at(next + 1, true), date.day}, next + 4);
    if (sign(next, '-') && atoms_[next].glued && day_at(next + 1) > date.day &&
        month_at(after_day(next + 2), true) != 0) {
      return read_days(date, next + 1);
    }
    if (role(next, NumberWord::link)) ++next;
    date.month = month_at(next++, true);
    if (date.month == 0) return false;
    date.year = year_after(next);
    return finish(date, next);
  }

  /// "2024. május 3.", as Hungarian writes it, from the year on.
  bool read_year_first() {
    Calendar date;
    date.year = year_at(at_);
    std::uint32_t next = at_ + 1;
    if (date.year == 0 || words_.code() != "hu") return false;
    if (sign(next, '.')) ++next;
    date.month = month_at(next, true);
    if (date.month == 0) return false;
    date.day = day_at(next + 1);
    return finish(date, date.day == 0 ? next + 1 : after_day(next + 2));
  }

  bool read_dotted() {
    const Atom& atom = atoms_[at_];
    std::array<std::int64_t, 3> parts{};
    std::array<std::uint32_t, 3> lengths{};
    std::uint32_t end = at_ + 1;
    char32_t separator = '.';
    if (atom.dotted) {
      std::size_t part = 0;
      for (const char c : atom.text) {
        if (c == '.') {
          if (++part == 3) return false;
        } else if (!is_ascii_digit(c)) {
          return false;
        } else {
          parts[part] = parts[part] * 10 + (c - '0');
          ++lengths[part];
        }
      }
    } else {
      if (!plain_digits(at_) || !sign(at_ + 1, '/') || !sign(at_ + 3, '/') ||
          !plain_digits(at_ + 2) || !plain_digits(at_ + 4)) {
        return false;
      }
      for (std::uint32_t i = 0; i < 3; ++i) {
        parts[i] = atoms_[at_ + 2 * i].value.mantissa;
        lengths[i] = atoms_[at_ + 2 * i].count;
      }
      separator = '/';
      end = at_ + 5;
    }
    const bool year_first = lengths[0] == 4;
    if (year_first) {
      std::swap(parts[0], parts[2]);
      std::swap(lengths[0], lengths[2]);
    } else if (parts[1] > 12 || (separator == '/' && words_.code() == "en" && parts[0] <= 12)) {
      std::swap(parts[0], parts[1]);
    }
    if (lengths[0] > 2 || lengths[1] > 2 || (lengths[2] != 4 && lengths[2] != 2)) return false;
    if (parts[0] < 1 || parts[0] > 31 || parts[1] < 1 || parts[1] > 12) return false;
    if (lengths[2] == 2) parts[2] += parts[2] < 70 ? 2000 : 1900;
    // In English, both orders are written.
    if (separator == '/' && words_.code() == "en" && lengths[0] <= 2 && parts[0] <= 12 &&
        parts[0] != parts[1] && !year_first) {
      print({parts[2], parts[0], parts[1]}, out_.alternative);
    }
    return finish({parts[2], parts[1], parts[0]}, end);
  }

  /// "2023-07-06", "2012-13", "2012-2014".
  bool read_dashed() {
    const std::int64_t year = year_at(at_);
    if (year == 0 || !sign(at_ + 1, '-') || !plain_digits(at_ + 2)) return false;
    if (!atoms_[at_ + 1].glued || !atoms_[at_ + 2].glued) return false;
    const std::int64_t second = atoms_[at_ + 2].value.mantissa;
    const std::uint32_t digits = atoms_[at_ + 2].count;
    if (digits == 2 && second >= 1 && second <= 12 && sign(at_ + 3, '-') && day_at(at_ + 4) != 0 &&
        atoms_[at_ + 3].glued && atoms_[at_ + 4].glued) {
      return finish({year, second, day_at(at_ + 4)}, at_ + 5);
    }
    if (year < 1000 || year > 2099) return false;
    const std::int64_t last = digits == 2 ? year / 100 * 100 + second : second;
    if ((digits != 2 && digits != 4) || last <= year || last > 2099) return false;
    out_.normalised = std::to_string(year) + "/" + std::to_string(last);
    out_.end = at_ + 3;
    return true;
  }

  /// "1939 to 1945", "between 1939 and 1945", "1939 – 1945".
  bool read_years() {
    const std::int64_t first = year_at(at_);
    const std::int64_t last = year_at(at_ + 2);
    if (first == 0 || last <= first || last >= 2100) return false;
    const std::string_view openings = lexicon::list_of(lexicon::kRangeOpenings, words_.code());
    const bool between = role(at_ + 1, NumberWord::joiner) && at_ > 0 &&
                         atoms_[at_ - 1].type == Atom::Type::word &&
                         has_part(openings, atoms_[at_ - 1].text);
    const bool dash = sign(at_ + 1, '-') && !atoms_[at_ + 1].glued && !atoms_[at_ + 2].glued;
    if (!between && !dash && !role(at_ + 1, NumberWord::range)) return false;
    if (counts(at_ + 3)) return false;
    out_.normalised = std::to_string(first) + "/" + std::to_string(last);
    out_.end = at_ + 3;
    return true;
  }

  /// "the twenty-first of October", "the third of May"; "am zweiten Mai", "второго мая".
  bool read_day_word() {
    const NumberWord& entry = atoms_[at_].entry;
    std::int64_t day = entry.is(NumberWord::ordinal) ? entry.rank : 0;
    std::uint32_t next = at_ + 1;
    if (entry.is(NumberWord::cardinal) && entry.value >= 20 && entry.value <= 30 &&
        sign(next, '-') && role(next + 1, NumberWord::ordinal) &&
        atoms_[next + 1].entry.rank < 10) {
      day = entry.value + atoms_[next + 1].entry.rank;
      next += 2;
    }
    if (day < 1 || day > 31) return false;
    const bool linked = role(next, NumberWord::link);
    if (!linked && words_.code() == "en") return false;
    if (linked) ++next;
    Calendar date;
    date.day = day;
    date.month = month_at(next, true);
    if (date.month == 0) return false;
    ++next;
    date.year = year_after(next);
    return finish(date, next);
  }

  /// "mid-1990s", "the late 1990s", "Anfang der 1990er".
  bool read_decade_part() {
    if (!role(at_, NumberWord::decade_part)) return false;
    std::uint32_t next = at_ + 1;
    while (next < atoms_.size() && next < at_ + 4 && atoms_[next].type != Atom::Type::digits)
      ++next;
    if (next >= atoms_.size() || atoms_[next].type != Atom::Type::digits) return false;
    const std::uint32_t start = at_;
    at_ = next;
    const bool decade = read_year() && out_.normalised.ends_with('s');
    at_ = start;
    if (!decade) out_.normalised.clear();
    if (!decade) return false;
    out_.normalised.append("/").append(std::to_string(atoms_[start].entry.value));
    return true;
  }

  /// Whether what follows at `next` makes a count of four digits: "2000 %", "2000km".
  [[nodiscard]] bool counts(std::uint32_t next) const {
    constexpr std::uint32_t kUnits = NumberWord::scale | NumberWord::hundred | NumberWord::percent |
                                     NumberWord::currency | NumberWord::points;
    return sign(next, '%') || role(next, kUnits) ||
           (get(next) != nullptr && atoms_[next].glued && atoms_[next].type == Atom::Type::word);
  }

  bool read_year() {
    const std::uint32_t next = at_ + 1;
    const Atom& atom = atoms_[at_];
    const bool after_apostrophe = at_ > 0 && (sign(at_ - 1, '\'') || sign(at_ - 1, 0x2019));
    const bool dashed = sign(next, '-') && atoms_[next].glued && get(next + 1) != nullptr;
    const std::uint32_t tail = dashed ? next + 1 : next;
    const Atom* ending = get(tail);
    if (plain_digits(at_) && (atom.count == 2 || atom.count == 4) && ending != nullptr &&
        ending->type == Atom::Type::word && ending->glued && atom.value.mantissa % 10 == 0 &&
        has_part(lexicon::kDecadeEndings, ending->text)) {
      std::int64_t decade = atom.value.mantissa;
      if (atom.count == 2) decade += decade < 20 && !after_apostrophe ? 2000 : 1900;
      if (decade < 1000 || decade > 2099) return false;
      out_.normalised = std::to_string(decade) + "s";
      out_.end = tail + 1;
      return true;
    }
    const std::int64_t year = year_at(at_, 1900, 2099);
    if (year == 0 || counts(next)) return false;
    return finish({year, 0, 0}, next);
  }

  /// "yesterday", "today", "tomorrow": "@0", "@1", "@2" until resolve_dates (dateline.h) replaces
  /// them.
  bool read_relative() {
    if (!role(at_, NumberWord::relative)) return false;
    out_.normalised = "@" + std::to_string(atoms_[at_].entry.hour);
    out_.end = at_ + 1;
    return true;
  }

  const std::vector<Atom>& atoms_;
  std::uint32_t at_;
  const NumberWords& words_;
  DateReading& out_;
};

}  // namespace

[[gnu::noinline]] bool read_date(const std::vector<Atom>& atoms, std::uint32_t at,
                                 const NumberWords& words, DateReading& out) {
  out.normalised.clear();
  out.alternative.clear();
  out.half_day = false;
  return DateReader(atoms, at, words, out).read();
}

}  // namespace storydiff

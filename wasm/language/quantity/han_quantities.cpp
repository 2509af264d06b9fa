// Chinese and Japanese write a number in digits, in Han characters, or in both ("3万5000"), and what
// it counts directly after it.
//
// Most of these characters are parts of other words too (一起 "together", 十分 "very", 四川 a
// province), so a single character is a number only before a word for what is counted, and 一
// alone never is. Dates contain their units (年, 月, 日), so no list of months is needed.
//
// Tested by tests/cpp/language/quantity/han_test.cpp.
#include "language/quantity/han_quantities.h"

#include <string>
#include <string_view>

#include "language/quantity/dates.h"
#include "language/quantity/han_numerals.h"
#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

/// The first characters of words for what is counted: before them, a single character is a number.
std::u32string_view counters() {
  static const std::u32string characters = [] {
    std::u32string all;
    std::string_view words = lexicon::kHanCounters;
    while (!words.empty()) {
      const std::string_view word = take_part(words);
      std::size_t at = 0;
      all += take_code_point(word, at);
    }
    return all;
  }();
  return characters;
}

class HanQuantityReader {
 public:
  HanQuantityReader(const std::vector<Atom>& atoms, std::uint32_t at, HanReading& out)
      : atoms_(atoms), at_(at), out_(out) {}

  [[gnu::noinline]] bool read() {
    return read_calendar() || read_clock() || read_weekday() || read_hundredths() ||
           read_fraction() || read_number();
  }

 private:
  [[nodiscard]] char32_t han(std::uint32_t at) const { return han_at(atoms_, at, at_); }
  [[nodiscard]] bool has(std::uint32_t at, std::u32string_view any) const {
    const char32_t c = han(at);
    return c != 0 && any.find(c) != std::u32string_view::npos;
  }
  /// The atom after `word` if its characters start at `at`; 0 if they don't.
  [[nodiscard]] std::uint32_t after(std::uint32_t at, std::string_view word) const {
    for (std::size_t byte = 0; byte < word.size(); ++at) {
      if (han(at) != take_code_point(word, byte)) return 0;
    }
    return at;
  }

  [[nodiscard]] std::uint32_t after_any(std::string_view words, std::uint32_t at) const {
    std::uint32_t end = 0;
    while (!words.empty() && end == 0) end = after(at, take_part(words));
    return end;
  }

  struct Labelled {
    std::string_view label;
    std::uint32_t end = 0;  ///< the atom after the word; 0 if there is none
  };
  /// The longest word of a labelled list whose characters start at `at`.
  [[nodiscard]] Labelled labelled_at(std::string_view list, std::uint32_t at) const {
    Labelled found;
    if (han(at) == 0) return found;
    lexicon::each_row(list, [&](std::string_view label, std::string_view words) {
      while (!words.empty()) {
        const std::uint32_t end = after(at, take_part(words));
        if (end > found.end) found = {label, end};
      }
    });
    return found;
  }

  [[nodiscard]] HanNumber number_at(std::uint32_t at) const {
    return read_han_number(atoms_, at, at_);
  }

  [[nodiscard]] static std::int64_t whole(const HanNumber& number) {
    return number.value.exponent >= 0 && number.value.exponent < 6
               ? static_cast<std::int64_t>(number.value.to_double())
               : -1;
  }

  bool finish(QuantityKind kind, std::uint32_t end, double value = 0) {
    out_.kind = kind;
    out_.end = end;
    out_.value = value;
    return true;
  }
  static void pad(std::int64_t value, std::string& out) {
    if (value < 10) out += '0';
    out += std::to_string(value);
  }

  /// Years, months and days, each with its own character after it.
  bool read_calendar() {
    std::int64_t year = 0;
    std::int64_t month = 0;
    std::int64_t day = 0;
    std::int64_t before = 0;
    std::uint32_t next = at_;
    if (const Labelled era = labelled_at(lexicon::kHanEras, at_); era.end != 0) {
      before = lexicon::number_of(era.label);
      next = era.end;
    }
    std::uint32_t end = 0;
    HanNumber number = number_at(next);
    if (before != 0 && after(next, "元年") != 0) {
      year = before + 1;
      end = next + 2;
      number = number_at(end);
    } else if (number.end != 0 && has(number.end, U"年") &&
               (before != 0 || whole(number) >= 1000)) {
      year = before + whole(number);
      end = number.end + 1;
      if (year < 1000 || year > 2999) return false;
      number = number_at(end);
    } else if (before != 0) {
      return false;
    }
    if (number.end != 0 && has(number.end, U"月") && !has(number.end + 1, U"曜") &&
        whole(number) >= 1 && whole(number) <= 12) {
      month = whole(number);
      end = number.end + 1;
      number = number_at(end);
    }
    if (number.end != 0 && has(number.end, U"日号號") && !has(number.end + 1, U"間间曜元") &&
        whole(number) >= 1 && whole(number) <= 31 && (month != 0 || number.sure)) {
      day = whole(number);
      end = number.end + 1;
    }
    if (end == 0) return false;
    if (year != 0) {
      out_.normalised += std::to_string(year);
    } else {
      out_.normalised += '-';
    }
    if (month != 0 || day != 0) out_.normalised += '-';
    if (month != 0) pad(month, out_.normalised);
    if (day != 0) {
      out_.normalised += '-';
      pad(day, out_.normalised);
    }
    return finish(QuantityKind::date, end);
  }

  /// "午後3時半", "15時30分"; "3時間" is a duration.
  bool read_clock() {
    std::int64_t hours = -1;
    std::uint32_t next = at_;
    if (const Labelled half = labelled_at(lexicon::kHanHalfDays, at_); half.end != 0) {
      hours = lexicon::number_of(half.label);
      next = half.end;
    }
    const HanNumber hour = number_at(next);
    if (hour.end == 0 || whole(hour) < 0 || whole(hour) > 24) return false;
    const bool told = hours >= 0;
    if (!has(hour.end, U"時时") && !(told && has(hour.end, U"点點"))) return false;
    if (!told && !hour.sure) return false;
    std::uint32_t end = hour.end + 1;
    if (has(end, U"間间代")) return false;
    std::int64_t minute = 0;
    const HanNumber minutes = number_at(end);
    if (minutes.end != 0 && has(minutes.end, U"刻") && whole(minutes) >= 1 && whole(minutes) <= 3) {
      minute = 15 * whole(minutes);
      end = minutes.end + 1;
    } else if (has(end, U"半")) {
      minute = 30;
      ++end;
    } else if (minutes.end != 0 && has(minutes.end, U"分") && whole(minutes) >= 0 &&
               whole(minutes) < 60) {
      minute = whole(minutes);
      end = minutes.end + 1;
    }
    std::int64_t clock = whole(hour);
    if (hours == 12 && clock < 12) clock += 12;
    out_.normalised = "T";
    pad(clock, out_.normalised);
    out_.normalised += ':';
    pad(minute, out_.normalised);
    return finish(QuantityKind::date, end);
  }

  /// "月曜日", "月曜"; "星期一", "周一", "礼拜天".
  bool read_weekday() {
    constexpr std::u32string_view kJapanese = U"月火水木金土日";
    constexpr std::u32string_view kChinese = U"一二三四五六日";
    std::size_t day = std::u32string_view::npos;
    std::uint32_t end = at_;
    if (has(at_ + 1, U"曜")) {
      day = kJapanese.find(han(at_));
      end = has(at_ + 2, U"日") ? at_ + 3 : at_ + 2;
    } else {
      std::uint32_t next = 0;
      for (const std::string_view word : {"星期", "礼拜", "禮拜", "周", "週"}) {
        if (next == 0) next = after(at_, word);
      }
      if (next == 0 || han(next) == 0) return false;
      day = kChinese.find(has(next, U"天") ? U'日' : han(next));
      end = next + 1;
      // "周三十" is not a Wednesday, and "一周一次" not a Monday.
      if (han_power(han(end)) != kNoHanPower || has(end, U"次回年个個")) return false;
    }
    if (day == std::u32string_view::npos) return false;
    out_.normalised = kWeekdays[day];
    return finish(QuantityKind::date, end);
  }

  /// "百分之十二".
  bool read_hundredths() {
    const std::uint32_t next = after(at_, "百分之");
    const HanNumber number = next != 0 ? number_at(next) : HanNumber{};
    if (number.end == 0) return false;
    number.value.print(out_.normalised);
    out_.normalised += " %";
    return finish(QuantityKind::percent, number.end, number.value.to_double());
  }

  /// "三分之二", "三分の二".
  bool read_fraction() {
    const HanNumber parts = number_at(at_);
    if (parts.end == 0 || whole(parts) < 2) return false;
    std::uint32_t next = after(parts.end, "分之");
    if (next == 0) next = after(parts.end, "分の");
    const HanNumber count = next != 0 ? number_at(next) : HanNumber{};
    if (count.end == 0 || whole(count) < 1 || whole(count) >= whole(parts)) return false;
    out_.normalised = std::to_string(whole(count)) + "/" + std::to_string(whole(parts));
    return finish(QuantityKind::number, count.end,
                  count.value.to_double() / parts.value.to_double());
  }

  bool read_number() {
    if (has(at_, U"数數几幾") && han_power(han(at_ + 1)) != kNoHanPower) return read_vague();
    const HanNumber number = number_at(at_);
    if (number.end == 0) return false;
    const bool plain_digits = number.characters == 1 && atoms_[at_].type == Atom::Type::digits;
    const bool counted = has(number.end, counters());
    // Digits without a Han character after them are read like those of all other languages.
    if (plain_digits && han(number.end) == 0) return false;
    // 十分 is "very".
    if (number.characters == 1 && has(at_, U"十") && has(number.end, U"分")) return false;
    if (!number.sure && (!counted || number.value.mantissa == 1 || number.characters > 1)) {
      return false;
    }
    std::uint32_t end = number.end;
    Decimal value = number.value;
    std::string_view unit;
    QuantityKind kind = QuantityKind::number;
    if (has(end, U"割成") && number.characters == 1 && value.less({11, 0})) {
      value = value.times(10);
      kind = QuantityKind::percent;
      unit = "%";
      const HanNumber more = has(end, U"割") ? number_at(end + 1) : HanNumber{};
      ++end;
      if (more.end != 0 && has(more.end, U"分") && whole(more) > 0 && whole(more) < 10) {
        value = value.plus(more.value);  // "3割5分"
        end = more.end + 1;
      }
    } else if (end < atoms_.size() && atoms_[end].sign == '%' && atoms_[end].glued) {
      kind = QuantityKind::percent;
      unit = "%";
      ++end;
    } else if (const std::uint32_t last = after_any(lexicon::kHanPercentWords, end); last != 0) {
      kind = QuantityKind::percent;
      unit = "%";
      end = last;
    } else if (const Labelled money = labelled_at(lexicon::kHanCurrencies, end); money.end != 0) {
      kind = QuantityKind::money;
      unit = money.label;
      end = money.end;
    } else if (const Labelled measure = labelled_at(lexicon::kHanUnits, end); measure.end != 0) {
      unit = measure.label;
      end = measure.end;
    }
    value.print(out_.normalised);
    if (!unit.empty()) {
      out_.normalised += ' ';
      out_.normalised += unit;
    }
    out_.approximate = approximate_before() || has(end, U"多余餘前") || has(number.end, U"多余餘");
    return finish(kind, end, value.to_double());
  }

  /// "数十人": tens of people.
  bool read_vague() {
    Decimal value{1, 0};
    std::uint32_t next = at_ + 1;
    while (han_power(han(next)) != kNoHanPower) {
      value = value.scaled(static_cast<std::int32_t>(han_power(han(next))));
      ++next;
    }
    if (!has(next, counters())) return false;
    value.print(out_.normalised);
    out_.normalised += 's';
    out_.approximate = true;
    return finish(QuantityKind::number, next, value.to_double());
  }

  /// "約", "大约", "近", "およそ".
  [[nodiscard]] bool approximate_before() const {
    if (at_ == 0 || !atoms_[at_ - 1].ideograph) return false;
    return has_part(lexicon::kHanApproximations, atoms_[at_ - 1].text);
  }

  const std::vector<Atom>& atoms_;
  std::uint32_t at_;
  HanReading& out_;
};

}  // namespace

[[gnu::noinline]] bool read_han(const std::vector<Atom>& atoms, std::uint32_t at, HanReading& out) {
  out = {};
  const Atom& atom = atoms[at];
  if (atom.type == Atom::Type::digits) {
    const bool before_han = at + 1 < atoms.size() && atoms[at + 1].ideograph && atoms[at + 1].glued;
    if (!before_han) return false;
  } else if (!atom.ideograph) {
    return false;
  }
  return HanQuantityReader(atoms, at, out).read();
}

}  // namespace storydiff

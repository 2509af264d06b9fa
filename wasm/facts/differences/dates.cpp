// Dates are compared part by part, as normalised: year, month and day, of which any may be missing.
//
//     2024-11   | 2024         the same: what one leaves open does not contradict
//     2024-11   | 2024-12      conflict
//     2024      | --11         unlike: no part in common
//     --02-09/--02-25 | --02   the same: the days lie in that month
//     T06:00    | T18:00       conflict, unless one does not say which half of the day it means
//
// Tested by tests/cpp/facts/differences/dates_test.cpp.
#include "facts/differences/dates.h"

#include <algorithm>
#include <string_view>

namespace storydiff {
namespace {

/// Year, month and day of a normalised date ("2024-11", "--07-06", "2024"); empty if it has none.
struct DateParts {
  std::string_view year, month, day;
  bool is_date = false;
};

bool digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

DateParts parts_of(std::string_view date) {
  DateParts out;
  if (date.size() >= 2 && date.substr(0, 2) == "--") {
    date.remove_prefix(2);
  } else {
    if (date.size() < 4 || !digits(date.substr(0, 4))) return out;
    out.year = date.substr(0, 4);
    date.remove_prefix(4);
    if (date.empty()) {
      out.is_date = true;
      return out;
    }
    if (date.front() != '-') return out;
    date.remove_prefix(1);
  }
  if (date.size() < 2 || !digits(date.substr(0, 2))) return out;
  out.month = date.substr(0, 2);
  if (date.size() == 5 && date[2] == '-' && digits(date.substr(3))) {
    out.day = date.substr(3);
    out.is_date = true;
  } else {
    out.is_date = date.size() == 2;
  }
  return out;
}

/// Whether two parts of dates are equal, or one is left open.
bool agree(std::string_view a, std::string_view b) { return a.empty() || b.empty() || a == b; }

/// Minutes since midnight of "T09:30" or "T09:30-0500", and where its zone begins.
struct Clock {
  int minutes = 0;
  int offset = 0;         ///< minutes that the zone is ahead of UTC
  std::string_view zone;  ///< "-0500", " et"; empty where none is given
};
Clock clock_of(std::string_view time) {
  const auto number = [&](std::size_t at) { return (time[at] - '0') * 10 + (time[at + 1] - '0'); };
  Clock out{number(1) * 60 + number(4), 0, time.substr(6)};
  if (out.zone.size() == 5) {
    out.offset = (number(7) * 60 + number(9)) * (out.zone.front() == '-' ? -1 : 1);
  }
  return out;
}

/// Whether two times of day may be one: "6:00" and "6 p.m.", "14:30 GMT" and "9:30 a.m. EST".
bool same_clock(const Quantity& a, const Quantity& b) {
  constexpr int kDay = 24 * 60;
  Clock x = clock_of(a.normalised);
  Clock y = clock_of(b.normalised);
  if (x.zone.size() == 5 && y.zone.size() == 5) {
    x.minutes += kDay - x.offset;
    y.minutes += kDay - y.offset;
  } else if (!x.zone.empty() && !y.zone.empty() && x.zone != y.zone &&
             x.zone.size() == y.zone.size()) {
    return false;  // "9 a.m. ET", "9 a.m. PT"
  }
  const int turn = a.half_day || b.half_day ? kDay / 2 : kDay;
  return (x.minutes - y.minutes) % turn == 0;
}

/// "1990s" of "1990s/2", the middle of them; empty for what is no decade.
std::string_view decade_of(std::string_view date) {
  return date.size() >= 5 && date[4] == 's' ? date.substr(0, 5) : std::string_view();
}

/// Whether a range of days ("--02-09/--02-25") begins and ends in a month or year.
bool within(std::string_view range, std::string_view date) {
  const std::size_t slash = range.find('/');
  const DateParts whole = parts_of(date);
  if (slash == std::string_view::npos || !whole.is_date || !whole.day.empty()) return false;
  const DateParts first = parts_of(range.substr(0, slash));
  const DateParts last = parts_of(range.substr(slash + 1));
  const auto inside = [&](const DateParts& day) {
    return day.is_date && !day.month.empty() && (whole.month.empty() || day.month == whole.month) &&
           agree(day.year, whole.year) && !(whole.month.empty() && day.year.empty());
  };
  return inside(first) && inside(last);
}

/// Compares two normalised dates part by part.
Agreement agreement(std::string_view a, std::string_view b) {
  const DateParts x = parts_of(a);
  const DateParts y = parts_of(b);
  if (!x.is_date || !y.is_date) return Agreement::conflict;  // periods, decades
  const bool share = (!x.year.empty() && !y.year.empty()) || (!x.month.empty() && !y.month.empty());
  if (!share) return Agreement::unlike;
  const bool same = agree(x.year, y.year) && agree(x.month, y.month) && agree(x.day, y.day);
  return same ? Agreement::same : Agreement::conflict;
}

}  // namespace

[[gnu::noinline]] Agreement compare_dates(const Quantity& a, const Quantity& b) {
  const bool days = class_of(a) == QuantityClass::weekday || class_of(b) == QuantityClass::weekday;
  const bool resolved = days && (class_of(a) != QuantityClass::weekday || !a.resolved.empty()) &&
                        (class_of(b) != QuantityClass::weekday || !b.resolved.empty());
  if (class_of(a) != class_of(b) && !resolved) return Agreement::unlike;
  if (class_of(a) == QuantityClass::clock && same_clock(a, b)) return Agreement::same;
  if (class_of(a) != QuantityClass::calendar && !resolved) return Agreement::conflict;
  if (within(a.normalised, b.normalised) || within(b.normalised, a.normalised)) {
    return Agreement::same;
  }
  if (!decade_of(a.normalised).empty() && decade_of(a.normalised) == decade_of(b.normalised)) {
    const bool open = a.normalised.size() == 5 || b.normalised.size() == 5;
    return open ? Agreement::updated : Agreement::conflict;  // "the 1990s", "the late 1990s"
  }
  // "03/04/2026" may be another day. Of two such dates each is read in the same way.
  if (a.alternative.empty() != b.alternative.empty()) {
    const std::string_view other = a.alternative.empty() ? b.alternative : a.alternative;
    if (agreement(other, a.alternative.empty() ? a.normalised : b.normalised) == Agreement::same) {
      return Agreement::same;
    }
  }
  const std::string& first = a.resolved.empty() ? a.normalised : a.resolved;
  const std::string& second = b.resolved.empty() ? b.normalised : b.resolved;
  const DateParts x = parts_of(first);
  const DateParts y = parts_of(second);
  if (resolved && (!x.is_date || !y.is_date)) return Agreement::unlike;
  return agreement(first, second);
}

}  // namespace storydiff

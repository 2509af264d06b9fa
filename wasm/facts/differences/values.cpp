// Comparing values.
//
// Every figure is taken as the stretch of numbers that it may stand for, with the step that its
// last digit counts: "dozens" is 12 to 120, "over 100" all above 100, "about 1,500" 1450 to 1550.
// Figures whose stretches meet can both be true, so one is an update of the other; those whose
// stretches do not are in conflict. A hedged figure and one that it rounds are the same:
//
//     about 40 | 38      the same: 38 is 40 to the nearest ten, and a tenth or less away
//     dozens | 37        updated          dozens | 3      conflict
//     over 100 | 112     updated          over 100 | 90   conflict
//     12 | 15            conflict         25 to 30 | 28   updated
//
// Tested by tests/cpp/facts/differences/values_test.cpp.
#include "facts/differences/values.h"

#include <algorithm>
#include <limits>
#include <string_view>

#include "language/quantity/seasons.h"
#include "language/quantity/units.h"

namespace storydiff {
namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();
/// Room for what binary fractions lose: 0.4 and a tenth of 4.
constexpr double kSlack = 1.000001;

/// Year, month and day of a normalised date ("2024-11", "--07-06", "2024"); empty where not given.
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

bool agree(std::string_view a, std::string_view b) { return a.empty() || b.empty() || a == b; }

/// Whether "6:00" and "6 p.m." may be one time.
bool same_clock(const Quantity& a, const Quantity& b) {
  if (!a.half_day && !b.half_day) return false;
  const auto hour = [](const Quantity& q) {
    return (q.normalised[1] - '0') * 10 + (q.normalised[2] - '0');
  };
  return hour(a) % 12 == hour(b) % 12 && a.normalised.substr(3) == b.normalised.substr(3);
}

/// Whether a stretch of days ("--02-09/--02-25") begins and ends in a month or year.
bool within(std::string_view stretch, std::string_view date) {
  const std::size_t slash = stretch.find('/');
  const DateParts whole = parts_of(date);
  if (slash == std::string_view::npos || !whole.is_date || !whole.day.empty()) return false;
  const DateParts first = parts_of(stretch.substr(0, slash));
  const DateParts last = parts_of(stretch.substr(slash + 1));
  const auto inside = [&](const DateParts& day) {
    return day.is_date && !day.month.empty() && (whole.month.empty() || day.month == whole.month) &&
           agree(day.year, whole.year) && !(whole.month.empty() && day.year.empty());
  };
  return inside(first) && inside(last);
}

Agreement compare_dates(const Quantity& a, const Quantity& b) {
  const bool days = sort_of(a) == QuantitySort::weekday || sort_of(b) == QuantitySort::weekday;
  const bool resolved = days && (sort_of(a) != QuantitySort::weekday || !a.resolved.empty()) &&
                        (sort_of(b) != QuantitySort::weekday || !b.resolved.empty());
  if (sort_of(a) != sort_of(b) && !resolved) return Agreement::unlike;
  if (sort_of(a) == QuantitySort::clock && same_clock(a, b)) return Agreement::same;
  if (sort_of(a) != QuantitySort::calendar && !resolved) return Agreement::conflict;
  if (within(a.normalised, b.normalised) || within(b.normalised, a.normalised)) {
    return Agreement::same;
  }
  const DateParts x = parts_of(a.resolved.empty() ? a.normalised : a.resolved);
  const DateParts y = parts_of(b.resolved.empty() ? b.normalised : b.resolved);
  if (resolved && (!x.is_date || !y.is_date)) return Agreement::unlike;
  if (!x.is_date || !y.is_date) return Agreement::conflict;  // spans of time, decades
  const bool share = (!x.year.empty() && !y.year.empty()) || (!x.month.empty() && !y.month.empty());
  if (!share) return Agreement::unlike;
  const bool same = agree(x.year, y.year) && agree(x.month, y.month) && agree(x.day, y.day);
  return same ? Agreement::same : Agreement::conflict;
}

/// What a figure may stand for.
struct Figure {
  double value = 0;
  double high = 0;  ///< of "25-30"; else the value
  double step = 1;  ///< what one of its last digit, zeros aside, counts
  std::string_view unit;
  bool is_figure = false;
};

/// Reads digits and a point at the front of `text`.
double read_figure(std::string_view& text, double& step) {
  double value = 0;
  double zeros = 1;
  bool fraction = false;
  step = 1;
  std::size_t at = 0;
  for (; at < text.size() && (digits(text.substr(at, 1)) || text[at] == '.'); ++at) {
    if (text[at] == '.') {
      fraction = true;
      continue;
    }
    value = value * 10 + (text[at] - '0');
    zeros = text[at] == '0' ? zeros * 10 : 1;
    if (fraction) step *= 10;
  }
  text.remove_prefix(at);
  value /= step;
  step = zeros / step;
  return value;
}

Figure figure_of(const Quantity& quantity) {
  Figure out;
  std::string_view text = quantity.normalised;
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty() || !digits(text.substr(0, 1))) return out;
  out.value = read_figure(text, out.step);
  out.high = out.value;
  if (!text.empty() && text.front() == '/') {
    text.remove_prefix(1);
    double ignored = 1;
    const double second = read_figure(text, ignored);
    if (second <= 0) return out;
    if (out.value == quantity.value) {
      out.high = second;  // "25-30"
    } else {
      out.value = out.high = out.value / second;  // "a third"
      out.step = 0;
    }
  }
  if (!text.empty() && text.front() == 's') text.remove_prefix(1);
  if (!text.empty() && text.front() != ' ') return out;  // "3-1", "555-0123"
  if (!text.empty()) text.remove_prefix(1);
  out.unit = text;
  if (negative) {
    out.value = -out.value;
    out.high = -out.high;
  }
  out.is_figure = true;
  return out;
}

/// The same in the unit of the other; false where the two count different things.
bool convert(Figure& figure, const Quantity& quantity, std::string_view unit) {
  if (figure.unit == unit) return true;
  double factor = 0;
  if (figure.unit == "cent" && (unit == "USD" || unit == "EUR")) factor = 0.01;
  if (figure.unit.empty() && unit == "%" && figure.step == 0 &&
      quantity.kind == QuantityKind::number) {
    factor = 100;
  }
  const MeasureUnit* from = unit_coded(figure.unit);
  const MeasureUnit* to = unit_coded(unit);
  if (from != nullptr && to != nullptr && from->dimension == to->dimension) {
    factor = from->factor / to->factor;
  }
  if (factor == 0) return false;
  figure.value *= factor;
  figure.high *= factor;
  figure.step *= factor;
  figure.unit = unit;
  return true;
}

struct Stretch {
  double low = 0, high = 0;
};
Stretch stretch_of(const Figure& figure, const Quantity& quantity) {
  Stretch out{figure.value, figure.high};
  if (quantity.vague) return {figure.value, figure.value * 10};
  const double half = std::min(figure.step / 2, figure.value / 10);
  switch (quantity.hedge) {
    case Hedge::none:
      break;
    case Hedge::about:
      return {figure.value - half, figure.high + half};
    case Hedge::over:
    case Hedge::least:
      out.high = kEndless;
      break;
    case Hedge::under:
    case Hedge::most:
      out.low = -kEndless;
      break;
    case Hedge::nearly:
      out.low = figure.value - 2 * half;
      break;
  }
  return out;
}

/// Whether `exact` written with the digits of `rough` is `rough`, and on the side that it says.
bool rounds(const Figure& rough, const Quantity& said, const Figure& exact, const Quantity& other) {
  if (said.hedge == Hedge::none || said.vague) return false;
  // "At least 40" and "at least 42" are two counts.
  if (said.hedge != Hedge::about && other.hedge != Hedge::none) return false;
  const double apart = exact.value - rough.value;
  const double most = std::min(rough.step / 2, rough.value / 10) * kSlack;
  if (apart > most || apart < -most) return false;
  switch (said.hedge) {
    case Hedge::over:
    case Hedge::least:
      return apart >= 0;
    case Hedge::under:
    case Hedge::most:
    case Hedge::nearly:
      return apart <= 0;
    case Hedge::none:
    case Hedge::about:
      break;
  }
  return true;
}

/// Whether two figures in different units are one written in the other, as people round: "50 miles"
/// and "80 km".
bool measures_agree(Figure x, const Quantity& a, Figure y, const Quantity& b) {
  if (unit_coded(x.unit) == nullptr || unit_coded(y.unit) == nullptr) return false;
  const auto near = [](const Figure& rough, const Figure& exact) {
    const double apart =
        exact.value > rough.value ? exact.value - rough.value : rough.value - exact.value;
    return apart <= std::min(rough.step / 2, rough.value / 10) * kSlack;
  };
  Figure there = x;
  if (convert(there, a, y.unit) && near(y, there)) return true;
  there = y;
  return convert(there, b, x.unit) && near(x, there);
}

/// "More than 40" is not 40, while "at least 40" may be.
bool strict(Hedge hedge) { return hedge == Hedge::over || hedge == Hedge::under; }
bool upwards(Hedge hedge) { return hedge == Hedge::over || hedge == Hedge::least; }
bool downwards(Hedge hedge) {
  return hedge == Hedge::under || hedge == Hedge::most || hedge == Hedge::nearly;
}

/// Of figures with one value.
Agreement compare_hedges(const Quantity& a, const Quantity& b) {
  if ((upwards(a.hedge) && downwards(b.hedge)) || (downwards(a.hedge) && upwards(b.hedge))) {
    // "At least 40" and "up to 40" meet in one number.
    const bool meet = (a.hedge == Hedge::least && b.hedge == Hedge::most) ||
                      (a.hedge == Hedge::most && b.hedge == Hedge::least);
    return meet ? Agreement::updated : Agreement::conflict;
  }
  const bool differs = (strict(a.hedge) && b.hedge == Hedge::none && !b.vague) ||
                       (strict(b.hedge) && a.hedge == Hedge::none && !a.vague);
  return differs ? Agreement::updated : Agreement::same;
}

/// How a value's text shows the hedge.
std::string_view sign_of(Hedge hedge) {
  switch (hedge) {
    case Hedge::none:
      return "";
    case Hedge::about:
    case Hedge::nearly:
      return "~";
    case Hedge::over:
      return ">";
    case Hedge::under:
      return "<";
    case Hedge::least:
      return ">=";
    case Hedge::most:
      return "<=";
  }
  return "";
}

}  // namespace

Agreement compare_values(const Quantity& a, const Quantity& b) {
  const bool durations = !a.duration.empty() && !b.duration.empty() &&
                         a.duration != b.duration;  // "2 years", "24 months"
  if (a.normalised == b.normalised && !durations) return compare_hedges(a, b);
  const bool date = a.kind == QuantityKind::date;
  if (date != (b.kind == QuantityKind::date)) return Agreement::unlike;
  if (date) return compare_dates(a, b);
  if ((sort_of(a) == QuantitySort::ordinal) != (sort_of(b) == QuantitySort::ordinal)) {
    return Agreement::unlike;
  }
  Figure x = figure_of(a);
  Figure y = figure_of(b);
  if (durations) {
    x.unit = a.duration;
    y.unit = b.duration;
  }
  if (!x.is_figure || !y.is_figure) {
    return a.kind == b.kind ? Agreement::conflict : Agreement::unlike;
  }
  if (x.unit != y.unit && measures_agree(x, a, y, b)) return Agreement::same;
  if (!convert(x, a, y.unit) && !convert(y, b, x.unit)) {
    return a.kind == b.kind ? Agreement::conflict : Agreement::unlike;
  }
  if (x.value == y.value && x.high == y.high && a.vague == b.vague) return compare_hedges(a, b);
  const bool shares = (x.step == 0) != (y.step == 0);  // "a third", "33 percent"
  // "A tenth of the staff" is no count of it.
  if (shares && x.unit.empty() && std::max(x.value, y.value) > 1) return Agreement::unlike;
  const double apart = x.value > y.value ? x.value - y.value : y.value - x.value;
  if (shares && apart <= std::max(x.step, y.step) / 2 * kSlack) return Agreement::same;
  if (rounds(x, a, y, b) || rounds(y, b, x, a)) return Agreement::same;
  const Stretch p = stretch_of(x, a);
  const Stretch q = stretch_of(y, b);
  return p.low <= q.high && q.low <= p.high ? Agreement::updated : Agreement::conflict;
}

QuantitySort sort_of(const Quantity& quantity) {
  const std::string_view text = quantity.normalised;
  switch (quantity.kind) {
    case QuantityKind::number:
      return text.starts_with('#') ? QuantitySort::ordinal : QuantitySort::number;
    case QuantityKind::money:
      return QuantitySort::money;
    case QuantityKind::percent:
      return text.ends_with('%') ? QuantitySort::percent : QuantitySort::points;
    case QuantityKind::date:
      break;
  }
  if (text.starts_with('T')) return QuantitySort::clock;
  if (is_season(text)) return QuantitySort::season;
  const bool calendar = text.starts_with("--") || digits(text.substr(0, 1));
  return calendar ? QuantitySort::calendar : QuantitySort::weekday;
}

std::string value_text(const Quantity& quantity) {
  std::string out(quantity.vague ? "" : sign_of(quantity.hedge));
  const std::string& value = quantity.normalised;
  const Figure figure = figure_of(quantity);
  const std::size_t slash = value.find('/');
  if (!quantity.resolved.empty()) return quantity.resolved;
  if (quantity.vague && value.find('s') != std::string::npos) {
    const std::size_t s = value.find('s');
    out.append(value, 0, s).append("..").append(value, 0, s).append("0").append(value, s + 1);
  } else if (figure.is_figure && slash != std::string::npos && figure.step != 0) {
    out.append(value, 0, slash).append("..").append(value, slash + 1);
  } else {
    out += value;
  }
  return out;
}

DetailKind detail_kind(QuantityKind a, QuantityKind b) {
  if (a == QuantityKind::date && b == QuantityKind::date) return DetailKind::date;
  if (a != b) return DetailKind::number;
  switch (a) {
    case QuantityKind::money:
      return DetailKind::money;
    case QuantityKind::percent:
      return DetailKind::percent;
    case QuantityKind::date:
    case QuantityKind::number:
      break;
  }
  return DetailKind::number;
}

}  // namespace storydiff

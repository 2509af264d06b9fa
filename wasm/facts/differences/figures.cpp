// A figure is taken as the range of numbers that it may mean: "dozens" is 12 to 120, "over 100" is
// all above 100, "about 1,500" is 1450 to 1550. Figures whose ranges overlap can both be true, so
// one is an update of the other; figures whose ranges do not are in conflict. A hedged figure and a
// figure that it rounds are the same:
//
//     about 40 | 38      the same: 38 is 40 to the nearest ten, and a tenth or less away
//     dozens | 37        updated          dozens | 3      conflict
//     over 100 | 112     updated          over 100 | 90   conflict
//     12 | 15            conflict         25 to 30 | 28   updated
//
// Figures in two units of one dimension are converted first, as are a fraction and a percentage.
// Tested by tests/cpp/facts/differences/figures_test.cpp.
#include "facts/differences/figures.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "language/quantity/units.h"

namespace storydiff {
namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();
/// Room for what binary fractions lose: 0.4 and a tenth of 4.
constexpr double kSlack = 1.000001;

bool digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Takes digits with or without a point from the front of `text`. `step` as in Figure.
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

/// Converts a figure to the unit of another one; false where the two measure different things.
bool convert(Figure& figure, const Quantity& quantity, std::string_view unit) {
  if (figure.unit == unit) return true;
  double factor = 0;
  double offset = 0;
  if (figure.unit == "cent" && (unit == "USD" || unit == "EUR")) factor = 0.01;
  if (figure.unit == "pence" && unit == "GBP") factor = 0.01;
  if (figure.unit == "lb" && unit == "GBP") factor = 1;             // "90 pounds"
  if (figure.unit == "m" && unit.empty() && figure.value < 1000) {  // "3.2m people"
    factor = 1e6;
  }
  if (figure.unit.empty() && unit == "%" && figure.step == 0 &&
      quantity.kind == QuantityKind::number) {
    factor = 100;
  }
  const MeasureUnit* from = unit_coded(figure.unit);
  const MeasureUnit* to = unit_coded(unit);
  if (from != nullptr && to != nullptr && from->dimension == to->dimension) {
    factor = from->factor / to->factor;
    offset = (static_cast<double>(from->offset) - static_cast<double>(to->offset)) / to->factor;
  }
  if (factor == 0) return false;
  figure.value = figure.value * factor + offset;
  figure.high = figure.high * factor + offset;
  figure.step *= factor;
  figure.unit = unit;
  return true;
}

/// The numbers that a figure may mean.
struct Interval {
  double low = 0, high = 0;
};

Interval interval_of(const Figure& figure, const Quantity& quantity) {
  Interval out{figure.value, figure.high};
  // "Months" may be a year.
  constexpr double kMostUnits = 12;
  if (quantity.vague) {
    return {figure.value, figure.value * (quantity.duration.empty() ? 10 : kMostUnits)};
  }
  // Of a share the nearest half is as good as any: "nearly half" is 48 percent.
  const double half =
      figure.step == 0 ? figure.value / 10 : std::min(figure.step / 2, figure.value / 10);
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

/// Whether `rough` is a rounding of `exact`, and `exact` lies on the side of it that its hedge
/// says. `said` and `other` are their quantities.
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

/// How far a figure may be off what it rounds. A tenth of a temperature means nothing, since its zero
/// is set by agreement.
double rounding_of(const Figure& figure) {
  const MeasureUnit* unit = unit_coded(figure.unit);
  return unit != nullptr && is_temperature(*unit) ? figure.step / 2
                                                  : std::min(figure.step / 2, figure.value / 10);
}

/// Whether one of two figures in different units is the other one converted and rounded, as people
/// do: "50 miles" and "80 km".
bool measures_agree(Figure x, const Quantity& a, Figure y, const Quantity& b) {
  if (unit_coded(x.unit) == nullptr || unit_coded(y.unit) == nullptr) return false;
  const auto near = [](const Figure& rough, const Figure& exact) {
    const double apart =
        exact.value > rough.value ? exact.value - rough.value : rough.value - exact.value;
    return apart <= rounding_of(rough) * kSlack;
  };
  Figure there = x;
  if (convert(there, a, y.unit) && near(y, there)) return true;
  there = y;
  return convert(there, b, x.unit) && near(x, there);
}

/// Whether two telephone numbers have the same digits, however they are grouped.
bool same_code(std::string_view a, std::string_view b) {
  constexpr std::size_t kFewest = 7;
  std::size_t count = 0;
  for (std::size_t x = 0, y = 0;; ++count) {
    while (x < a.size() && a[x] == '-') ++x;
    while (y < b.size() && b[y] == '-') ++y;
    if (x == a.size() || y == b.size()) return x == a.size() && y == b.size() && count >= kFewest;
    if (a[x++] != b[y++]) return false;
  }
}

/// "More than 40" is not 40, while "at least 40" may be.
bool strict(Hedge hedge) { return hedge == Hedge::over || hedge == Hedge::under; }
bool upwards(Hedge hedge) { return hedge == Hedge::over || hedge == Hedge::least; }
bool downwards(Hedge hedge) {
  return hedge == Hedge::under || hedge == Hedge::most || hedge == Hedge::nearly;
}

}  // namespace

Figure figure_of(const Quantity& quantity) {
  Figure out;
  std::string_view text = quantity.normalised;
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty() || !digits(text.substr(0, 1))) return out;
  const std::size_t point = text.find('.');
  if (point != std::string_view::npos && text.find('.', point + 1) < text.find_first_of("/ ")) {
    return out;  // "2.4.1"
  }
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

Agreement compare_hedges(const Quantity& a, const Quantity& b) {
  if ((upwards(a.hedge) && downwards(b.hedge)) || (downwards(a.hedge) && upwards(b.hedge))) {
    // "At least 40" and "up to 40" are both true of forty.
    const bool meet = (a.hedge == Hedge::least && b.hedge == Hedge::most) ||
                      (a.hedge == Hedge::most && b.hedge == Hedge::least);
    return meet ? Agreement::updated : Agreement::conflict;
  }
  const bool differs = (strict(a.hedge) && b.hedge == Hedge::none && !b.vague) ||
                       (strict(b.hedge) && a.hedge == Hedge::none && !a.vague);
  return differs ? Agreement::updated : Agreement::same;
}

[[gnu::noinline]] Agreement compare_figures(const Quantity& a, const Quantity& b) {
  if ((class_of(a) == QuantityClass::ordinal) != (class_of(b) == QuantityClass::ordinal)) {
    return Agreement::unlike;
  }
  Figure x = figure_of(a);
  Figure y = figure_of(b);
  if (duration_units_differ(a, b)) {  // "2 years", "24 months"
    x.unit = a.duration;
    y.unit = b.duration;
  }
  if (!x.is_figure || !y.is_figure) {
    if (same_code(a.normalised, b.normalised)) return Agreement::same;
    return a.kind == b.kind ? Agreement::conflict : Agreement::unlike;
  }
  if (x.unit != y.unit && measures_agree(x, a, y, b)) return Agreement::same;
  if (!convert(x, a, y.unit) && !convert(y, b, x.unit)) {
    return a.kind == b.kind ? Agreement::conflict : Agreement::unlike;
  }
  if (x.value == y.value && x.high == y.high && a.vague == b.vague) return compare_hedges(a, b);
  const bool shares = (x.step == 0) != (y.step == 0);  // "a third" and "33 percent"
  // "A tenth of the staff" cannot be compared with a number of people.
  if (shares && x.unit.empty() && std::max(x.value, y.value) > 1) return Agreement::unlike;
  const double apart = x.value > y.value ? x.value - y.value : y.value - x.value;
  if (shares && apart <= std::max(x.step, y.step) / 2 * kSlack) return Agreement::same;
  if (rounds(x, a, y, b) || rounds(y, b, x, a)) return Agreement::same;
  const Interval p = interval_of(x, a);
  const Interval q = interval_of(y, b);
  return p.low <= q.high && q.low <= p.high ? Agreement::updated : Agreement::conflict;
}

bool rounds_plainly(const Quantity& a, const Quantity& b) {
  constexpr double kTwoDigits = 10;
  if (a.kind != b.kind || a.vague || b.vague) return false;
  if (a.kind != QuantityKind::money && a.kind != QuantityKind::percent) return false;
  Figure rough = figure_of(a);
  Figure exact = figure_of(b);
  if (!rough.is_figure || !exact.is_figure || rough.unit != exact.unit) return false;
  if (rough.high != rough.value || exact.high != exact.value) return false;
  if (rough.step < exact.step) std::swap(rough, exact);
  const double apart =
      rough.value > exact.value ? rough.value - exact.value : exact.value - rough.value;
  return exact.step > 0 && rough.step < exact.step * 10 * kSlack &&
         rough.step * kSlack > exact.step * 10 && rough.value >= rough.step * kTwoDigits &&
         apart <= rough.step / 2 * kSlack;
}

}  // namespace storydiff

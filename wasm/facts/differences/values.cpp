#include "facts/differences/values.h"

#include <string_view>

#include "facts/differences/dates.h"
#include "facts/differences/figures.h"
#include "language/quantity/eras.h"
#include "language/quantity/seasons.h"

namespace storydiff {
namespace {

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

bool duration_units_differ(const Quantity& a, const Quantity& b) {
  return !a.duration.empty() && !b.duration.empty() && a.duration != b.duration;
}

Agreement compare_values(const Quantity& a, const Quantity& b) {
  if (a.normalised == b.normalised && !duration_units_differ(a, b)) return compare_hedges(a, b);
  const bool date = a.kind == QuantityKind::date;
  if (date != (b.kind == QuantityKind::date)) return Agreement::unlike;
  return date ? compare_dates(a, b) : compare_figures(a, b);
}

QuantityClass class_of(const Quantity& quantity) {
  const std::string_view text = quantity.normalised;
  switch (quantity.kind) {
    case QuantityKind::number:
      return text.starts_with('#') ? QuantityClass::ordinal : QuantityClass::number;
    case QuantityKind::money:
      return QuantityClass::money;
    case QuantityKind::percent:
      return text.ends_with('%') ? QuantityClass::percent : QuantityClass::points;
    case QuantityKind::temperature:
      return QuantityClass::temperature;
    case QuantityKind::date:
      break;
  }
  if (text.starts_with('T')) return QuantityClass::clock;
  if (is_season(text)) return QuantityClass::season;
  if (text.starts_with(kIslamicEra)) return QuantityClass::other_era;
  const bool calendar =
      text.starts_with("--") || text.empty() || (text[0] >= '0' && text[0] <= '9');
  return calendar ? QuantityClass::calendar : QuantityClass::weekday;
}

std::string value_text(const Quantity& quantity) {
  std::string out(quantity.vague ? "" : sign_of(quantity.hedge));
  const std::string& value = quantity.normalised;
  const Figure figure = figure_of(quantity);
  const std::size_t slash = value.find('/');
  if (!quantity.resolved.empty()) return quantity.resolved;
  if (quantity.vague && value.find('s') != std::string::npos) {
    const std::size_t s = value.find('s');
    const std::string_view high = quantity.duration.empty() ? "0" : "2";  // "1..10", "1..12 months"
    out.append(value, 0, s).append("..").append(value, 0, s).append(high).append(value, s + 1);
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
    case QuantityKind::temperature:
      return DetailKind::temperature;
    case QuantityKind::date:
    case QuantityKind::number:
      break;
  }
  return DetailKind::number;
}

}  // namespace storydiff

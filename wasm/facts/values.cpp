#include "facts/values.h"

#include <algorithm>
#include <string_view>

namespace storydiff {
namespace {

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

bool dates_agree(const Quantity& a, const Quantity& b) {
  const DateParts x = parts_of(a.normalised);
  const DateParts y = parts_of(b.normalised);
  if (!x.is_date || !y.is_date) return false;
  const bool share = (!x.year.empty() && !y.year.empty()) || (!x.month.empty() && !y.month.empty());
  return share && agree(x.year, y.year) && agree(x.month, y.month) && agree(x.day, y.day);
}

}  // namespace

bool same_value(const Quantity& a, const Quantity& b) {
  if (a.normalised == b.normalised) return true;
  if (a.kind == QuantityKind::date && b.kind == QuantityKind::date) return dates_agree(a, b);
  if (a.kind != b.kind || a.kind == QuantityKind::date) return false;
  if (!a.approximate && !b.approximate) return false;
  const double larger = std::max(a.value, b.value);
  const double smaller = std::min(a.value, b.value);
  return smaller > 0 && larger - smaller <= larger * 0.1;
}

bool comparable(QuantityKind a, QuantityKind b) {
  return (a == QuantityKind::date) == (b == QuantityKind::date);
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

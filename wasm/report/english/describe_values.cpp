// One plain English sentence for each value that differs.
//
// Without labels the left text is the older version, so a figure "went from" one value "to" the
// other. With labels neither comes first: each outlet "has" its own.

#include "report/english/describe_values.h"

#include <initializer_list>
#include <string>
#include <string_view>

#include "language/quantity/seasons.h"

namespace storydiff {
namespace {

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out.append(part);
  return out;
}

/// "of people", and what the value is: a time and a weekday are dates as well.
std::string subject_of(const Detail& detail) {
  const std::string_view value = detail.left_value;
  switch (detail.kind) {
    case DetailKind::money:
      return "amount";
    case DetailKind::percent:
      return value.ends_with('%') ? "percentage" : "number of percentage points";
    case DetailKind::date:
      if (value.starts_with('T')) return "time";
      if (is_season(value)) return "season";
      return value.find_first_of("0123456789") == std::string_view::npos ? "day" : "date";
    default:
      break;
  }
  if (value.starts_with('#')) return "rank";
  if (detail.age) return "age";
  return detail.counted.empty() ? "number" : joined({"number of ", detail.counted});
}

/// The figure with its hedge, which stands before the span: "more than 40".
std::string with_hedge(std::string_view text, std::string_view value) {
  struct Prefix {
    std::string_view sign, words;
  };
  constexpr Prefix kPrefixes[] = {{">=", "at least "},
                                  {"<=", "at most "},
                                  {">", "more than "},
                                  {"<", "less than "},
                                  {"~", "about "}};
  for (const Prefix& prefix : kPrefixes) {
    if (value.starts_with(prefix.sign)) return joined({prefix.words, text});
  }
  return std::string(text);
}

}  // namespace

[[gnu::noinline]] std::string say_values(const Detail& detail, const Told& told) {
  const bool versions = told.left_label.empty() && told.right_label.empty();
  const std::string_view left_label = told.left_label.empty() ? "the left text" : told.left_label;
  const std::string_view right_label =
      told.right_label.empty() ? "the right text" : told.right_label;
  if (detail.kind == DetailKind::name) {
    if (versions) return joined({"“", told.left, "” became “", told.right, "”."});
    return joined({"Where ", left_label, " has “", told.left, "”, ", right_label, " has “",
                   told.right, "”."});
  }
  if (detail.kind == DetailKind::wording) {
    if (versions) return joined({"“", told.left, "” became “", told.right, "”, the contrary."});
    return joined({"Where ", left_label, " says “", told.left, "”, ", right_label, " says “",
                   told.right, "”, the contrary."});
  }
  const std::string a = with_hedge(told.left, detail.left_value);
  const std::string b = with_hedge(told.right, detail.right_value);
  const std::string subject = subject_of(detail);
  const std::string_view end = detail.relation == Relation::updated ? "; both can be true." : ".";
  if (versions) return joined({"The ", subject, " went from ", a, " to ", b, end});
  return joined(
      {"The ", subject, " is ", a, " in ", left_label, " and ", b, " in ", right_label, end});
}

}  // namespace storydiff

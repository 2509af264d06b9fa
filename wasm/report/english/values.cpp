#include "report/english/values.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "language/quantity/seasons.h"

namespace storydiff::english {
namespace {

bool is_plural(std::string_view word) {
  constexpr std::string_view kIrregular[] = {"people", "men",   "women", "children", "police",
                                             "cattle", "sheep", "feet",  "teeth",    "mice"};
  if (std::find(std::begin(kIrregular), std::end(kIrregular), word) != std::end(kIrregular)) {
    return true;
  }
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss");
}

std::string number_noun(const Detail& detail) {
  if (detail.left_value.starts_with('#')) return "rank";
  if (detail.age) return "age";
  // "The number of quake is 6": only what comes in numbers is counted.
  return is_plural(detail.counted) ? joined({"number of ", detail.counted}) : "number";
}

/// Times and weekdays are details of the kind `date` as well.
std::string_view date_noun(std::string_view value) {
  if (value.starts_with('T')) return "time";
  if (is_season(value)) return "season";
  return value.find_first_of("0123456789") == std::string_view::npos ? "day" : "date";
}

/// What differs: "number of people".
std::string noun_of(const Detail& detail) {
  switch (detail.kind) {
    case DetailKind::money:
      return "amount";
    case DetailKind::percent:
      return detail.left_value.ends_with('%') ? "percentage" : "number of percentage points";
    case DetailKind::temperature:
      return "temperature";
    case DetailKind::date:
      return std::string(date_noun(detail.left_value));
    case DetailKind::number:
    case DetailKind::name:
    case DetailKind::quotation:
    case DetailKind::attribution:
    case DetailKind::negation:
    case DetailKind::certainty:
    case DetailKind::quantifier:
    case DetailKind::modality:
    case DetailKind::time:
    case DetailKind::place:
    case DetailKind::role:
    case DetailKind::order:
    case DetailKind::unit:
    case DetailKind::wording:
      break;
  }
  return number_noun(detail);
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

/// "“Vellmar” became “Odda”.", or "Where the Courier has “Vellmar”, the Dispatch has “Odda”."
std::string say_words(const Differing& one, std::string_view verb, std::string_view end) {
  if (!one.names.labelled) return joined({"“", one.left, "” became “", one.right, "”", end});
  return joined({"Where ", one.names.left.inside, verb, "“", one.left, "”, ",
                 one.names.right.inside, verb, "“", one.right, "”", end});
}

}  // namespace

[[gnu::noinline]] std::string say_values(const Differing& one) {
  const Detail& detail = one.detail;
  if (detail.kind == DetailKind::name) return say_words(one, " has ", ".");
  if (detail.kind == DetailKind::wording || detail.kind == DetailKind::time)
    return say_words(one, " says ", ", the opposite.");
  const std::string left = with_hedge(one.left, detail.left_value);
  const std::string right = with_hedge(one.right, detail.right_value);
  const std::string noun = noun_of(detail);
  const std::string_view end = detail.relation == Relation::updated ? "; both can be true." : ".";
  if (!one.names.labelled) return joined({"The ", noun, " went from ", left, " to ", right, end});
  return joined({"The ", noun, " is ", left, " in ", one.names.left.inside, " and ", right, " in ",
                 one.names.right.inside, end});
}

}  // namespace storydiff::english

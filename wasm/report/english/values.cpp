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
  if (detail.left_value.starts_with('#')) return std::string(kEngineNounRank);
  if (detail.age) return std::string(kEngineNounAge);
  // "The number of quake is 6": only what comes in numbers is counted.
  return is_plural(detail.counted) ? fill(kEngineNounNumberOf, {{"counted", detail.counted}})
                                   : std::string(kEngineNounNumber);
}

/// Times and weekdays are details of the kind `date` as well.
std::string_view date_noun(std::string_view value) {
  if (value.starts_with('T')) return kEngineNounTime;
  if (is_season(value)) return kEngineNounSeason;
  return value.find_first_of("0123456789") == std::string_view::npos ? kEngineNounDay
                                                                     : kEngineNounDate;
}

/// What differs: "number of people".
std::string noun_of(const Detail& detail) {
  switch (detail.kind) {
    case DetailKind::money:
      return std::string(kEngineNounAmount);
    case DetailKind::percent:
      return std::string(detail.left_value.ends_with('%') ? kEngineNounPercentage
                                                          : kEngineNounPoints);
    case DetailKind::temperature:
      return std::string(kEngineNounTemperature);
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
  constexpr Prefix kPrefixes[] = {{">=", kHedgeAtLeast},
                                  {"<=", kHedgeAtMost},
                                  {">", kHedgeMoreThan},
                                  {"<", kHedgeLessThan},
                                  {"~", kHedgeAbout}};
  for (const Prefix& prefix : kPrefixes) {
    if (value.starts_with(prefix.sign)) return joined({prefix.words, " ", text});
  }
  return std::string(text);
}

/// "“Vellmar” became “Odda”.", or "Where the Courier has “Vellmar”, the Dispatch has “Odda”."
std::string say_words(const Differing& one, std::string_view became, std::string_view differs) {
  return one.told(one.names.labelled ? differs : became, one.names.left.inside);
}

}  // namespace

[[gnu::noinline]] std::string say_values(const Differing& one) {
  const Detail& detail = one.detail;
  if (detail.kind == DetailKind::name) return say_words(one, kEngineBecame, kTellDiffersName);
  if (detail.kind == DetailKind::wording || detail.kind == DetailKind::time)
    return say_words(one, kEngineBecameOpposite, kTellDiffersContrary);
  const std::string left = with_hedge(one.left, detail.left_value);
  const std::string right = with_hedge(one.right, detail.right_value);
  return of_both(one.names.labelled ? kTellDiffersOther : kEngineWentFrom, one.names.left.inside,
                 left, one.names.right.inside, right, noun_of(detail),
                 detail.relation == Relation::updated ? kTellUpdated : "");
}

}  // namespace storydiff::english

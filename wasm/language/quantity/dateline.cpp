// The text's own date.
//
// News says "on Friday" and means the last Friday up to the day of publication. That day is given
// in the byline or in a line beside the story ("Nov. 9, 2024, 6:30 p.m."), or in brackets in the
// first sentence; a date deep inside the story belongs to some other event and is not used.
//
//     the text's own date    words            day
//     9 November 2024        "on Friday"      2024-11-08
//                            "yesterday"      2024-11-08
//                            "next Friday"    2024-11-15
//
// A dateline without a year ("VARN, Nov. 9 —") tells what "yesterday" is, but not the day of a "Friday".
//
// Days are counted as in Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms": a year
// that begins in March has its leap day at the end.
//
// Tested by tests/cpp/language/quantity/dateline_test.cpp.
#include "language/quantity/dateline.h"

#include <algorithm>
#include <string_view>

#include "language/quantity/dates.h"
#include "lexicon/lexicon_tables.h"
#include "text/lists.h"

namespace storydiff {
namespace {

constexpr std::int64_t kNoDate = INT64_MIN;

/// The days since 1970-01-01 of a date such as "2024-11-08"; kNoDate for an incomplete date.
std::int64_t whole_date(const Quantity& quantity) {
  const std::string& text = quantity.normalised;
  if (quantity.kind != QuantityKind::date || text.size() != 10 || text[4] != '-') return kNoDate;
  const auto number = [&](std::size_t at, std::size_t size) {
    std::int64_t value = 0;
    for (std::size_t k = at; k < at + size; ++k) value = value * 10 + (text[k] - '0');
    return value;
  };
  return days_of(number(0, 4), number(5, 2), number(8, 2));
}

/// The text's own date: in a paragraph that is not body text (byline, furniture beside the story),
/// or at the start of the first body sentence.
std::int64_t own_date(const Article& article, const std::vector<Quantity>& quantities) {
  const Segmentation& text = article.segmentation;
  const auto body = std::find(article.roles.begin(), article.roles.end(), Role::body);
  const auto first = static_cast<std::uint32_t>(body - article.roles.begin());
  for (const Quantity& quantity : quantities) {
    const std::uint32_t sentence = text.words[quantity.words.first].sentence;
    const std::uint32_t paragraph = text.sentences[sentence].paragraph;
    if (paragraph > first && article.roles[paragraph] == Role::body) break;
    const bool beside = article.roles[paragraph] != Role::body;
    const bool opening = paragraph == first &&
                         quantity.words.first < 16 + text.sentences[sentence].words.first &&
                         sentence == text.paragraphs[paragraph].sentences.first;
    const std::int64_t days = whole_date(quantity);
    if (days != kNoDate && (beside || opening)) return days;
  }
  return kNoDate;
}

/// Where "yesterday" is counted from if the dateline of the first sentence has no year: the day in some
/// year without a leap day; kNoDate if there is no such dateline.
std::int64_t day_without_year(const Article& article, const SideTerms& side, const Terms& terms,
                              const std::vector<Quantity>& quantities) {
  constexpr std::int64_t kSomeYear = 2001;
  constexpr std::uint32_t kLatest = 6;  // words of a place before it
  const Segmentation& text = article.segmentation;
  const auto body = std::find(article.roles.begin(), article.roles.end(), Role::body);
  if (body == article.roles.end()) return kNoDate;
  const Range sentences = text.paragraphs[body - article.roles.begin()].sentences;
  if (sentences.empty()) return kNoDate;
  const Range words = text.sentences[sentences.first].words;
  for (const Quantity& quantity : quantities) {
    if (quantity.words.first < words.first) continue;
    if (quantity.words.last >= words.last || quantity.words.first > words.first + kLatest) break;
    const std::string& day = quantity.normalised;
    const bool whole = quantity.kind == QuantityKind::date && day.size() == 7 && day[0] == '-';
    if (!whole || terms.vocabulary[side.terms[quantity.words.last]].folded != "-") continue;
    const auto number = [&](std::size_t at) { return (day[at] - '0') * 10 + (day[at + 1] - '0'); };
    return days_of(kSomeYear, number(2), number(5));
  }
  return kNoDate;
}

/// The day that many days after that one, "--11-08"; empty beside the leap day.
std::string day_after(std::int64_t day, std::int64_t days) {
  const std::string from = date_of(day).substr(4);
  const std::string to = date_of(day + days).substr(4);
  const bool leap = days != 0 && (from == "-03-01" || to == "-03-01");
  return leap ? std::string() : "-" + to;
}

}  // namespace

std::int64_t days_of(std::int64_t year, std::int64_t month, std::int64_t day) {
  year -= month <= 2 ? 1 : 0;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t of_era = year - era * 400;
  const std::int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

std::string date_of(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t of_era = days - era * 146097;
  const std::int64_t year_of_era =
      (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const std::int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t march = (5 * of_year + 2) / 153;
  const std::int64_t day = of_year - (153 * march + 2) / 5 + 1;
  const std::int64_t month = march < 10 ? march + 3 : march - 9;
  const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  std::string out = std::to_string(year);
  for (const std::int64_t part : {month, day}) {
    out += part < 10 ? "-0" : "-";
    out += std::to_string(part);
  }
  return out;
}

std::uint32_t weekday_of(std::int64_t days) {
  return static_cast<std::uint32_t>(((days + 3) % 7 + 7) % 7) + 1;  // 1970-01-01 was a Thursday
}

namespace {

/// The number of a weekday as normalised, Monday being 1; 0 for what is no weekday.
std::uint32_t weekday_named(std::string_view text) {
  const auto found = std::find(kWeekdays.begin(), kWeekdays.end(), text);
  return found == kWeekdays.end() ? 0 : static_cast<std::uint32_t>(found - kWeekdays.begin()) + 1;
}

/// Flags of the weekdays that stand beside their date ("Monday, 1 June 2026"). The date says which
/// day it is, and a wrong weekday is a difference of weekdays alone.
Flags weekdays_beside_dates(const std::vector<Quantity>& quantities) {
  constexpr std::uint32_t kMostBetween = 2;  // words: a comma, "the"
  Flags beside(quantities.size(), false);
  const auto is_day = [](const Quantity& quantity) {
    const std::string& text = quantity.normalised;
    return whole_date(quantity) != kNoDate ||
           (quantity.kind == QuantityKind::date && text.starts_with("--") && text.size() == 7);
  };
  for (std::size_t q = 0; q + 1 < quantities.size(); ++q) {
    const Quantity& first = quantities[q];
    const Quantity& second = quantities[q + 1];
    if (second.words.first - first.words.last > kMostBetween) continue;
    if (weekday_named(first.normalised) != 0 && is_day(second)) beside[q] = true;
    if (weekday_named(second.normalised) != 0 && is_day(first)) beside[q + 1] = true;
  }
  return beside;
}

}  // namespace

void resolve_dates(const Article& article, const SideTerms& side, const Terms& terms,
                   std::vector<Quantity>& quantities) {
  const std::int64_t own = own_date(article, quantities);
  const std::int64_t day =
      own == kNoDate ? day_without_year(article, side, terms, quantities) : kNoDate;
  const Flags beside_date = weekdays_beside_dates(quantities);
  std::size_t next = 0;
  std::erase_if(quantities, [&](Quantity& quantity) {
    const std::size_t place = next++;
    if (quantity.kind != QuantityKind::date) return false;
    const std::string_view text = quantity.normalised;
    if (text.starts_with('@')) {
      const std::int64_t days = text[1] - '1';
      if (own != kNoDate) {
        quantity.resolved = date_of(own + days);
      } else if (day != kNoDate) {
        quantity.resolved = day_after(day, days);
      }
      if (quantity.resolved.empty()) return true;
      quantity.normalised = quantity.resolved;
      return false;
    }
    const std::uint32_t wanted = weekday_named(text);
    if (own == kNoDate || wanted == 0 || beside_date[place]) return false;
    std::int64_t days = own;
    while (weekday_of(days) != wanted) --days;
    if (quantity.words.first > 0) {
      const std::string_view before = terms.vocabulary[side.terms[quantity.words.first - 1]].folded;
      if (has_part(lexicon::kNextWords, before)) days += 7;
      if (days == own && has_part(lexicon::kLastWords, before)) days -= 7;
    }
    quantity.resolved = date_of(days);
    return false;
  });
}

}  // namespace storydiff

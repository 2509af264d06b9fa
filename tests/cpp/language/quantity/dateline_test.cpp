// Days told by the text's own date.

#include "language/quantity/dateline.h"

#include <gtest/gtest.h>

#include "language/notation.h"

namespace storydiff {
namespace {

/// What the quantities of a text with that byline come down to, "friday=2024-11-08".
std::string resolved(std::string_view byline, std::string_view body) {
  Article article = language_test::article(std::string(byline) + "\n\n" + std::string(body) +
                                           std::string(language_test::padding("en")));
  article.roles.front() = Role::byline;
  const Terms terms = analyse(article, language_test::article(""));
  std::string out;
  for (const Quantity& quantity : terms.left.quantities) {
    if (quantity.resolved.empty()) continue;
    if (!out.empty()) out += ' ';
    out += std::string(article.text.slice(quantity.span)) + "=" + quantity.resolved;
  }
  return out;
}

TEST(Dateline, CountsDays) {
  EXPECT_EQ(days_of(1970, 1, 1), 0);
  EXPECT_EQ(date_of(days_of(2024, 2, 29) + 1), "2024-03-01");
  EXPECT_EQ(weekday_of(days_of(2024, 11, 8)), 5U);
  for (std::int64_t day = -100'000; day < 100'000; day += 37) {
    const std::string text = date_of(day);
    EXPECT_EQ(days_of(std::stoi(text.substr(0, 4)), std::stoi(text.substr(5, 2)),
                      std::stoi(text.substr(8, 2))),
              day);
  }
}

TEST(Dateline, AWeekdayIsTheLastOne) {
  EXPECT_EQ(resolved("By Ana Lima, November 9, 2024", "The harbour closed on Friday for repairs."),
            "Friday=2024-11-08");
  EXPECT_EQ(resolved("By Ana Lima, November 9, 2024", "The harbour closed last Saturday."),
            "Saturday=2024-11-02");
  EXPECT_EQ(resolved("By Ana Lima, November 9, 2024", "The harbour closes next Friday."),
            "Friday=2024-11-15");
}

TEST(Dateline, WordsThatCountFromToday) {
  EXPECT_EQ(
      resolved("By Ana Lima, November 9, 2024", "The harbour closed yesterday and opens tomorrow."),
      "yesterday=2024-11-08 tomorrow=2024-11-10");
}

TEST(Dateline, WithoutAYear) {
  EXPECT_EQ(resolved("By Ana Lima", "VARN, Nov. 9 — The harbour closed yesterday, not on Friday."),
            "yesterday=--11-08");
  EXPECT_EQ(resolved("By Ana Lima", "VARN, Jan. 1 – The harbour closed yesterday."),
            "yesterday=--12-31");
  EXPECT_EQ(resolved("By Ana Lima", "VARN, March 1 — The harbour closed yesterday."), "");
  EXPECT_EQ(resolved("By Ana Lima", "VARN, March 1 — The harbour closes today."), "today=--03-01");
  EXPECT_EQ(resolved("By Ana Lima", "On Nov. 9 the harbour closed, and it opened yesterday."), "");
}

TEST(Dateline, WithoutADateNothingIsResolved) {
  EXPECT_EQ(resolved("By Ana Lima", "The harbour closed on Friday and opened yesterday."), "");
  EXPECT_EQ(resolved("By Ana Lima",
                     "The harbour opened. It had closed, on a Friday, before November 9, 2024."),
            "");
}

}  // namespace
}  // namespace storydiff

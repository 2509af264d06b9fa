// Which amount of money or share of one side is the counterpart of which on the other.
// The notation: changes.h.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "facts/differences/changes.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using facts_test::check_change;

TEST(CounterpartAmounts, Money) {
  check_change(
      "Tickets for the ferry rose by [19 cents/20 cents] in May. => money: 19 cents > 20 cents, "
      "conflict");
  check_change(
      "The council paid [$2.5 million/$2.7 million] for the gate. => money: $2.5 million > $2.7 "
      "million, conflict");
  check_change("The council paid [$40/€40] for the old bell. => money: $40 > €40, conflict");
  check_change("The fine was [$450/$540], the court said. => money: $450 > $540, conflict");
  check_change(
      "The yard owes [more than $3 million/$3.6 million] to its workers. => money: $3 million > "
      "$3.6 million, updated");
}

TEST(CounterpartAmounts, MoneyThatIsTheSame) {
  check_change("The council paid [$2.5 million/$2,500,000] for the gate. =>");
  check_change("The council paid [$40/40 dollars] for the old bell. =>");
  check_change("Tickets for the ferry rose by [45 cents/$0.45] in May. =>");
  check_change("The council paid [about $3 million/$2.9 million] for the gate. =>");
  check_change("The fine was [US$450/$450], the court said. =>");
}

TEST(CounterpartAmounts, Shares) {
  check_change(
      "Unemployment in Vellmar fell to [6.1/6.4] percent in May. => percent: 6.1 percent > 6.4 "
      "percent, conflict");
  check_change(
      "Turnout was [61 percent/64 percent] in Odda. => percent: 61 percent > 64 percent, conflict");
  check_change(
      "The bank cut its rate by [one percentage point/two percentage points] on Monday. => "
      "percent: one percentage point > two percentage points, conflict");
  check_change(
      "Shares in the yard fell [5 percent/4.7 percent] on Monday. => percent: 5 percent > 4.7 "
      "percent, conflict");
  check_change(
      "Shares in the yard fell 12 points, or [1.2/1.5] percent, to 980. => percent: 1.2 percent > "
      "1.5 percent, conflict");
}

TEST(CounterpartAmounts, SharesThatAreTheSame) {
  check_change("Turnout was [61 percent/61 %] in Odda. =>");
  check_change("Turnout was [sixty-one percent/61 per cent] in Odda. =>");
  check_change("[Half/50 percent] of the boats in Vellmar have no licence. =>");
  check_change("Turnout was [about 60 percent/61 percent] in Odda. =>");
  check_change("The rate rose by [two percentage points/2 percentage points] on Monday. =>");
}

TEST(CounterpartAmounts, AnAmountWithoutItsCurrency) {
  const auto details = [](std::string_view left, std::string_view right) {
    const auto list = testing::details_of(testing::compare_lines(left, right));
    return list.empty() ? std::string() : list[0];
  };
  const std::string bus =
      "Fjordbus lost 310 million dollars in the first half of the year, compared with a profit of "
      "45 million a year earlier.";
  EXPECT_EQ(details(bus,
                    "Fjordbus posted a first-half loss of $310m after a profit of $54m in the same "
                    "period last year."),
            "number: 45 million > $54m");
  EXPECT_EQ(details(bus,
                    "Fjordbus posted a first-half loss of $310m after a profit of $45m in the same "
                    "period last year."),
            "");
}

TEST(CounterpartAmounts, InArabic) {
  check_change(
      "بلغت كلفة الجسر الجديد [3 ملايين/5 ملايين] دولار هذا العام. => money: 3 ملايين دولار > 5 "
      "ملايين دولار, conflict");
  check_change("ارتفع عدد زوار المكتبة بنسبة [12%/12 بالمئة] هذا العام. =>");
}

}  // namespace
}  // namespace storydiff

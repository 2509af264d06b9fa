// When two dates mean the same.
#include "facts/differences/dates.h"

#include <gtest/gtest.h>

#include "facts/differences/quantities.h"

namespace storydiff {
namespace {

using facts_test::date;

/// Compares two normalised dates, in either order.
Agreement compared(const char* a, const char* b) {
  const Agreement out = compare_dates(date(a), date(b));
  EXPECT_EQ(out, compare_dates(date(b), date(a))) << a << " | " << b;
  return out;
}

TEST(Dates, ALessExactDateDoesNotContradict) {
  EXPECT_EQ(compared("2024-11", "2024"), Agreement::same);
  EXPECT_EQ(compared("--11", "2024-11-05"), Agreement::same);
  EXPECT_EQ(compared("2024-11", "2024-12"), Agreement::conflict);
  EXPECT_EQ(compared("2023-11", "2024"), Agreement::conflict);
  EXPECT_EQ(compared("monday", "tuesday"), Agreement::conflict);
}

TEST(Dates, WithoutAPartInCommonCannotBeCompared) {
  EXPECT_EQ(compared("monday", "2024-11"), Agreement::unlike);
  EXPECT_EQ(compared("2024", "--11"), Agreement::unlike);
}

TEST(Dates, ARangeOfDaysLiesInItsMonth) {
  EXPECT_EQ(compared("--02-09/--02-25", "--02"), Agreement::same);
  EXPECT_EQ(compared("--02-09/--02-25", "--03"), Agreement::conflict);
}

TEST(Dates, AResolvedWeekdayIsADayOfTheCalendar) {
  Quantity monday = date("monday");
  EXPECT_EQ(compare_dates(monday, date("2024-11-04")), Agreement::unlike);
  monday.resolved = "2024-11-04";
  EXPECT_EQ(compare_dates(monday, date("2024-11-04")), Agreement::same);
  EXPECT_EQ(compare_dates(monday, date("2024-11-05")), Agreement::conflict);
}

TEST(Dates, ATimeThatLeavesTheHalfOfTheDayOpen) {
  Quantity six = date("T06:00");
  const Quantity evening = date("T18:00");
  EXPECT_EQ(compare_dates(six, evening), Agreement::conflict);
  six.half_day = true;
  EXPECT_EQ(compare_dates(six, evening), Agreement::same);
  EXPECT_EQ(compare_dates(six, date("T18:30")), Agreement::conflict);
}

}  // namespace
}  // namespace storydiff

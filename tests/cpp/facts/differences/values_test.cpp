// What can be compared with what, and how values are written. How dates and figures are compared:
// dates_test.cpp, figures_test.cpp.
#include "facts/differences/values.h"

#include <gtest/gtest.h>

#include "facts/differences/quantities.h"

namespace storydiff {
namespace {

using facts_test::date;
using facts_test::dozens;
using facts_test::number;
using facts_test::percent;
using facts_test::quantity;

TEST(Values, EqualOrNot) {
  EXPECT_TRUE(same_value(number(12), number(12)));
  EXPECT_FALSE(same_value(number(12), number(15)));
  EXPECT_TRUE(same_value(date("2024-11"), date("2024")));
  EXPECT_FALSE(same_value(date("2024-11"), date("2024-12")));
}

TEST(Values, WhatCannotBeCompared) {
  EXPECT_EQ(compare_values(number(12), percent(33, "33 %")), Agreement::unlike);
  EXPECT_EQ(compare_values(number(12), date("2024")), Agreement::unlike);
  EXPECT_EQ(compare_values(number(12), quantity(QuantityKind::number, 3, "#3")), Agreement::unlike);
}

TEST(Values, OfOneNumberInTwoUnitsOfTime) {
  const auto lasting = [](double value, const char* unit) {
    Quantity out = number(value);
    out.duration = unit;
    return out;
  };
  EXPECT_TRUE(duration_units_differ(lasting(5, "years"), lasting(5, "months")));
  EXPECT_FALSE(duration_units_differ(lasting(5, "years"), number(5)));
  EXPECT_EQ(compare_values(lasting(2, "years"), lasting(24, "months")), Agreement::same);
  EXPECT_EQ(compare_values(lasting(5, "years"), lasting(5, "months")), Agreement::conflict);
}

TEST(Values, Classes) {
  EXPECT_EQ(class_of(number(12)), QuantityClass::number);
  EXPECT_EQ(class_of(quantity(QuantityKind::number, 3, "#3")), QuantityClass::ordinal);
  EXPECT_EQ(class_of(percent(3, "3 %")), QuantityClass::percent);
  EXPECT_EQ(class_of(percent(3, "3 pp")), QuantityClass::points);
  EXPECT_EQ(class_of(date("monday")), QuantityClass::weekday);
  EXPECT_EQ(class_of(date("T06:00")), QuantityClass::clock);
  EXPECT_EQ(class_of(date("2024-11")), QuantityClass::calendar);
  EXPECT_EQ(class_of(date("--11")), QuantityClass::calendar);
}

TEST(Values, AsTheReportWritesThem) {
  EXPECT_EQ(value_text(dozens()), "12..120");
  EXPECT_EQ(value_text(number(40, Hedge::about)), "~40");
  Quantity range = percent(25, "25/30 %");
  range.hedge = Hedge::about;
  EXPECT_EQ(value_text(range), "~25..30 %");
  EXPECT_EQ(value_text(percent(25, "25/30 %")), "25..30 %");
  EXPECT_EQ(value_text(quantity(QuantityKind::number, 2.0 / 3, "2/3")), "2/3");
}

}  // namespace
}  // namespace storydiff

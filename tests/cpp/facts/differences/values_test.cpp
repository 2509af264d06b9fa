// When two quantities mean the same.

#include "facts/differences/values.h"

#include <gtest/gtest.h>

namespace storydiff {
namespace {

Quantity quantity(QuantityKind kind, double value, std::string normalised,
                  bool approximate = false) {
  Quantity out;
  out.kind = kind;
  out.value = value;
  out.normalised = std::move(normalised);
  out.approximate = approximate;
  out.hedge = approximate ? Hedge::about : Hedge::none;
  return out;
}
Quantity number(double value, bool approximate = false) {
  return quantity(QuantityKind::number, value, std::to_string(static_cast<int>(value)),
                  approximate);
}
Quantity date(std::string normalised) {
  return quantity(QuantityKind::date, 0, std::move(normalised));
}

TEST(Values, EqualOrNot) {
  EXPECT_TRUE(same_value(number(12), number(12)));
  EXPECT_FALSE(same_value(number(12), number(15)));
  EXPECT_FALSE(same_value(number(40), number(42)));
}

TEST(Values, AboutMeansWithinATenth) {
  EXPECT_TRUE(same_value(number(40, true), number(38)));
  EXPECT_TRUE(same_value(number(38), number(40, true)));
  EXPECT_FALSE(same_value(number(40, true), number(30)));
}

TEST(Values, ALessExactDateDoesNotContradict) {
  EXPECT_TRUE(same_value(date("2024-11"), date("2024")));
  EXPECT_TRUE(same_value(date("--11"), date("2024-11-05")));
  EXPECT_FALSE(same_value(date("2024-11"), date("2024-12")));
  EXPECT_FALSE(same_value(date("2023-11"), date("2024")));
  EXPECT_FALSE(same_value(date("monday"), date("tuesday")));
}

TEST(Values, UpdatedOrInConflict) {
  Quantity dozens = quantity(QuantityKind::number, 12, "12s", true);
  dozens.vague = true;
  EXPECT_EQ(compare_values(dozens, number(37)), Agreement::updated);
  EXPECT_EQ(compare_values(dozens, number(3)), Agreement::conflict);
  Quantity over = number(100);
  over.hedge = Hedge::over;
  EXPECT_EQ(compare_values(over, number(112)), Agreement::updated);
  EXPECT_EQ(compare_values(over, number(101)), Agreement::same);
  EXPECT_EQ(compare_values(over, number(90)), Agreement::conflict);
  EXPECT_EQ(compare_values(over, number(100)), Agreement::updated);
  EXPECT_EQ(compare_values(quantity(QuantityKind::number, 25, "25/30"), number(28)),
            Agreement::updated);
}

TEST(Values, TwoLowerBoundsAreTwoCounts) {
  Quantity forty = number(40);
  Quantity more = number(42);
  forty.hedge = more.hedge = Hedge::least;
  EXPECT_EQ(compare_values(forty, more), Agreement::updated);
  more.hedge = Hedge::none;
  EXPECT_EQ(compare_values(forty, more), Agreement::same);
}

TEST(Values, OneFigureAsTwoBounds) {
  const auto forty = [](Hedge hedge) {
    Quantity out = number(40);
    out.hedge = hedge;
    return out;
  };
  const auto compared = [&](Hedge a, Hedge b) {
    const Agreement out = compare_values(forty(a), forty(b));
    EXPECT_EQ(out, compare_values(forty(b), forty(a)));
    return out;
  };
  EXPECT_EQ(compared(Hedge::over, Hedge::under), Agreement::conflict);
  EXPECT_EQ(compared(Hedge::over, Hedge::most), Agreement::conflict);
  EXPECT_EQ(compared(Hedge::over, Hedge::nearly), Agreement::conflict);
  EXPECT_EQ(compared(Hedge::least, Hedge::under), Agreement::conflict);
  EXPECT_EQ(compared(Hedge::least, Hedge::most), Agreement::updated);  // forty itself
  EXPECT_EQ(compared(Hedge::over, Hedge::least), Agreement::same);
  EXPECT_EQ(compared(Hedge::about, Hedge::nearly), Agreement::same);
}

TEST(Values, WhatCanBeSetAgainstWhat) {
  const Quantity share = quantity(QuantityKind::percent, 33, "33 %");
  EXPECT_EQ(compare_values(number(12), share), Agreement::unlike);
  EXPECT_EQ(compare_values(quantity(QuantityKind::number, 1.0 / 3, "1/3"), share), Agreement::same);
  EXPECT_EQ(compare_values(number(12), date("2024")), Agreement::unlike);
  EXPECT_EQ(compare_values(date("monday"), date("2024-11")), Agreement::unlike);
  EXPECT_EQ(compare_values(date("2024"), date("--11")), Agreement::unlike);
}

TEST(Values, AsTheReportWritesThem) {
  Quantity dozens = quantity(QuantityKind::number, 12, "12s", true);
  dozens.vague = true;
  EXPECT_EQ(value_text(dozens), "12..120");
  EXPECT_EQ(value_text(number(40, true)), "~40");
  EXPECT_EQ(value_text(quantity(QuantityKind::percent, 25, "25/30 %")), "25..30 %");
  EXPECT_EQ(value_text(quantity(QuantityKind::number, 2.0 / 3, "2/3")), "2/3");
}

}  // namespace
}  // namespace storydiff

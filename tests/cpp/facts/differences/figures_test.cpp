// When two figures mean the same, and how they are read.
#include "facts/differences/figures.h"

#include <gtest/gtest.h>

#include "facts/differences/quantities.h"

namespace storydiff {
namespace {

using facts_test::dozens;
using facts_test::number;
using facts_test::percent;
using facts_test::quantity;

/// Compares two figures, in either order.
Agreement compared(const Quantity& a, const Quantity& b) {
  const Agreement out = compare_values(a, b);
  EXPECT_EQ(out, compare_values(b, a)) << a.normalised << " | " << b.normalised;
  return out;
}

TEST(Figures, AreReadWithTheStepOfTheirLastDigit) {
  const Figure thousands = figure_of(number(1500));
  EXPECT_EQ(thousands.value, 1500);
  EXPECT_EQ(thousands.step, 100);
  const Quantity cents = quantity(QuantityKind::money, 0.45, "0.45 USD");
  const Figure price = figure_of(cents);
  EXPECT_EQ(price.unit, "USD");
  EXPECT_DOUBLE_EQ(price.step, 0.01);
  const Figure range = figure_of(percent(25, "25/30 %"));
  EXPECT_EQ(range.value, 25);
  EXPECT_EQ(range.high, 30);
  const Figure third = figure_of(quantity(QuantityKind::number, 1.0 / 3, "1/3"));
  EXPECT_DOUBLE_EQ(third.value, 1.0 / 3);
  EXPECT_EQ(third.step, 0);
  EXPECT_FALSE(figure_of(quantity(QuantityKind::number, 3, "3-1")).is_figure);
}

TEST(Figures, AboutMeansWithinATenth) {
  EXPECT_EQ(compared(number(40, Hedge::about), number(38)), Agreement::same);
  EXPECT_NE(compared(number(40, Hedge::about), number(30)), Agreement::same);
}

TEST(Figures, UpdatedOrInConflict) {
  EXPECT_EQ(compared(number(12), number(15)), Agreement::conflict);
  EXPECT_EQ(compared(dozens(), number(37)), Agreement::updated);
  EXPECT_EQ(compared(dozens(), number(3)), Agreement::conflict);
  const Quantity over = number(100, Hedge::over);
  EXPECT_EQ(compared(over, number(112)), Agreement::updated);
  EXPECT_EQ(compared(over, number(101)), Agreement::same);
  EXPECT_EQ(compared(over, number(90)), Agreement::conflict);
  EXPECT_EQ(compared(over, number(100)), Agreement::updated);
  EXPECT_EQ(compared(quantity(QuantityKind::number, 25, "25/30"), number(28)), Agreement::updated);
}

TEST(Figures, TwoLowerBoundsAreTwoCounts) {
  const Quantity forty = number(40, Hedge::least);
  EXPECT_EQ(compared(forty, number(42, Hedge::least)), Agreement::updated);
  EXPECT_EQ(compared(forty, number(42)), Agreement::same);
}

TEST(Figures, OneFigureAsTwoBounds) {
  const auto forty = [](Hedge a, Hedge b) { return compared(number(40, a), number(40, b)); };
  EXPECT_EQ(forty(Hedge::over, Hedge::under), Agreement::conflict);
  EXPECT_EQ(forty(Hedge::over, Hedge::most), Agreement::conflict);
  EXPECT_EQ(forty(Hedge::over, Hedge::nearly), Agreement::conflict);
  EXPECT_EQ(forty(Hedge::least, Hedge::under), Agreement::conflict);
  EXPECT_EQ(forty(Hedge::least, Hedge::most), Agreement::updated);  // forty itself
  EXPECT_EQ(forty(Hedge::over, Hedge::least), Agreement::same);
  EXPECT_EQ(forty(Hedge::about, Hedge::nearly), Agreement::same);
}

TEST(Figures, AFractionIsAPercentage) {
  const Quantity third = quantity(QuantityKind::number, 1.0 / 3, "1/3");
  EXPECT_EQ(compared(third, percent(33, "33 %")), Agreement::same);
  EXPECT_EQ(compared(third, percent(40, "40 %")), Agreement::conflict);
}

}  // namespace
}  // namespace storydiff

// Amounts in words without a figure.
#include "language/quantity/rough_amounts.h"

#include <gtest/gtest.h>

#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::quantities;
using language_test::quantity_spans;

TEST(RoughAmounts, OfThousands) {
  EXPECT_EQ(quantities("A couple of thousand people came, and a couple hundred left."),
            "[number ~1500/2500] [number ~150/250]");
  EXPECT_EQ(quantities("A few hundred people came, and several thousand left."),
            "[number ~100s] [number ~1000s]");
  EXPECT_EQ(quantities("They paid several million dollars."), "[money ~1000000s USD]");
  EXPECT_EQ(quantities("Einige hundert Menschen kamen, mehrere tausend gingen.", "de"),
            "[number ~100s] [number ~1000s]");
}

TEST(RoughAmounts, OfTime) {
  EXPECT_EQ(
      quantity_spans("After a monthslong inquiry and a years-long trial he waited for weeks."),
      "monthslong | years-long | weeks");
  EXPECT_EQ(quantities("The weeklong strike and the month-long fast ended."),
            "[number ~1] [number ~1]");
  EXPECT_EQ(quantity_spans("Nach monatelangem Streit und seit Jahren war Ruhe.", "de"),
            "monatelangem | Jahren");
}

TEST(RoughAmounts, NotOfOtherWords) {
  EXPECT_EQ(quantities("The long day was for the month, along the headlong road."), "");
  EXPECT_EQ(quantities("After a two-year-long trial a couple of men left."),
            "[number 2] [number 2]");
  EXPECT_EQ(quantities("A few men and several women came for the day."), "");
}

}  // namespace
}  // namespace storydiff

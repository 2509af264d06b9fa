// When two quantities mean the same.

#include "facts/values.h"

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

TEST(Values, WhatCanBeSetAgainstWhat) {
  EXPECT_TRUE(comparable(QuantityKind::number, QuantityKind::percent));
  EXPECT_FALSE(comparable(QuantityKind::number, QuantityKind::date));
}

}  // namespace
}  // namespace storydiff

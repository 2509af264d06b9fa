// Which temperature of one side is the counterpart of which on the other. The notation: changes.h.
#include <gtest/gtest.h>

#include "facts/differences/changes.h"

namespace storydiff {
namespace {

using facts_test::check_change;

TEST(CounterpartTemperatures, Differ) {
  check_change(
      "The water in the tank was heated to [60 °C/80 °C] on Monday. => temperature: 60 °C > 80 °C, "
      "conflict");
  check_change(
      "The water in the tank was heated to [90 °F/90 °C] on Monday. => temperature: 90 °F > 90 °C, "
      "conflict");
  check_change(
      "The water in the tank was heated to [20 degrees Celsius/20 degrees Fahrenheit] on Monday. => "
      "temperature: 20 degrees Celsius > 20 degrees Fahrenheit, conflict");
  check_change(
      "The night in Vellmar brought [-5 °C/5 °C] on Monday. => temperature: -5 °C > 5 °C, conflict");
}

TEST(CounterpartTemperatures, AreTheSame) {
  check_change("The water in the tank was heated to [68 °F/20 °C] on Monday. =>");
  check_change("The water in the tank was heated to [90 °F/32 °C] on Monday. =>");
  check_change("The night in Vellmar brought [-40 °C/-40 °F] on Monday. =>");
  check_change("The night in Vellmar brought [0 °C/32 °F] on Monday. =>");
  check_change("The water in the tank was heated to [20 degrees Celsius/20 °C] on Monday. =>");
  check_change("The water in the tank was heated to [30 degrees/30 °C] on Monday. =>");
  check_change("The gas in the tank was cooled to [4 kelvins/-269.15 °C] on Monday. =>");
}

}  // namespace
}  // namespace storydiff

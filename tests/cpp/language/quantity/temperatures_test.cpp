// Temperatures as they are written, in several languages.
#include <gtest/gtest.h>

#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::quantities;
using language_test::quantity_spans;

TEST(Temperatures, BySign) {
  EXPECT_EQ(quantities("It was 20 °C in the yard and 68°F in the hall."),
            "[temperature 20 °C] [temperature 68 °F]");
  EXPECT_EQ(quantities("The night brought -5 °C."), "[temperature -5 °C]");
  EXPECT_EQ(quantity_spans("It was 21.5 °C there."), "21.5 °C");
}

TEST(Temperatures, ByWords) {
  EXPECT_EQ(quantities("It was 20 degrees Celsius, or 68 degrees Fahrenheit."),
            "[temperature 20 °C] [temperature 68 °F]");
  EXPECT_EQ(quantities("Helium boils at four kelvins."), "[temperature 4 K]");
  EXPECT_EQ(quantities("Es waren 30 Grad Celsius.", "de"), "[temperature 30 °C]");
  EXPECT_EQ(quantities("Il faisait 30 degrés Celsius.", "fr"), "[temperature 30 °C]");
  EXPECT_EQ(quantities("Було 30 градусів за Цельсієм і 31 градус Цельсія.", "uk"),
            "[number 30 °] [temperature 31 °C]");
}

// Of an angle, or of a scale that goes without saying.
TEST(Temperatures, DegreesAlone) {
  EXPECT_EQ(quantities("The tower leans by 4 degrees."), "[number 4 °]");
  EXPECT_EQ(quantities("It was 30 degrees at lunch."), "[number 30 °]");
}

}  // namespace
}  // namespace storydiff

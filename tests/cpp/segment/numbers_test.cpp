#include "segment/numbers.h"

#include <gtest/gtest.h>

#include "segment/notation.h"

namespace storydiff {
namespace {

using test::words_of;

TEST(Numbers, KeepSeparatorsInside) {
  for (const std::string one :
       {"1,500", "2.5", "1.000.000", "170.500,25", "1'000", "1\u00a0000\u00a0000", "1\u202f000,5",
        "10:30", "3/4", "12/08/2014", "2012-13", "1999–2004", "4–3", "6.30pm", "50th", "1990s",
        "5½", "３．２９％", "٣٫٥"}) {
    EXPECT_EQ(words_of(one), "{" + one + "}");
  }
}

TEST(Numbers, TakeUpSignsAndUnits) {
  for (const std::string one :
       {"$2.5", "€5m", "US$5bn", "R$ 10", "€ 5", "5 €", "20€", "14%", "14 %", "-5", "−5", "+3",
        ".5", "-5 °C", "30°", "$5-$7", "10%-15%"}) {
    EXPECT_EQ(words_of(one), "{" + one + "}");
  }
}

TEST(Numbers, TakeUpScaleWords) {
  EXPECT_EQ(words_of("$2.5 billion was paid"), "{$2.5 billion} [was] [paid]");
  EXPECT_EQ(words_of("2.5 million people"), "{2.5 million} [people]");
  EXPECT_EQ(words_of("3 Milliarden Euro, 5 млн рублей"),
            "{3 Milliarden} [Euro] , {5 млн} [рублей]");
  EXPECT_EQ(words_of("2 mil millones €"), "{2 mil millones €}");
  EXPECT_EQ(words_of("3.5万人"), "{3.5万} <人>");
  EXPECT_EQ(words_of("5 billionaires"), "{5} [billionaires]");
}

TEST(Numbers, LeaveTheirNeighboursAlone) {
  EXPECT_EQ(words_of("In 2012, 14 left."), "[In] {2012} , {14} [left] .");
  EXPECT_EQ(words_of("a 5-year plan"), "[a] {5} - [year] [plan]");
  EXPECT_EQ(words_of("covid-19 in mid-2024"), "[covid] - {19} [in] [mid] - {2024}");
  EXPECT_EQ(words_of("No.5 at 6."), "[No] . {5} [at] {6} .");
  EXPECT_EQ(words_of("he has 5 $10 notes"), "[he] [has] {5} {$10} [notes]");
  EXPECT_EQ(words_of("5m.Then 7 - 3"), "{5m} . [Then] {7} - {3}");
  EXPECT_EQ(words_of("B52 m²"), "[B52] [m²]");
}

}  // namespace
}  // namespace storydiff

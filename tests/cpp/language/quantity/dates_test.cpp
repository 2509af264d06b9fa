// Dates, years, weekdays and times in one-line notation.
#include <gtest/gtest.h>

#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::quantities;

TEST(Dates, OneDayInManyShapes) {
  for (const char* text : {"July 6, 2023", "July 6th, 2023", "6 July 2023", "the 6th of July 2023",
                           "06.07.2023", "2023-07-06"}) {
    EXPECT_EQ(quantities("It began on " + std::string(text) + " there."), "[date 2023-07-06]")
        << text;
  }
  EXPECT_EQ(quantities("am 6. Juli 2023", "de"), "[date 2023-07-06]");
  EXPECT_EQ(quantities("em 6 de julho de 2023", "pt"), "[date 2023-07-06]");
  EXPECT_EQ(quantities("le 6 juillet 2023", "fr"), "[date 2023-07-06]");
  EXPECT_EQ(quantities("сталося 6 липня 2023 року", "uk"), "[date 2023-07-06]");
  EXPECT_EQ(quantities("это было 6 июля 2023 года", "ru"), "[date 2023-07-06]");
}

TEST(Dates, PartsThatAreLeftOut) {
  EXPECT_EQ(quantities("on July 6 and 7 August"), "[date --07-06] [date --08-07]");
  EXPECT_EQ(quantities("in November 2024 and in May"), "[date 2024-11] [date --05]");
  EXPECT_EQ(quantities("since 2014, in the 1990s, in 2012-13"),
            "[date 2014] [date 1990s] [date 2012/2013]");
  EXPECT_EQ(quantities("from July 6-8 on"), "[date --07-06/--07-08]");
}

TEST(Dates, Seasons) {
  EXPECT_EQ(quantities("It opens in the spring, closes next winter and opens again in summer."),
            "[date spring] [date winter] [date summer]");
  EXPECT_EQ(quantities("It was built in the fall of 2019 and shown in Spring 2020."),
            "[date autumn] [date 2019] [date spring] [date 2020]");
  EXPECT_EQ(quantities("Es wird im Frühjahr oder im kommenden Herbst gebaut.", "de"),
            "[date spring] [date autumn]");
  EXPECT_EQ(quantities("On y va au printemps, cet été et en hiver.", "fr"),
            "[date spring] [date summer] [date winter]");
  EXPECT_EQ(quantities("Міст відкриють навесні або восени.", "uk"), "[date spring] [date autumn]");
  EXPECT_EQ(quantities("Мост откроют весной или осенью.", "ru"), "[date spring] [date autumn]");
  // No season: a well, a verb, a past participle.
  EXPECT_EQ(
      quantities("A hot spring was found, and prices fall. They spring up, in winter-time too."),
      "");
  EXPECT_EQ(quantities("Il a été vu au port.", "fr"), "");
}

TEST(Dates, WeekdaysAndTimes) {
  EXPECT_EQ(quantities("on Friday at 6 p.m. and at 10:30 there"),
            "[date friday] [date T18:00] [date T10:30]");
  EXPECT_EQ(quantities("na sexta-feira", "pt"), "[date friday]");
  EXPECT_EQ(quantities("у п’ятницю", "uk"), "[date friday]");
  EXPECT_EQ(quantities("um 10.30 Uhr", "de"), "[date T10:30]");
}

TEST(Dates, NotEveryMonthIsOne) {
  EXPECT_EQ(quantities("They may march. March they did."), "");
  EXPECT_EQ(quantities("with 2000 euros and 2000 percent"), "[money 2000 EUR] [percent 2000 %]");
}

}  // namespace
}  // namespace storydiff

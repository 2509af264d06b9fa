// Figures, dates and names of sentences that two authors wrote in words of their own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::Not;

std::vector<std::string> details(const char* left, const char* right) {
  return testing::details_of(
      compare(testing::plain(left), testing::plain(right), {}, {}, &testing::english_pack()));
}

TEST(CounterpartsRetold, AHedgeOnAnAmount) {
  EXPECT_THAT(details("Worldwide, the fund has by now taken in over $1.6 billion, its owners said.",
                      "The owners of the fund, which has taken in $1.6 billion, met in Vellmar."),
              Contains("money: $1.6 billion > $1.6 billion"));
}

TEST(CounterpartsRetold, TheNearestOfSeveralAmounts) {
  EXPECT_THAT(
      details(
          "Early last year members of the council proposed $40 billion in cuts from the harbour "
          "fund over ten years.",
          "In spring the council voted to cut $39 billion from the harbour fund over ten years, "
          "and in autumn it agreed on $8.7 billion."),
      Contains("money: $40 billion > $39 billion"));
}

TEST(CounterpartsRetold, TheDayOfOneHappening) {
  EXPECT_THAT(details("The judge told the paper so in a long interview published Sunday.",
                      "She stirred up a storm with remarks to the paper published on Saturday."),
              Contains("date: Sunday > Saturday"));
}

TEST(CounterpartsRetold, NotTheDaysOnWhichPeopleSpoke) {
  EXPECT_THAT(details("The mayor of Vellmar broke her leg in the fall, a doctor said Thursday.",
                      "She lost blood and had a broken leg, according to what the clinic said "
                      "Wednesday in a note about the mayor of Vellmar."),
              Each(Not(HasSubstr("Thursday"))));
}

TEST(CounterpartsRetold, NotTheDaysOfTwoBulletins) {
  EXPECT_THAT(
      details("Thursday night, the Vellmar clinic issued a statement saying Lund had a second "
              "operation on her broken leg.",
              "In a statement Wednesday night, the Vellmar clinic said Lund had a broken leg and "
              "lost much blood."),
      Each(Not(HasSubstr("Thursday"))));
}

TEST(CounterpartsRetold, ADescriptionMayStandForAName) {
  EXPECT_THAT(details("The Harbourtown star and singer was told in May that she has to rest.",
                      "Rasmussen was told by her doctors in May that she had to take a rest."),
              Each(Not(HasSubstr("Harbourtown"))));
}

}  // namespace
}  // namespace storydiff

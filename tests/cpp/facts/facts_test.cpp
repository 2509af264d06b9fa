// Facts of small stories, one per line: "= shared ~ shared", "! changed", "- removed", "+ added".

#include "facts/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;
using ::testing::Contains;
using testing::details_of;
using ::testing::ElementsAre;
using testing::facts_of;
using ::testing::IsEmpty;

TEST(Facts, AStoryAgainstItselfIsShared) {
  const Report report =
      compare_lines("He did. | It was so. | The harbour of Vellmar will close in March.",
                    "He did. | It was so. | The harbour of Vellmar will close in March.");
  for (const Fact& fact : report.facts) EXPECT_EQ(fact.status, FactStatus::shared);
}

TEST(Facts, AClauseThatIsLeftOutIsRemoved) {
  EXPECT_THAT(
      facts_of(compare_lines("The council of Vellmar approved the new harbour budget on Monday, "
                             "rejecting the bids of four foreign shipyards.",
                             "The council of Vellmar approved the new harbour budget on Monday.")),
      ElementsAre(
          "= The council of Vellmar approved the new harbour budget on Monday, ~ The council of "
          "Vellmar approved the new harbour budget on Monday.",
          "- rejecting the bids of four foreign shipyards."));
}

TEST(Facts, ASentenceOfItsOwnIsAdded) {
  EXPECT_THAT(
      facts_of(compare_lines("The harbour of Vellmar will close in March.",
                             "The harbour of Vellmar will close in March. | A choir from Odda won "
                             "the singing prize.")),
      Contains("+ A choir from Odda won the singing prize."));
}

TEST(Facts, AllPlacesOfAStatementAreOneFact) {
  const auto facts = facts_of(compare_lines(
      "Ferry strikes pier in Vellmar || The ferry Solveig struck the old pier in Vellmar on "
      "Monday. || Snow fell in the hills above the lake. || A spokesman for the harbour said divers "
      "would look at the hull of the Solveig. || The market opened late because of fog. || The ferry "
      "struck the pier in Vellmar while it was turning.",
      "Fog keeps planes on the ground || Planes stayed on the ground in Norvik. || The ferry Solveig "
      "struck a pier in Vellmar on Monday. || Schools were closed for the day. || Trains ran late."));
  EXPECT_THAT(facts, Contains("% Ferry strikes pier in Vellmar … The ferry Solveig struck the old "
                              "pier in Vellmar on Monday. … The ferry struck the pier in "
                              "Vellmar while it was turning. ~ The ferry Solveig struck a pier in "
                              "Vellmar on Monday."));
}

TEST(Facts, OneWordInCommonIsNotEnough) {
  // The two middle sentences are linked because of the sentences around them, but state two facts.
  const auto facts = facts_of(compare_lines(
      "The mayor asked the government for help on Monday. | The opposition denied that the council "
      "had warned residents in time. | The storm moved on to Denmark on Friday morning.",
      "The mayor asked the government for help on Monday. | Residents were evacuated to a school "
      "gym by the army. | The storm moved on to Denmark on Friday morning."));
  EXPECT_THAT(facts, Contains("- The opposition denied that the council had warned residents in "
                              "time."));
  EXPECT_THAT(facts, Contains("+ Residents were evacuated to a school gym by the army."));
}

TEST(Facts, ChangedNumbersAreFound) {
  EXPECT_THAT(details_of(compare_lines("The storm injured 12 people in Vellmar on Monday.",
                                       "The storm injured 15 people in Vellmar on Monday.")),
              ElementsAre("number: 12 > 15"));
}

// Where clauses surely state the same their times differ, however many links the sentences have.
TEST(Facts, TimesOfOneStatementToldAnewAreFound) {
  const Report report = compare(
      testing::plain(
          "Lunar probe lands safely near south pole\n\nThe probe Kiboma touched down near the Moon's "
          "south pole at 14:20 GMT on Friday, to cheers in the control room.\n\nThe mission cost 350 "
          "million dollars."),
      testing::plain(
          "Kiboma on the Moon: second try succeeds\n\nTwo years ago the first attempt ended "
          "in a crash; this time the probe landed gently by the lunar south pole, at 15:20 "
          "GMT on Friday.\n\nAt $350m it is among the cheapest lunar missions ever."),
      {}, {}, &testing::english_pack());
  EXPECT_THAT(details_of(report), Contains("date: 14:20 GMT > 15:20 GMT"));
}

TEST(Facts, ChangedDatesAreFound) {
  EXPECT_THAT(
      details_of(compare_lines("The harbour will close on 3 March for repairs to its gate.",
                               "The harbour will close on 5 March for repairs to its gate.")),
      ElementsAre("date: 3 March > 5 March"));
}

TEST(Facts, ALessExactDateIsNoChange) {
  EXPECT_THAT(
      details_of(compare_lines("The harbour will close in March 2024 for repairs to its gate.",
                               "The harbour will close in March for repairs to its gate.")),
      IsEmpty());
}

TEST(Facts, SwappedNamesAreFound) {
  EXPECT_THAT(details_of(compare_lines("The new lock gate was built by Marta Lindqvist of Odda.",
                                       "The new lock gate was built by Pavel Horak of Odda.")),
              ElementsAre("name: Marta Lindqvist > Pavel Horak"));
}

TEST(Facts, AnotherSurnameIsAnotherPerson) {
  EXPECT_THAT(details_of(compare_lines("The new lock gate was built by Marta Lindqvist of Odda.",
                                       "The new lock gate was built by Marta Lundgren of Odda.")),
              ElementsAre("name: Marta Lindqvist > Marta Lundgren"));
}

TEST(Facts, AShorterNameIsNoChange) {
  EXPECT_THAT(details_of(compare_lines("The new lock gate was built by Marta Lindqvist of Odda.",
                                       "The new lock gate was built by Lindqvist of Odda.")),
              IsEmpty());
}

TEST(Facts, ADroppedNotIsFound) {
  const Report report =
      compare_lines("The minister did not approve the new harbour budget on Monday.",
                    "The minister did approve the new harbour budget on Monday.");
  EXPECT_THAT(details_of(report), ElementsAre("negation: not > "));
  EXPECT_EQ(report.facts.front().details.front().says, "Only the left text says “not”.");
}

TEST(Facts, AChangedQuotationIsFound) {
  EXPECT_THAT(
      details_of(compare_lines("“We will never sell the old harbour,” the mayor said on Monday.",
                               "“We will sell the old harbour,” the mayor said on Monday.")),
      Contains("quotation: We will never sell the old harbour, > We will sell the old harbour,"));
}

TEST(Facts, SaysOnlyWhatDiffersInAQuotation) {
  const Report report =
      compare_lines("“We will open this bridge when it is fully safe,” the mayor said.",
                    "“We will open this bridge when it is safe,” the mayor said.");
  ASSERT_EQ(report.facts.size(), 1U);
  ASSERT_EQ(report.facts.front().details.size(), 1U);
  EXPECT_EQ(report.facts.front().details.front().says,
            "In the right text the quotation lacks “fully”.");
}

TEST(Facts, CallsTheSidesByTheirLabels) {
  Options options;
  options.left_label = "the Courier";
  options.right_label = "the Dispatch";
  const Report report =
      compare(testing::input_of("The storm injured 12 people in Vellmar."),
              testing::input_of("The storm injured 15 people in Vellmar."), options);
  ASSERT_EQ(details_of(report).size(), 1U);
  EXPECT_EQ(report.facts.front().details.front().says,
            "The number of people is 12 in the Courier and 15 in the Dispatch.");
}

TEST(Facts, AMovedNumberIsNoChange) {
  EXPECT_THAT(
      details_of(compare_lines("On Monday the storm injured 12 people and damaged 40 houses.",
                               "The storm damaged 40 houses and injured 12 people on Monday.")),
      IsEmpty());
}

TEST(Facts, SwappingTheSidesSwapsAddedAndRemoved) {
  const std::string_view left =
      "The council approved the budget on Monday, rejecting the bids of four shipyards. | The "
      "storm injured 12 people in Vellmar.";
  const std::string_view right =
      "The council approved the budget on Monday. | The storm injured 15 people in Vellmar.";
  const Summary there = compare_lines(left, right).summary;
  const Summary back = compare_lines(right, left).summary;
  EXPECT_EQ(there.removed, back.added);
  EXPECT_EQ(there.added, back.removed);
  EXPECT_EQ(there.shared, back.shared);
  EXPECT_EQ(there.changed, back.changed);
  EXPECT_EQ(there.left_shared, back.right_shared);
}

}  // namespace
}  // namespace storydiff

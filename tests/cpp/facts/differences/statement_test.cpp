// A difference between clauses about different things is no change of a fact.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "facts/facts.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// How many details of a kind the comparison has, the sides as given and swapped.
void expect_details(const std::string& left, const std::string& right, DetailKind kind, int count) {
  for (const bool swapped : {false, true}) {
    const Report report =
        compare(testing::plain(swapped ? right : left), testing::plain(swapped ? left : right));
    int found = 0;
    for (const Fact& fact : report.facts) {
      found += static_cast<int>(std::count_if(fact.details.begin(), fact.details.end(),
                                              [&](const Detail& d) { return d.kind == kind; }));
    }
    EXPECT_EQ(found, count) << left << "\n  against\n" << right << (swapped ? "\n  swapped" : "");
  }
}

const std::string kHarbour =
    "The harbour of Vellmar reopened on Monday after the storm that closed it for nine weeks.\n\n";

TEST(Statement, FiguresOfClausesAboutDifferentThings) {
  expect_details(
      kHarbour +
          "The storm covered more than 4,000 acres, and sank the lightship at anchor.\n\n"
          "The eastern breakwater of Vellmar is to be built anew.",
      kHarbour +
          "The lightship sank at anchor in the storm, with another 249 feared lost, and "
          "the eastern breakwater of Vellmar has to be built anew.",
      DetailKind::number, 0);
}

TEST(Statement, NumbersOfOneThingNeedLessInCommon) {
  expect_details(
      "Gale cuts off power to 40,000 homes on the northern coast\n\n"
      "Around 40,000 households were without electricity on Sunday night after the gale brought "
      "down lines along the northern coast, the grid operator said.\n\n" +
          kHarbour,
      "In the dark after the gale\n\n"
      "More than 55,000 homes had no power on Monday morning as the gale moved inland, according "
      "to the company that runs the grid.\n\n" +
          kHarbour,
      DetailKind::number, 1);
  // Two durations are both of years, which is no evidence.
  expect_details(
      kHarbour +
          "The storm was the worst for 150 years, and sank the lightship at anchor.\n\n"
          "The eastern breakwater of Vellmar is to be built anew.",
      kHarbour +
          "The lightship sank at anchor in the storm, with a bell some 400 years old, and "
          "the eastern breakwater of Vellmar has to be built anew.",
      DetailKind::number, 0);
}

TEST(Statement, AmountsOfSentencesThatAreSurelyLinked) {
  expect_details(
      "Ministry halts work on the Altfeld bypass\n\n"
      "The ministry of transport has halted work on the bypass at Altfeld.\n\n"
      "The road of 12 kilometres was to cost 85 million euros. So far 14 million euros have been "
      "spent.\n\n"
      "Mayor Sabine Krug called it a disaster for the town.",
      "Altfeld bypass about to be given up\n\n"
      "Work on the bypass at Altfeld will not go on for now, the ministry of transport said.\n\n"
      "The cost of the twelve kilometres was put at 85 million euros. Already 41 million euros "
      "lie in the ground.\n\n"
      "Mayor Sabine Krug spoke of a disaster for the town.",
      DetailKind::money, 1);
}

TEST(Statement, DatesOfClausesAboutDifferentThings) {
  expect_details(kHarbour +
                     "The storm came in 2016 and sank the lightship at anchor.\n\n"
                     "The eastern breakwater of Vellmar is to be built anew.",
                 kHarbour +
                     "The lightship sank at anchor in the storm, the eastern breakwater of "
                     "Vellmar, put up in 1954, has to be built anew.",
                 DetailKind::date, 0);
}

TEST(Statement, ADateInAClauseOfItsOwn) {
  expect_details(
      "Odda to open first museum shop in Vellmar\n\nOdda plans to open its first museum shop in "
      "Vellmar in March, the company announced on Tuesday.\n\nThe shop will have two floors.",
      "Odda confirmed on Tuesday that it will open a museum shop in Vellmar, its first in the "
      "country, in October of next year.\n\nThe shop will have two floors.",
      DetailKind::date, 1);
}

TEST(Statement, FiguresOfClausesAboutTheSameThing) {
  expect_details(
      kHarbour + "The storm sank the lightship, and destroyed nearly 90 houses behind the quay.",
      kHarbour +
          "Behind the quay 70 houses were destroyed, the mayor said, when the storm came in.",
      DetailKind::number, 1);
}

TEST(Statement, ANotThatOnlyAnotherClauseHas) {
  expect_details(
      kHarbour +
          "Salt water reached the bakery in Mill Street and spoiled its flour.\n\n"
          "The fishermen of Vellmar lost nets and engines worth a year of catches, and the old "
          "crane on the coal pier does not turn any more.",
      kHarbour +
          "Salt water reached the bakery in Mill Street, a crane driver said, and turned the flour "
          "of the fishermen of Vellmar into paste.",
      DetailKind::negation, 0);
}

TEST(Statement, ANotInTheSameThingInOtherWords) {
  expect_details(
      kHarbour + "The port authority of Vellmar did not pay the fishermen for their lost nets.",
      kHarbour + "For their lost nets the port authority of Vellmar did pay the fishermen.",
      DetailKind::negation, 1);
}

}  // namespace
}  // namespace storydiff

// Stale mentions: figures that an article gives differently in two places, and figures that only
// seem to be. A line is one article; "12 > 15" is what is found in it.

#include "facts/inconsistencies.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "support/stories.h"

namespace storydiff {
namespace {

std::string found_in(std::string_view line) {
  const Report report = testing::compare_lines(line, "A choir sang.");
  std::string out;
  for (const Inconsistency& one : report.inconsistencies) {
    if (one.of_right) continue;
    if (!out.empty()) out += "; ";
    out += std::string(report.left.text.slice(one.first)) + " > " +
           std::string(report.left.text.slice(one.second));
  }
  return out;
}

TEST(Inconsistencies, AStaleMention) {
  EXPECT_EQ(
      found_in("Storm injures 12 in Vellmar || The storm injured 15 people in Vellmar on Monday."),
      "12 > 15");
  EXPECT_EQ(found_in("The storm injured 15 people in Vellmar. || The mayor of Vellmar wept. || "
                     "The storm injured 12 people, the mayor said."),
            "15 > 12");
  EXPECT_EQ(
      found_in("The council paid $2.5 million for the lock gate. || The choir of Odda sang. || "
               "The council paid $2.7 million for the gate, the mayor said."),
      "$2.5 million > $2.7 million");
  EXPECT_EQ(
      found_in(
          "Turnout in the council election was 61 percent. || Votes were counted by "
          "hand. || A turnout of 64 percent in the council election, the mayor said, is high."),
      "61 percent > 64 percent");
  EXPECT_EQ(
      found_in("The ferry carried 240 passengers to Odda. || It sank. || The ferry was carrying "
               "420 passengers to Odda when it sank."),
      "240 > 420");
}

TEST(Inconsistencies, AHeadlineIsHeldAgainstWholeSentences) {
  const Report report = compare(
      testing::plain("Storm injures 12 in Vellmar\n\nA storm ripped roofs from houses in the port "
                     "town of Vellmar late on Thursday, injuring 15 people and killing three "
                     "fishermen, according to police.\n\nThe harbour will remain closed until "
                     "Tuesday, the mayor said in a speech on the radio.\n"),
      testing::plain("A choir sang."), {});
  ASSERT_EQ(report.inconsistencies.size(), 1U);
  EXPECT_EQ(report.inconsistencies.front().says,
            "The headline gives “12” where the text gives “15”.");
}

TEST(Inconsistencies, SmallWordsExplainOnlyTheFigureBesideThem) {
  EXPECT_EQ(found_in("The storm injured 12 people in Vellmar. || It was dark. || The storm injured "
                     "15 more people in Vellmar."),
            "");
  EXPECT_EQ(found_in("The storm injured 12 people in Vellmar. || It was dark. || The storm injured "
                     "15 people in Vellmar, said a doctor from the hospital up the hill."),
            "12 > 15");
}

TEST(Inconsistencies, SaysWhere) {
  const Report report = testing::compare_lines(
      "The storm injured 15 people in Vellmar. | The storm injured 12 people in Vellmar.",
      "A choir sang.");
  ASSERT_EQ(report.inconsistencies.size(), 1U);
  EXPECT_EQ(report.inconsistencies.front().says,
            "The text gives “15” where it elsewhere gives “12”.");
  EXPECT_EQ(report.inconsistencies.front().first_value, "15");
}

TEST(Inconsistencies, TheSwappedComparisonFindsThemOnTheOtherSide) {
  const Report report = testing::compare_lines(
      "A choir sang.",
      "The storm injured 15 people in Vellmar. | The storm injured 12 people in Vellmar.");
  ASSERT_EQ(report.inconsistencies.size(), 1U);
  EXPECT_TRUE(report.inconsistencies.front().of_right);
}

TEST(Inconsistencies, AShareIsNoCount) {
  EXPECT_EQ(
      found_in("Fjordbus sheds a tenth of its staff || Fjordbus plans to shed 800 of its staff, "
               "or 10 percent, it said on Tuesday."),
      "");
}

TEST(Inconsistencies, DifferentThingsOfOneKind) {
  EXPECT_EQ(found_in("The red team won three games. | The green team won two games."), "");
  EXPECT_EQ(found_in("A cab to the inn costs 20 crowns. | A cab to the pier costs 80 crowns."), "");
  EXPECT_EQ(found_in("The owner of a kiln keeps a book under section 4 paragraph 2. | The owner of "
                     "a kiln shows the book under section 11 paragraph 6."),
            "");
  EXPECT_EQ(found_in("He lifts the lid of the 2. kettle. | He lifts the lid of the 3. kettle."),
            "");
  EXPECT_EQ(found_in("Tickets for the tower cost 4 crowns. | Tickets for the tower and the garden "
                     "cost 9 crowns."),
            "");
  EXPECT_EQ(found_in("For flour sent to bakers the miller gets 7 crowns. | For flour sent to shops "
                     "that are not bakers the miller gets 3 crowns."),
            "");
}

TEST(Inconsistencies, ItemsOfAListAreOfDifferentThings) {
  EXPECT_EQ(
      found_in("The fair is on. || - The north stand sold 30 cakes. || - The north stand sold "
               "40 cakes."),
      "");
}

TEST(Inconsistencies, AFewAtMost) {
  std::string line;
  for (const char* town : {"Odda", "Vik", "Voss", "Bryne", "Mosjoen"}) {
    if (!line.empty()) line += " || ";
    line += std::string("The fire in ") + town +
            " killed 4 brown cows. || It rained. || The fire " + "in " + town +
            " killed 9 brown cows.";
  }
  const std::string found = found_in(line);
  EXPECT_EQ(std::count(found.begin(), found.end(), '>'), 3) << found;
}

TEST(Inconsistencies, WhatIsExplained) {
  EXPECT_EQ(
      found_in("The storm injured 12 people in Odda. | The storm injured 15 people in Vellmar."),
      "");
  EXPECT_EQ(
      found_in("The storm injured 12 people on Monday. | The storm injured 15 people on Tuesday."),
      "");
  EXPECT_EQ(
      found_in("The storm injured 12 people. | Another 15 people were injured in the storm later."),
      "");
  EXPECT_EQ(
      found_in("The storm injured 15 people in Vellmar. | Earlier the mayor had said that the "
               "storm injured 12 people in Vellmar."),
      "");
  EXPECT_EQ(found_in("The storm injured about 12 people in Vellmar. | The storm injured 13 people "
                     "in Vellmar."),
            "");
  EXPECT_EQ(
      found_in("The storm injured 12 people in Vellmar. | The storm damaged 15 houses in Vellmar."),
      "");
  EXPECT_EQ(
      found_in(
          "The storm injured 12 people in Vellmar. | The storm injured twelve people in Vellmar."),
      "");
  EXPECT_EQ(found_in("The fair lasted 19 days last year. | This year the fair lasted 17 days."),
            "");
  EXPECT_EQ(found_in("The market opened. | 12 Anchor Fishing Company | 15 Harbour Fishing Company"),
            "");
  EXPECT_EQ(found_in("Shares in Norvik rose 3 percent. | Shares in Halden rose 5 percent."), "");
}

}  // namespace
}  // namespace storydiff

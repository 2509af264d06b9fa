// Which links versions of a text keep, as "0-0 1-2".

#include <gtest/gtest.h>

#include <string>

#include "support/stories.h"

namespace storydiff {
namespace {

constexpr std::string_view kSame =
    "The harbour wall was mended in spring after two storms. | The boats came back in June. | ";

std::string links(std::string_view left, std::string_view right) {
  const Report report =
      testing::compare_lines(std::string(kSame).append(left), std::string(kSame).append(right));
  return testing::links_of(report.sentence_links);
}

TEST(VersionLinks, ANearTwinIsNew) {
  EXPECT_EQ(links("Bakers pay the miller 7 crowns a sack.",
                  "Bakers pay the miller 8 crowns a sack. | Brewers who are no bakers pay the "
                  "miller 3 crowns a sack."),
            "0-0 1-1 2-2");
  EXPECT_EQ(links("Keep calm.", "Keep quiet. | Keep calm!"), "0-0 1-1 2-3");
}

TEST(VersionLinks, ASplitSentenceKeepsItsParts) {
  EXPECT_EQ(links("The old crane, built in 1970 by Holm, fell on the ferry.",
                  "The old crane fell on the ferry. | The crane was built in 1970 by Holm."),
            "0-0 1-1 2-2 2-3");
  EXPECT_EQ(links("The crane fell on the ferry. | Nobody in the port was hurt.",
                  "The crane fell on the ferry, and nobody in the port was hurt."),
            "0-0 1-1 2-2 3-2");
}

TEST(VersionLinks, UnrelatedSentencesInOnePlaceAreNotLinked) {
  EXPECT_EQ(links("The cost of the old crane was paid by the region. | Ice is sold at noon.",
                  "A new lamp stands at the end of the long quay. | Ice is sold at noon."),
            "0-0 1-1 3-3");
}

TEST(VersionLinks, WhatBothQuoteMakesNoVersions) {
  const std::string quoted =
      "“The harbour wall was rotten, and everybody in the town hall of Vellmar knew it for years,” "
      "she said. | “I would not let my own children play on it in a storm, nor anybody else's.” | ";
  const Report report = testing::compare_lines(
      quoted +
          "A crane fell on the ferry. | Two sailors died when the crane fell. | The mayor left.",
      quoted +
          "Sailors were killed on the ferry by a falling crane, which was old. | No inquiry was "
          "held. | Ice is sold at noon by the old quay, and boats are for hire.");
  EXPECT_FALSE(report.summary.versions);
}

TEST(VersionLinks, AnInterviewIsJudgedByItsQuotations) {
  const std::string quoted =
      "“The harbour wall was rotten, and everybody in the town hall of Vellmar knew it for years.” | "
      "“I would not let my own children play on it in a storm, nor anybody else's.” | ";
  EXPECT_TRUE(
      testing::compare_lines(quoted + "She left.", quoted + "She stayed.").summary.versions);
}

TEST(VersionLinks, OtherTellingsKeepTheirs) {
  const Report report = testing::compare_lines(
      "A fire on the ferry Marta killed two sailors.",
      "Two sailors died when the ferry Marta burned, the port said. | Engines had been mended in "
      "May, and the boats of the yard were out at the islands for the summer. | The fire on the "
      "ferry Marta killed the two sailors from Odda, who were asleep.");
  EXPECT_EQ(testing::links_of(report.sentence_links), "0-0 0-2");
}

}  // namespace
}  // namespace storydiff

// Short sentences that say the same without a word in common.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;

constexpr std::string_view kLeft =
    "The barge hit the timber fender of the Kelsmere bridge on Monday. | ";
constexpr std::string_view kRight =
    "On Monday the barge ran into the timber fender of the Kelsmere bridge. | ";

/// Whether two sentences, each after one that both sides tell, are one shared fact.
bool same(std::string_view left, std::string_view right) {
  const Report report =
      compare_lines(std::string(kLeft).append(left), std::string(kRight).append(right));
  EXPECT_EQ(report.left.segmentation.sentences.size(), 2U);
  EXPECT_EQ(report.right.segmentation.sentences.size(), 2U);
  const auto shared = [](const Fact& fact) { return fact.status == FactStatus::shared; };
  return std::all_of(report.facts.begin() + 1, report.facts.end(), shared);
}

TEST(Equivalent, ByAntonymsOfOneSide) {
  EXPECT_TRUE(same("Nobody was hurt.", "No one was injured."));
  EXPECT_TRUE(same("No one was injured.", "Nobody was wounded."));
  EXPECT_TRUE(same("Shares rose.", "Shares climbed."));
}

TEST(Equivalent, NotWithoutTheNegationNorOfOtherThings) {
  EXPECT_FALSE(same("Nobody was hurt.", "They were injured."));
  EXPECT_FALSE(same("Nobody was hurt.", "Nobody was killed."));
  EXPECT_FALSE(same("It rose.", "They climbed."));
  EXPECT_FALSE(same("Prices rose.", "Boats climbed."));
}

TEST(Equivalent, AcrossSentencesOfLinkedParagraphs) {
  const Report report = compare_lines(
      "Nobody was hurt. | The barge Marguerite drifted out of the channel and hit the fender.",
      "The barge Marguerite left the channel and hit the fender of the pier. | No one was "
      "injured.");
  EXPECT_EQ(testing::links_of(report.sentence_links), "0-1! 1-0");
}

}  // namespace
}  // namespace storydiff

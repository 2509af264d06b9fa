#include "article/kinship.h"

#include <gtest/gtest.h>

#include <string>

#include "text/flags.h"

namespace storydiff {
namespace {

Article article(const std::string& text) {
  Article made;
  made.text = Text::from_utf8(text);
  made.segmentation = segment(made.text);
  return made;
}

TEST(Kinship, IsHighForTheSameNewsAndLowForOther) {
  const Article left = article(
      "The bridge at Harlow reopened on Monday after engineers replaced four beams.\n\n"
      "Traders in Harlow hope that customers return over the bridge.\n\n"
      "A grandmaster won the open championship with a sacrificed rook.");
  const Article right = article("Engineers in Harlow replaced four beams of the bridge.");
  const SharedWords words(left, right);
  const Flags story[2] = {{true, true, true}, {true}};
  const std::vector<Kinship> kin = words.kinship(0, story);
  EXPECT_GT(kin[0].own, 0.2F);
  EXPECT_GT(kin[0].other, 0.3F);
  EXPECT_GE(kin[0].rare, 4U);
  EXPECT_GT(kin[1].own, kin[2].own);
  EXPECT_EQ(kin[2].own, 0.0F);
  EXPECT_EQ(kin[2].other, 0.0F);
}

TEST(Kinship, SeesInflectedWordsAndScriptsWithoutSpaces) {
  const Article left = article("Школу у Липовому відкрили.\n\n工程师更换了四根钢梁。");
  const Article right = article("У Липове приїхали відкривати школа.\n\n四根钢梁已经更换。");
  const SharedWords words(left, right);
  const Flags story[2] = {{true, true}, {true, true}};
  const std::vector<Kinship> kin = words.kinship(0, story);
  EXPECT_GT(kin[0].other, 0.2F);
  EXPECT_GT(kin[1].other, 0.2F);
}

TEST(Kinship, LeavesOutWhatIsNotThoughtToBeStory) {
  const Article left = article("The ferry to Torvik sank.");
  const Article right = article("Torvik.\n\nA ferry.");
  const SharedWords words(left, right);
  const Flags none[2] = {{true}, {false, false}};
  EXPECT_EQ(words.kinship(0, none)[0].other, 0.0F);
}

TEST(Kinship, OverlapIsAShareOfTheWeight) {
  const Article left = article("Bridge reopens\n\nThe bridge reopens today\n\nHarlow choir");
  const SharedWords words(left, article(""));
  const Flags lead = words.words_in(0, {1, 2});
  EXPECT_FLOAT_EQ(words.overlap(0, 0, lead), 1.0F);
  EXPECT_FLOAT_EQ(words.overlap(0, 2, lead), 0.0F);
}

}  // namespace
}  // namespace storydiff

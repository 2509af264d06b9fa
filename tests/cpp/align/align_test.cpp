// Alignment on small stories: what a reader would link is linked, and nothing else.

#include <gtest/gtest.h>

#include "align/alignment.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;
using testing::links_of;

std::string links(std::string_view left, std::string_view right) {
  return links_of(compare_lines(left, right).sentence_links);
}

constexpr std::string_view kStory =
    "The harbour of Vellmar will close for three weeks in March. | "
    "Engineers have to replace the eastern lock gate, which cracked in the January frost. | "
    "Ferry passengers can take buses from the old market square. | "
    "The council expects the repair to cost 2.4 million euros.";

TEST(Align, AStoryAgainstItself) { EXPECT_EQ(links(kStory, kStory), "0-0 1-1 2-2 3-3"); }

TEST(Align, AMoveIsOneMove) {
  EXPECT_EQ(
      links(
          kStory,
          "The council expects the repair to cost 2.4 million euros. | "
          "The harbour of Vellmar will close for three weeks in March. | "
          "Engineers have to replace the eastern lock gate, which cracked in the January frost. | "
          "Ferry passengers can take buses from the old market square."),
      "0-1 1-2 2-3 3-0!");
}

TEST(Align, ASplitSentenceIsLinkedTwice) {
  EXPECT_EQ(links(kStory,
                  "The harbour of Vellmar will close for three weeks in March. | "
                  "Engineers have to replace the eastern lock gate. | "
                  "The eastern lock gate cracked in the January frost. | "
                  "Ferry passengers can take buses from the old market square. | "
                  "The council expects the repair to cost 2.4 million euros."),
            "0-0 1-1 1-2 2-3 3-4");
}

TEST(Align, UnrelatedStoriesShareNothing) {
  EXPECT_EQ(links(kStory,
                  "A choir from Odda won the first prize at the spring festival. | "
                  "Its conductor learned to read music at the age of forty. | "
                  "Critics praised the clear voices of the younger singers."),
            "");
}

TEST(Align, KindsOfLinks) {
  const Report report = compare_lines(
      "The harbour of Vellmar will close for three weeks in March. | The council expects the "
      "repair to "
      "cost 2.4 million euros this year.",
      "The harbour of Vellmar will close for three weeks in March. | The council expects the "
      "repair to "
      "cost 2.6 million euros this year.");
  ASSERT_EQ(links_of(report.sentence_links), "0-0 1-1");
  EXPECT_EQ(report.sentence_links[0].kind, LinkKind::same);
  EXPECT_EQ(report.sentence_links[1].kind, LinkKind::edited);
}

TEST(Align, ParagraphsAreLinkedWhereTheirSentencesAre) {
  const Report report = compare_lines(
      "The harbour of Vellmar will close in March. || Ferry passengers can take buses from the "
      "market.",
      "The harbour of Vellmar will close in March. | Ferry passengers can take buses from the "
      "market.");
  EXPECT_EQ(links_of(report.paragraph_links), "0-0 1-0");
}

TEST(Align, EmptySidesHaveNoLinks) {
  EXPECT_EQ(links("", ""), "");
  EXPECT_EQ(links(kStory, ""), "");
}

}  // namespace
}  // namespace storydiff

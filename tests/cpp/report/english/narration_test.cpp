// The comparison as plain sentences.

#include "report/english/narration.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::vector<std::string> told(const char* left, const char* right) {
  Options options;
  options.narration = true;
  options.left_label = "The Courier";
  options.right_label = "The Dispatch";
  std::vector<std::string> out;
  const Report report = compare(testing::plain(left), testing::plain(right), options);
  for (const NarrationLine& line : report.narration) {
    out.push_back(line.text);
    EXPECT_TRUE(line.fact == NarrationLine::kNoFact || line.fact < report.facts.size());
  }
  return out;
}

constexpr const char* kLeft =
    "The storm injured 12 people in Vellmar on Monday.\n\nThe gate was built by an engineer from "
    "Odda in the last century and is still in use.\n\nA choir from Odda won the singing prize.";

TEST(Narration, TellsTheWeightiestFirst) {
  const auto lines = told(kLeft,
                          "The storm injured 15 people in Vellmar on Monday.\n\nThe gate was built "
                          "by an engineer from Odda in the last century and is still in use.");
  ASSERT_GE(lines.size(), 3U);
  EXPECT_THAT(lines.front(), StartsWith("What both tell alike makes up"));
  EXPECT_THAT(lines[1], HasSubstr("without a note"));
  EXPECT_THAT(lines[2], HasSubstr("15"));
  EXPECT_EQ(lines.back(),
            "The Dispatch no longer says: “A choir from Odda won the singing prize.”");
}

TEST(Narration, OfTwoOutletsNeitherIsTheNewer) {
  EXPECT_THAT(told("The harbour of Vellmar will close in March.",
                   "A choir from Odda won the singing prize."),
              Contains("Only The Dispatch says: “A choir from Odda won the singing prize.”"));
}

TEST(Narration, InOtherWordsQuotesBoth) {
  const auto lines =
      told("A ferry with forty tourists on board sank in the old harbour of Vellmar on Sunday.",
           "Forty holidaymakers escaped drowning on Sunday when their ferry went down in Vellmar.");
  EXPECT_EQ(lines.front(), "Nothing is told alike by both.");
  EXPECT_THAT(lines, Contains(AllOf(HasSubstr("each in its own words"), HasSubstr("A ferry with"),
                                    HasSubstr("escaped drowning"))));
}

TEST(Narration, OfEqualTextsSaysSo) {
  EXPECT_EQ(told(kLeft, kLeft).back(), "Nothing else differs.");
}

TEST(Narration, IsOnlyMadeOnRequest) {
  EXPECT_TRUE(testing::compare_lines("One.", "Two.").narration.empty());
}

}  // namespace
}  // namespace storydiff

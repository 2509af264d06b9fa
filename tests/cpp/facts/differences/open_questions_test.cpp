// What one outlet leaves open and the other one states.
#include "facts/differences/open_questions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/names.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;

/// The details about certainty of two stories, as "whether the mayor lied > the mayor lied".
std::vector<std::string> certainties(const std::string& left, const std::string& right) {
  const Report report =
      compare(testing::plain(left), testing::plain(right), {}, {}, &testing::english_pack());
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      if (detail.kind != DetailKind::certainty) continue;
      std::string line(report.left.text.slice(detail.left));
      out.push_back(line.append(" > ").append(report.right.text.slice(detail.right)));
    }
  }
  return out;
}

TEST(OpenQuestions, AgainstAClaim) {
  const std::string audit =
      "The audit did not take a clear position on whether Premier Lund obstructed the inquiry.";
  const std::string claim = "Olin Brask said Premier Lund sought to obstruct the inquiry.";
  EXPECT_THAT(certainties(audit, claim), Contains("whether Premier Lund obstructed > Premier Lund "
                                                  "sought to obstruct"));
  EXPECT_THAT(certainties(claim, audit), Contains("Premier Lund sought to obstruct > whether "
                                                  "Premier Lund obstructed"));
}

TEST(OpenQuestions, InLongerStories) {
  EXPECT_THAT(
      certainties("Prosecutors have not decided whether the pilot slept before the ferry hit the "
                  "pier.\n\nNobody on board was hurt that night.",
                  "The ferry struck its pier because the pilot slept, a lawyer for the passengers "
                  "told the court.\n\nNo one on board was injured."),
      Contains("whether the pilot slept > pilot slept"));
}

TEST(OpenQuestions, NotIfBothAsk) {
  EXPECT_THAT(certainties("The council will vote on whether the old pier closes in the autumn.",
                          "In the autumn the council votes whether to close its old pier."),
              IsEmpty());
  EXPECT_THAT(certainties("Reporters asked the mayor whether the pier would close in the autumn.",
                          "Asked if the pier will close by autumn, the mayor gave no answer."),
              IsEmpty());
}

TEST(OpenQuestions, NotIfTheOtherSideStatesSomethingElse) {
  EXPECT_THAT(certainties("Engineers do not know whether the storm broke the old pier of Varn.",
                          "In Varn, engineers have begun to mend an old pier after the storm."),
              IsEmpty());
}

}  // namespace
}  // namespace storydiff

// One value, given more exactly by one of two stories that are told freely.
#include "facts/differences/exactness.h"

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
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::Not;

/// All details of two stories that end in these sentences, as "date: Friday > Friday evening".
std::vector<std::string> details(const std::string& mine, const std::string& theirs) {
  const std::string left =
      "A ferry with tourists on board sank in the old harbour of Vellmar.\n\n"
      "Divers brought all passengers ashore, a police officer told reporters.\n\n" +
      mine;
  const std::string right =
      "Holidaymakers escaped drowning when their ferry went down in Vellmar.\n\n"
      "Everybody was brought to land by divers, according to police.\n\n" +
      theirs;
  const Report report =
      compare(testing::plain(left), testing::plain(right), {}, {}, &testing::english_pack());
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    for (const Detail& detail : fact.details) {
      std::string line(name_of(detail.kind));
      line.append(": ").append(report.left.text.slice(detail.left));
      line.append(" > ").append(report.right.text.slice(detail.right));
      out.push_back(line.append(detail.quiet ? "" : " (loud)"));
    }
  }
  return out;
}

TEST(Exactness, OfAFigure) {
  EXPECT_THAT(details("The owner, Ana Lund, repaid the town about $60,000 for the broken pier.",
                      "Lund has since paid more than $60,000 back to the town for its pier."),
              Contains("money: $60,000 > $60,000"));
  EXPECT_THAT(details("The owner, Ana Lund, repaid the town about $60,000 for the broken pier.",
                      "Lund has since paid about $60,000 back to the town for its pier."),
              Each(Not(HasSubstr("60,000"))));
}

TEST(Exactness, OfAFigureWithoutHedge) {
  EXPECT_THAT(details("The owner, Ana Lund, repaid the town $60,000 for the broken pier.",
                      "Lund has since paid more than $60,000 back to the town for its pier."),
              Contains(HasSubstr("money: $60,000 > $60,000")));
  EXPECT_THAT(details("The owner, Ana Lund, repaid the town $60,000 for the broken pier.",
                      "Lund has since paid $60,000 back to the town for its pier."),
              Each(Not(HasSubstr("60,000"))));
}

TEST(Exactness, OfADate) {
  EXPECT_THAT(details("The owner, Ana Lund, bought the ferry from a Norwegian in October 2016.",
                      "Lund bought the ferry on Oct. 3, 2016, from a Norwegian company."),
              Contains("date: October 2016 > Oct. 3, 2016"));
}

TEST(Exactness, OfTheTimeOfADay) {
  const std::string mine = "The owner, Ana Lund, resigned from the council Friday evening.";
  EXPECT_THAT(details(mine, "Lund left the council on Friday when she resigned."),
              Contains("date: Friday evening > Friday"));
  EXPECT_THAT(details(mine, "Lund left the council late Friday when she resigned."),
              Each(Not(HasSubstr("Friday"))));
  EXPECT_THAT(details(mine, "Lund left the council Friday morning when she resigned."),
              Contains("time: evening > morning (loud)"));
}

TEST(Exactness, NotIfASideGivesItBothWays) {
  EXPECT_THAT(details("Ana Lund resigned from the council Friday evening.",
                      "On Friday, Lund resigned from the council; she told it so Friday evening."),
              Each(Not(HasSubstr("Friday"))));
}

}  // namespace
}  // namespace storydiff

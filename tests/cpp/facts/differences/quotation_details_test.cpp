// Quotations: one change per case, half of them traps.
#include "facts/differences/quotation_details.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "facts/differences/cases.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::Not;
using ::testing::StartsWith;

using facts_test::Case;

class QuotationDetails : public ::testing::TestWithParam<Case> {};

TEST_P(QuotationDetails, IsFoundOrIsNone) { facts_test::expect_detail(GetParam()); }

TEST_P(QuotationDetails, IsTheSameTheOtherWayRound) {
  facts_test::expect_as_many_swapped(GetParam());
}

const Case kCases[] = {
    {"a word dropped", "“We will never sell the old harbour to anybody,” the mayor said on Monday.",
     "“We will sell the old harbour to anybody,” the mayor said on Monday.",
     "quotation: We will never sell the old harbour to anybody, > We will sell the old harbour to "
     "anybody,"},
    {"cut at the end", "“We will repair the bridge, whatever it costs,” the mayor said on Monday.",
     "“We will repair the bridge,” the mayor said on Monday.",
     "quotation: We will repair the bridge, whatever it costs, > We will repair the bridge,"},
    {"cut with an ellipsis",
     "“We will repair the bridge, I promise, before winter,” the mayor said.",
     "“We will repair the bridge … before winter,” the mayor said.",
     "quotation: We will repair the bridge, I promise, before winter, > We will repair the bridge "
     "… before winter,"},
    {"marks lost", "The mayor called the bridge “a danger to every child” in her letter on Monday.",
     "The mayor called the bridge a danger to every child in her letter on Monday.",
     "quotation: a danger to every child > a danger to every child"},
    {"marks lost in German",
     "Die Bürgermeisterin nannte die Brücke „eine Gefahr für alle Kinder“ in "
     "ihrem Brief.",
     "Die Bürgermeisterin nannte die Brücke eine Gefahr für alle Kinder in ihrem Brief.",
     "quotation: eine Gefahr für alle Kinder > eine Gefahr für alle Kinder"},
    {"other marks", "“We will repair the bridge before winter,” the mayor said on Monday.",
     "\"We will repair the bridge before winter,\" the mayor said on Monday.", ""},
    {"guillemets for curls", "La maire a dit « nous réparerons le pont avant cet hiver » lundi.",
     "La maire a dit “nous réparerons le pont avant cet hiver” lundi.", ""},
    {"split in two", "“We will repair the bridge before winter,” the mayor of Vellmar said.",
     "“We will repair the bridge,” the mayor of Vellmar said, “before winter.”", ""},
    {"the speaker first", "“We will repair the bridge before winter,” the mayor said on Monday.",
     "The mayor said on Monday: “We will repair the bridge before winter.”", ""},
    {"hyphens and contractions",
     "“It isn't an anti-trust case about the old harbour,” the mayor said on Monday.",
     "“It is not an antitrust case about the old harbour,” the mayor said on Monday.", ""},
    {"a number in words", "“We lost twelve boats in the old harbour,” the mayor said on Monday.",
     "“We lost 12 boats in the old harbour,” the mayor said on Monday.", ""},
    {"a part of what is quoted", "The mayor called it “a danger to every child” on Monday.",
     "“It is a danger to every child,” the mayor said on Monday in Vellmar.", ""},
    {"a single word in marks", "The council calls the new bridge a “gift” to the town of Vellmar.",
     "The council calls the new bridge a gift to the town of Vellmar.", ""},
};

INSTANTIATE_TEST_SUITE_P(Cases, QuotationDetails, ::testing::ValuesIn(kCases));

// Two outlets: most of each story is told in words of its own.
const std::string kMine =
    "A ferry with forty tourists on board sank in the old harbour of Vellmar on Sunday night. | "
    "Divers brought all passengers ashore within an hour, a police officer told reporters. | ";
const std::string kTheirs =
    "Forty holidaymakers escaped drowning on Sunday when their ferry went down in Vellmar. | "
    "Everybody was brought to land by divers in less than an hour, according to police. | ";

std::vector<std::string> freely(const std::string& mine, const std::string& theirs) {
  return testing::details_of(testing::compare_lines(kMine + mine, kTheirs + theirs));
}

/// The same with the quiet ones.
std::vector<std::string> freely_with_quiet(const std::string& mine, const std::string& theirs) {
  Report report = testing::compare_lines(kMine + mine, kTheirs + theirs);
  for (Fact& fact : report.facts) {
    for (Detail& detail : fact.details) detail.quiet = false;
  }
  return testing::details_of(report);
}

TEST(FreeQuotations, AreNotChangedByQuotingLess) {
  EXPECT_THAT(freely("“We will repair the pier, whatever it costs the town,” mayor Ana Lund said.",
                     "Mayor Ana Lund promised: “We will repair the pier.”"),
              ::testing::IsEmpty());
}

TEST(FreeQuotations, AreChangedByAnotherSmallWord) {
  EXPECT_THAT(
      freely_with_quiet("“The harbour failed and they ruined his whole life,” mayor Ana Lund said.",
                        "Mayor Ana Lund said: “The harbour failed and it ruined his whole life.”"),
      Contains("quotation: The harbour failed and they ruined his whole life > The harbour failed "
               "and it ruined his whole life"));
}

TEST(FreeQuotations, AreChangedBySmallWordsLeftOut) {
  EXPECT_THAT(
      freely_with_quiet("“We are not looking for any broken boats,” mayor Ana Lund said.",
                        "Mayor Ana Lund said: “We are not looking for broken boats in the bay.”"),
      Contains("quotation: We are not looking for any broken boats > We are not looking for broken "
               "boats"));
  EXPECT_THAT(freely_with_quiet(
                  "“There were not more people that were hurt by the falling tree,” she said.",
                  "“There were not more people hurt by the falling tree,” mayor Ana Lund said."),
              Contains(StartsWith("quotation")));
}

TEST(FreeQuotations, AreNotChangedByWordsThatOnlyHoldTheSentenceTogether) {
  EXPECT_THAT(
      freely_with_quiet("“I believe that the tree was sick for years,” mayor Ana Lund said.",
                        "“I believe the tree was sick for years,” said the mayor, Ana Lund."),
      Each(Not(StartsWith("quotation"))));
}

TEST(FreeQuotations, AreChangedByAnotherFormOfTheLastWord) {
  EXPECT_THAT(
      freely("“We were talking about the radical divers,” mayor Ana Lund said.",
             "Mayor Ana Lund said: “We were talking about the radical diver.”"),
      Contains("quotation: We were talking about the radical divers > We were talking about "
               "the radical diver"));
}

TEST(FreeQuotations, NeedNoMarksWhereTheyAreSentencesOfTheirOwn) {
  EXPECT_THAT(freely("“The town will mend every pier of the old harbour,” mayor Ana Lund wrote.",
                     "The town will mend every pier of the old harbour."),
              Each(Not(StartsWith("quotation"))));
}

TEST(FreeQuotations, TitlesNeedNoMarks) {
  EXPECT_THAT(
      freely("The singer Ana Lund is known for “The Quiet Old Harbour” and two other films.",
             "On board was Ana Lund, the star of The Quiet Old Harbour, police said."),
      ::testing::IsEmpty());
}

TEST(FreeQuotations, AreChangedByOtherWordsInside) {
  EXPECT_THAT(
      freely("“We will repair the broken pier before the summer,” mayor Ana Lund said.",
             "Mayor Ana Lund promised: “We will inspect the broken pier before the summer.”"),
      ::testing::ElementsAre("quotation: We will repair the broken pier before the summer > "
                             "We will inspect the broken pier before the summer"));
}

}  // namespace
}  // namespace storydiff

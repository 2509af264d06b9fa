// Quotations: one change per case, half of them traps.
#include "facts/differences/quotation_details.h"

#include <gtest/gtest.h>

#include "facts/differences/cases.h"

namespace storydiff {
namespace {

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
    {"a single word in marks", "The council calls the new bridge a “gift” to the town of Vellmar.",
     "The council calls the new bridge a gift to the town of Vellmar.", ""},
};

INSTANTIATE_TEST_SUITE_P(Cases, QuotationDetails, ::testing::ValuesIn(kCases));

}  // namespace
}  // namespace storydiff

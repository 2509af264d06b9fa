// Speakers and reporting verbs: one change per case, half of them traps.
#include "facts/differences/attributions.h"

#include <gtest/gtest.h>

#include "facts/differences/cases.h"

namespace storydiff {
namespace {

using facts_test::Case;

class Attributions : public ::testing::TestWithParam<Case> {};

TEST_P(Attributions, IsFoundOrIsNone) { facts_test::expect_detail(GetParam()); }

TEST_P(Attributions, IsTheSameTheOtherWayRound) { facts_test::expect_as_many_swapped(GetParam()); }

const Case kCases[] = {
    {"claimed for said", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, the engineer claimed on Monday.",
     "attribution: said > claimed"},
    {"admitted for said", "The ferry company said on Monday that the gate was never tested.",
     "The ferry company admitted on Monday that the gate was never tested.",
     "attribution: said > admitted"},
    {"another office", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, the minister said on Monday.",
     "attribution: engineer > minister"},
    {"another person", "“We will repair the bridge before winter,” Marta Lindqvist said on Monday.",
     "“We will repair the bridge before winter,” Pavel Horak said on Monday.",
     "attribution: Marta Lindqvist > Pavel Horak"},
    {"according to somebody else", "The storm closed the harbour for a week, according to police.",
     "The storm closed the harbour for a week, according to fishermen.",
     "attribution: police > fishermen"},
    {"told for said", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, the engineer told reporters on Monday.", ""},
    {"a longer title", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, the chief engineer said on Monday.", ""},
    {"a pronoun", "The harbour gate is safe to use, the engineer said on Monday.",
     "The harbour gate is safe to use, she said on Monday.", ""},
    {"a pronoun after its verb", "“We will repair the bridge before winter,” said she.",
     "“We will repair the bridge before winter,” said the mayor, Marta Lindqvist.", ""},
    {"turned round", "The harbour gate is safe to use, said the engineer on Monday.",
     "The harbour gate is safe to use, the engineer said on Monday.", ""},
    {"according to for said", "The harbour gate is safe to use, the engineer said.",
     "The harbour gate is safe to use, according to the engineer.", ""},
    {"no comment for confirmed",
     "The operator declined to comment on reports that the captain had complained about the radar.",
     "The operator confirmed that the captain had complained about the radar in May.",
     "attribution: declined > confirmed"},
    {"keine Stellungnahme",
     "Die Reederei lehnte eine Stellungnahme zu der Beschwerde über das Radar ab.",
     "Die Reederei bestätigte die Beschwerde über das Radar.", "attribution: lehnte > bestätigte"},
    {"no comment in other words", "The operator declined to comment on the report about the radar.",
     "The operator refused to comment on the report about the radar.", ""},
    {"refused something else", "The operator refused to repair the radar, the captain said.",
     "The operator declined to repair the radar, the captain said.", ""},
};

INSTANTIATE_TEST_SUITE_P(Cases, Attributions, ::testing::ValuesIn(kCases));

}  // namespace
}  // namespace storydiff

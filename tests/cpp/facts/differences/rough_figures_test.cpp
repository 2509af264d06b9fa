// Figures against amounts in words, one per line, in the notation of changes.h.
#include <gtest/gtest.h>

#include "facts/differences/changes.h"

namespace storydiff {
namespace {

class RoughFigures : public ::testing::TestWithParam<const char*> {};

TEST_P(RoughFigures, AreTheSameOrLessExactOrOthers) { facts_test::check_change(GetParam()); }

const char* const kChanges[] = {
    // The same.
    "[Half of/50 percent of] the pupils in Varn failed the test. =>",
    "[A third of/33 percent of] the pupils in Varn failed the test. =>",
    "[A couple of/Two] people marched through Varn. =>",
    // Less exact.
    "[Dozens of/24] pupils in Varn failed the test. => number: Dozens > 24, updated",
    "[A couple of thousand/2,300] people marched through Varn. => number: A couple of thousand > "
    "2,300, updated",
    "[A few hundred/300] people marched through Varn. => number: A few hundred > 300, updated",
    "[Several thousand/4,100] people marched through Varn. => number: Several thousand > 4,100, "
    "updated",
    "[Nearly half/48 percent] of the pupils failed the test. => number: half > 48 percent, updated",
    "The dam failed after a [two-month/months-long] drought. => number: two-month > months-long, "
    "updated",
    "The strike lasted [for/three] weeks in all. => number: weeks > three weeks, updated",
    // Others.
    "[Dozens of/Nine] pupils in Varn failed the test. => number: Dozens > Nine, conflict",
    "[A couple of thousand/9,000] people marched through Varn. => number: A couple of thousand > "
    "9,000, conflict",
    "[A few hundred/20] people marched through Varn. => number: A few hundred > 20, conflict",
    "The dam failed after a [two-year/monthslong] drought. => number: two-year > monthslong, "
    "conflict",
    "The strike lasted [for weeks/two days] in all. => number: weeks > two days, conflict",
    "A [weeklong/three-week] strike ended in Varn. => number: weeklong > three-week, conflict",
};

INSTANTIATE_TEST_SUITE_P(Changes, RoughFigures, ::testing::ValuesIn(kChanges));

}  // namespace
}  // namespace storydiff

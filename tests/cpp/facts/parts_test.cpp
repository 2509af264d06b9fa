// Which changed facts are cut where clauses begin, in the notation of support/stories.h.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/stories.h"

namespace storydiff {
namespace {

using ::testing::ElementsAre;

/// The facts of two lines.
std::vector<std::string> facts(std::string_view left, std::string_view right) {
  return testing::facts_of(testing::compare_lines(left, right));
}

TEST(Parts, AMildEditInAnotherClauseIsAFactOfItsOwn) {
  EXPECT_THAT(
      facts("The bridge to Odda will open in May, which the harbour firm confirmed on Monday.",
            "The bridge to Odda will open in June, which the harbor firm confirmed on Monday."),
      ElementsAre("! The bridge to Odda will open in May, ~ The bridge to Odda will open in June,",
                  "= which the harbour firm confirmed on Monday. ~ which the harbor firm confirmed "
                  "on Monday."));
}

// What stayed is the context of what changed.
TEST(Parts, AClauseWithoutAnEditStaysWithItsFact) {
  EXPECT_THAT(
      facts("The bridge to Odda will open in May, which the firm confirmed on Monday.",
            "The bridge to Odda will open in June, which the firm confirmed on Monday."),
      ElementsAre("! The bridge to Odda will open in May, which the firm confirmed on "
                  "Monday. ~ The bridge to Odda will open in June, which the firm confirmed "
                  "on Monday."));
}

// No word is parted from the one that it answers in the other clause.
TEST(Parts, WordsThatCrossAPlaceKeepItWhole) {
  EXPECT_THAT(
      facts("The old bridge to Odda will open in May, which the harbour firm confirmed on Monday.",
            "The bridge to Odda will open in June, which the old harbor firm confirmed on Monday."),
      ElementsAre("! The old bridge to Odda will open in May, which the harbour firm confirmed on "
                  "Monday. ~ The bridge to Odda will open in June, which the old harbor firm "
                  "confirmed on Monday."));
}

TEST(Parts, LoudEditsInTwoClausesAreOneFact) {
  EXPECT_THAT(
      facts("The bridge to Odda will open in May, which the firm confirmed on Monday.",
            "The bridge to Odda will open in June, which the firm confirmed on Friday."),
      ElementsAre("! The bridge to Odda will open in May, which the firm confirmed on Monday. ~ "
                  "The bridge to Odda will open in June, which the firm confirmed on Friday."));
}

}  // namespace
}  // namespace storydiff

#include "facts/differences/person_ages.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using Lines = std::vector<std::string>;

/// The ages that differ, as "54 > 57".
Lines differing(const std::string& a, const std::string& b) {
  const Article left = testing::article_of(a);
  const Article right = testing::article_of(b);
  const Terms terms = analyse(left, right, PackSource(&testing::english_pack()));
  const BothReferents referents =
      resolve_referents(left, right, terms, cut_clauses(left, terms, terms.left, {}),
                        cut_clauses(right, terms, terms.right, {}));
  std::vector<Difference> found;
  find_age_differences(terms, referents, found);
  Lines out;
  for (const Difference& one : found) {
    EXPECT_TRUE(one.detail.age);
    out.push_back(one.detail.left_value + " > " + one.detail.right_value);
  }
  return out;
}

TEST(PersonAges, DifferWhereverTheyStand) {
  EXPECT_EQ(differing("Olin Brask, 54, was found. | Crews had dug for days.",
                      "Olin Brask was found. | The mine had closed. | Brask, who is 57, is well."),
            Lines{"54 > 57"});
  EXPECT_EQ(differing("The 34-year-old engineer Lena Roth crossed the strait.",
                      "Lena Roth crossed the strait. | The 36-year-old said it was cold."),
            Lines{"34 > 36"});
}

TEST(PersonAges, OfTwoPeopleAreNoDifference) {
  EXPECT_EQ(differing("Olin Brask, 54, was found.", "Piet Hale, 57, was found."), Lines{});
}

TEST(PersonAges, ThatAreEqualAreNone) {
  EXPECT_EQ(differing("Olin Brask, 54, was found.", "Brask was found. | Olin Brask is 54."),
            Lines{});
}

TEST(PersonAges, OfASideThatGivesTwoAreNone) {
  EXPECT_EQ(
      differing("Olin Brask, 54, was found.", "Olin Brask, 57, was found. | Brask, 54, is well."),
      Lines{});
}

}  // namespace
}  // namespace storydiff

// The order of facts: by the left side, added ones behind what they follow on the right.

#include "report/english/describe.h"

#include <gtest/gtest.h>

#include "facts/arrange.h"

namespace storydiff {
namespace {

Fact fact(FactStatus status, std::vector<Span> left, std::vector<Span> right) {
  Fact out;
  out.status = status;
  out.left = std::move(left);
  out.right = std::move(right);
  return out;
}

TEST(Describe, AddedFactsFollowWhatComesBeforeThemOnTheRight) {
  std::vector<Fact> facts = {
      fact(FactStatus::added, {}, {{30, 40}}), fact(FactStatus::shared, {{50, 60}}, {{20, 30}}),
      fact(FactStatus::removed, {{10, 20}}, {}), fact(FactStatus::added, {}, {{0, 5}}),
      fact(FactStatus::shared, {{0, 10}}, {{5, 20}})};
  arrange_facts(facts);
  ASSERT_EQ(facts.size(), 5U);
  EXPECT_EQ(facts[0].left.front().start, 0U);
  EXPECT_EQ(facts[1].right.front(), (Span{0, 5}));
  EXPECT_EQ(facts[2].status, FactStatus::removed);
  EXPECT_EQ(facts[3].left.front().start, 50U);
  EXPECT_EQ(facts[4].right.front(), (Span{30, 40}));
}

}  // namespace
}  // namespace storydiff

// Facts that are parts of one happening.

#include "report/groups.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/leading.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;

constexpr const char* kLeft =
    "A tanker with 40 sailors aboard ran aground off Odda on Monday night, the coast guard said. | "
    "The tanker carried grain, and its 40 sailors were saved. || The mayor of Vellmar opened a school "
    "for 200 children on Tuesday. | The school has a garden. || Snow closed the pass of Kell, and "
    "three buses had to turn back. | The pass is to open on Friday.";
constexpr const char* kRight =
    "A tanker ran aground off Odda on Monday night, with 40 sailors aboard, the coast guard said. || "
    "A school for 200 children was opened by the mayor of Vellmar on Tuesday. | Its garden is small. "
    "|| The pass of Kell was closed by snow, and three buses turned back.";

Settings grouping() {
  Settings settings;
  settings.report.ungrouped_facts = 0;
  return settings;
}

Report compared(const char* left, const char* right, const Settings& settings) {
  return compare(testing::input_of(left), testing::input_of(right), {}, settings);
}

TEST(Groups, EveryFactIsInOneGroup) {
  const Report report = compared(kLeft, kRight, grouping());
  std::vector<std::uint32_t> seen;
  std::uint32_t first = 0;
  for (const auto& group : list_groups(report.facts)) {
    ASSERT_FALSE(group.empty());
    const std::uint32_t least = *std::min_element(group.begin(), group.end());
    EXPECT_GE(least, first) << "groups are in the order of their first facts";
    first = least;
    seen.insert(seen.end(), group.begin(), group.end());
  }
  std::sort(seen.begin(), seen.end());
  ASSERT_EQ(seen.size(), report.facts.size());
  for (std::uint32_t k = 0; k < seen.size(); ++k) EXPECT_EQ(seen[k], k);
}

TEST(Groups, SentencesOfOneHappeningAreOneGroup) {
  const Report report = compared(kLeft, kRight, grouping());
  EXPECT_EQ(list_groups(report.facts).size(), 3U);
}

TEST(Groups, WhatMattersMostComesFirst) {
  const Report report = compared(kLeft, kRight, grouping());
  for (const auto& group : list_groups(report.facts)) {
    for (std::size_t k = 1; k < group.size(); ++k) {
      EXPECT_GE(report.facts[group[k - 1]].significance, report.facts[group[k]].significance);
    }
  }
}

TEST(Groups, AFewFactsStayApart) {
  const Report report = compare_lines(kLeft, kRight);
  ASSERT_LE(report.facts.size(), ReportSettings{}.ungrouped_facts);
  EXPECT_EQ(list_groups(report.facts).size(), report.facts.size());
}

TEST(Groups, AreTheSameOnceTheSidesAreSwapped) {
  const Report one = compared(kLeft, kRight, grouping());
  const Report other = compared(kRight, kLeft, grouping());
  const auto sizes = [](const Report& report) {
    std::vector<std::size_t> out;
    for (const auto& group : list_groups(report.facts)) out.push_back(group.size());
    std::sort(out.begin(), out.end());
    return out;
  };
  EXPECT_EQ(sizes(one), sizes(other));
}

TEST(Groups, HaveFewSentencesOfASide) {
  std::string text;
  for (int k = 0; k < 60; ++k) text += "The council of Vellmar met about the harbour again. | ";
  text += "Nothing else came up.";
  Settings settings = grouping();
  settings.report.group_sentences = 3;
  const Report report = compared(text.c_str(), kRight, settings);
  for (const auto& group : list_groups(report.facts)) EXPECT_LE(group.size(), 12U);
  EXPECT_GE(list_groups(report.facts).size(), 20U);
}

TEST(Leading, AreTheCoreFactsOfBothByRank) {
  const Report report = compare_lines(kLeft, kRight);
  const auto leading = leading_facts(report, 2);
  ASSERT_FALSE(leading.empty());
  EXPECT_LE(leading.size(), 2U);
  for (std::size_t k = 0; k < leading.size(); ++k) {
    const Fact& fact = report.facts[leading[k]];
    EXPECT_EQ(fact.significance, Significance::core);
    EXPECT_NE(fact.status, FactStatus::changed);
    if (k > 0) {
      EXPECT_GT(fact.rank, report.facts[leading[k - 1]].rank);
    }
  }
}

TEST(Leading, OfVersionsThereAreNone) {
  EXPECT_TRUE(leading_facts(compare_lines(kLeft, kLeft), 5).empty());
}

}  // namespace
}  // namespace storydiff

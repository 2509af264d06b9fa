#include "facts/stated.h"

#include <gtest/gtest.h>

#include "report/report.h"
#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// What the facts of a side are read out as: "[subject] words", the spans divided by " / ".
std::vector<std::string> read_out(const std::string& left, const std::string& right) {
  const Report report = compare(testing::input_of(left), testing::input_of(right), {}, {},
                                PackSource(&testing::english_pack()));
  std::vector<std::string> out;
  for (const Fact& fact : report.facts) {
    if (fact.left.empty()) continue;
    std::string line;
    if (!fact.left_subject.empty())
      line.append("[").append(report.left.text.slice(fact.left_subject)).append("] ");
    const std::size_t start = line.size();
    for (const Span span : fact.left_words()) {
      if (line.size() > start) line += " / ";
      line += report.left.text.slice(span);
    }
    out.push_back(line);
  }
  return out;
}

using Lines = std::vector<std::string>;

TEST(Stated, AConjunctionIsLeftAway) {
  const std::string both = "The old mayor of Vellmar resigned on Friday";
  EXPECT_EQ(read_out(both + " and called for a new report on floods.", both + "."),
            (Lines{both, "[The old mayor of Vellmar] called for a new report on floods."}));
}

TEST(Stated, ARelativePronounIsLeftAwayWhereItsNounStandsBefore) {
  const std::string both = "Police in Odda arrested a young driver";
  EXPECT_EQ(read_out(both + ", who had crashed two stolen cars.", both + "."),
            (Lines{both, "[a young driver] had crashed two stolen cars."}));
}

TEST(Stated, TheFirstWordOfASentenceStays) {
  const std::string line = "But the council closed the old school in Norvik.";
  EXPECT_EQ(read_out(line, line), Lines{line});
}

TEST(Stated, WhatIsMirroredIsReadAlike) {
  const std::string both = "The old mayor of Vellmar resigned on Friday";
  const std::string more = both + ", and called for a new report on floods.";
  const Report report = compare(testing::input_of(both + "."), testing::input_of(more), {}, {},
                                PackSource(&testing::english_pack()));
  ASSERT_EQ(report.facts.size(), 2U);
  EXPECT_TRUE(report.facts[1].left_stated.empty());
  ASSERT_EQ(report.facts[1].right_stated.size(), 1U);
  EXPECT_EQ(report.right.text.slice(report.facts[1].right_stated.front()),
            "called for a new report on floods.");
}

}  // namespace
}  // namespace storydiff

// Groups of clauses, as "left clauses | right clauses", from scores made by hand.
#include "facts/clauses/pairing.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace storydiff {
namespace {

/// Clauses of the given sentences.
Clauses clauses_of(const std::vector<std::uint32_t>& sentences) {
  Clauses out;
  for (const std::uint32_t sentence : sentences) out.list.push_back({{}, sentence, {}});
  return out;
}

std::string groups(const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right,
                   const std::vector<ClausePair>& pairs,
                   const std::vector<ClausePair>& differing = {}) {
  FactSettings settings;
  settings.shared_score = 0.4F;
  settings.group_score = 0.3F;
  std::string out;
  for (const ClauseGroup& group :
       group_clauses(clauses_of(left), clauses_of(right), pairs, differing, settings)) {
    out += out.empty() ? "" : "; ";
    for (const std::uint32_t c : group.left) out += std::to_string(c) + " ";
    out += "|";
    for (const std::uint32_t c : group.right) out += " " + std::to_string(c);
  }
  return out;
}

TEST(Pairing, AllPlacesOfAStatementAreOneFact) {
  EXPECT_EQ(groups({0, 1, 2}, {0, 1}, {{0, 0, 0.9F}, {0, 1, 0.8F}, {2, 0, 0.7F}, {2, 1, 0.5F}}),
            "0 2 | 0 1; 1 |");
}

TEST(Pairing, AChainIsNotOneFact) {
  EXPECT_EQ(groups({0, 1}, {0, 1}, {{0, 0, 0.9F}, {0, 1, 0.5F}, {1, 1, 0.8F}}), "0 | 0; 1 | 1");
}

TEST(Pairing, APairBelowTheThresholdIsNoFact) {
  EXPECT_EQ(groups({0}, {0}, {{0, 0, 0.39F}}), "0 |; | 0");
  EXPECT_EQ(groups({0}, {0}, {{0, 0, 0.4F}}), "0 | 0");
}

TEST(Pairing, AdjacentClausesWithCounterpartsInOneSentenceAreOneFact) {
  EXPECT_EQ(groups({0, 0}, {0, 0}, {{0, 0, 0.9F}, {1, 1, 0.9F}}), "0 1 | 0 1");
  EXPECT_EQ(groups({0, 0}, {0, 1}, {{0, 0, 0.9F}, {1, 1, 0.9F}}), "0 | 0; 1 | 1");
}

TEST(Pairing, ClausesInWhichSomethingDiffersAreOneFact) {
  EXPECT_EQ(groups({0}, {0}, {}), "0 |; | 0");
  EXPECT_EQ(groups({0}, {0}, {}, {{0, 0}}), "0 | 0");
}

TEST(Pairing, AdjacentClausesOfOneSentenceOnOneSideAreOneFact) {
  EXPECT_EQ(groups({0, 0, 1}, {}, {}), "0 1 |; 2 |");
  EXPECT_EQ(groups({0, 0, 0}, {0}, {{1, 0, 0.9F}}), "1 | 0; 0 |; 2 |");
}

TEST(Pairing, TheScoreIsThatOfTheStatus) {
  const std::vector<ClauseGroup> out =
      group_clauses(clauses_of({0, 1}), clauses_of({0}), {{0, 0, 0.75F}, {1, 0, 0.25F}}, {}, {});
  ASSERT_EQ(out.size(), 2U);
  EXPECT_FLOAT_EQ(out[0].score, 0.75F);
  EXPECT_FLOAT_EQ(out[1].score, 0.75F);  // one side alone: 1 - .25
}

// A line that stands many times on both sides makes facts of a bounded size.
TEST(Pairing, AFactHasABoundedNumberOfPairs) {
  std::vector<std::uint32_t> sentences;
  std::vector<ClausePair> pairs;
  for (std::uint32_t i = 0; i < 20; ++i) sentences.push_back(i);
  for (std::uint32_t i = 0; i < 20; ++i) {
    for (std::uint32_t j = 0; j < 20; ++j) pairs.push_back({i, j, 0.9F});
  }
  for (const ClauseGroup& group :
       group_clauses(clauses_of(sentences), clauses_of(sentences), pairs, {}, {})) {
    EXPECT_LE(group.left.size() * group.right.size(), 64U);
  }
}

}  // namespace
}  // namespace storydiff

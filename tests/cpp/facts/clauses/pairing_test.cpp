// Groups of clauses, as "left clauses | right clauses", from supports made by hand.
#include "facts/clauses/pairing.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace storydiff {
namespace {

/// A clause that scores 1 and has a counterpart, or scores 0 where that is kNone.
struct TestClause {
  std::uint32_t sentence;
  std::uint32_t counterpart;
};

struct TestSide {
  Clauses clauses;
  std::vector<Support> support;

  explicit TestSide(const std::vector<TestClause>& list) {
    for (const TestClause& clause : list) {
      clauses.list.push_back({{}, clause.sentence});
      Support& added = support.emplace_back();
      added.counterpart = clause.counterpart;
      added.certain = clause.counterpart != kNone;
    }
  }
};

std::string groups(const std::vector<TestClause>& left, const std::vector<TestClause>& right,
                   const std::vector<ClausePair>& differing = {}) {
  const TestSide a(left);
  const TestSide b(right);
  std::string out;
  for (const ClauseGroup& group :
       pair_clauses(a.clauses, a.support, b.clauses, b.support, differing, {})) {
    out += out.empty() ? "" : "; ";
    for (const std::uint32_t c : group.left) out += std::to_string(c) + " ";
    out += "|";
    for (const std::uint32_t c : group.right) out += " " + std::to_string(c);
  }
  return out;
}

TEST(Pairing, ClausesWithOneCounterpartAreOneFact) {
  EXPECT_EQ(groups({{0, 1}, {0, 1}, {0, kNone}}, {{0, kNone}, {1, 0}}), "0 1 | 1; 2 |; | 0");
}

TEST(Pairing, AdjacentClausesWithCounterpartsInOneSentenceAreOneFact) {
  EXPECT_EQ(groups({{0, 0}, {0, 1}}, {{0, 0}, {0, 1}}), "0 1 | 0 1");
  EXPECT_EQ(groups({{0, 0}, {0, 1}}, {{0, 0}, {1, 1}}), "0 | 0; 1 | 1");
}

// The headline 0 points to the other side's lead 0, which points to the paragraph 1, which has its
// own counterpart.
TEST(Pairing, AChainIsNotOneFact) {
  EXPECT_EQ(groups({{0, 0}, {1, 1}}, {{0, 1}, {1, 1}}), "0 | 0; 1 | 1");
}

TEST(Pairing, ClausesInWhichSomethingDiffersAreOneFact) {
  EXPECT_EQ(groups({{0, kNone}}, {{0, kNone}}), "0 |; | 0");
  EXPECT_EQ(groups({{0, kNone}}, {{0, kNone}}, {{0, 0}}), "0 | 0");
}

TEST(Pairing, AdjacentClausesOfOneSentenceOnOneSideAreOneFact) {
  EXPECT_EQ(groups({{0, kNone}, {0, kNone}, {1, kNone}}, {}), "0 1 |; 2 |");
  EXPECT_EQ(groups({{0, kNone}, {0, 0}, {0, kNone}}, {{0, 1}}), "1 | 0; 0 |; 2 |");
}

}  // namespace
}  // namespace storydiff

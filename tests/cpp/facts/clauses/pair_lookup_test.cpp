// One pair of clauses, and the best of each clause.
#include "facts/clauses/pair_lookup.h"

#include <gtest/gtest.h>

namespace storydiff {
namespace {

const std::vector<ClausePair> kPairs = {{0, 2, 0.5F}, {0, 4, 0.75F}, {3, 2, 0.25F}};

TEST(PairLookup, GivesTheScoreOfAPair) {
  EXPECT_EQ(score_of_pair(kPairs, 0, 2), 0.5F);
  EXPECT_EQ(score_of_pair(kPairs, 3, 2), 0.25F);
}

TEST(PairLookup, GivesNothingForTwoClausesThatAreNoPair) {
  EXPECT_EQ(score_of_pair(kPairs, 0, 3), 0);
  EXPECT_EQ(score_of_pair(kPairs, 3, 4), 0) << "past the last";
  EXPECT_EQ(score_of_pair(kPairs, -1, 2), 0) << "no clause";
}

TEST(PairLookup, GivesTheBestScoresOfEachClause) {
  const std::vector<BestScores> left = best_scores(kPairs, &ClausePair::left, 4);
  EXPECT_EQ(left[0].best, 0.75F);
  EXPECT_EQ(left[0].second, 0.5F);
  EXPECT_EQ(left[1].best, 0) << "in no pair";
  EXPECT_EQ(best_scores(kPairs, &ClausePair::right, 5)[2].sum, 0.75F);
}

}  // namespace
}  // namespace storydiff

#include "article/extent.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace storydiff {
namespace {

std::string run(const std::vector<float>& evidence) {
  const Range range = greatest_run(evidence, ArticleSettings{});
  return std::to_string(range.first) + "-" + std::to_string(range.last);
}

TEST(GreatestRun, KeepsAHeadingInsideAndCutsAMenuOff) {
  EXPECT_EQ(run({-1, -1, 3, -1, 2, -1, -1.5F}), "2-5");
  EXPECT_EQ(run({3, -1, -1.5F, -1, -1, 2}), "0-1");
  EXPECT_EQ(run({2, -1, 3, 3}), "0-4");
}

TEST(GreatestRun, TakesInAWeakMargin) {
  EXPECT_EQ(run({3, 2, -1}), "0-3");
  EXPECT_EQ(run({3, 2, -1, -0.5F}), "0-4");
  EXPECT_EQ(run({3, 2, -1, -1}), "0-2");
}

TEST(GreatestRun, OfNothingForTheStoryIsEverything) {
  EXPECT_EQ(run({-1, -2, -1}), "0-3");
  EXPECT_EQ(run({}), "0-0");
}

/// The slow twin: tries all runs.
float greatest_sum(const std::vector<float>& evidence) {
  float best = 0;
  for (std::size_t from = 0; from < evidence.size(); ++from) {
    float sum = 0;
    for (std::size_t to = from; to < evidence.size(); ++to) {
      sum += evidence[to];
      best = std::max(best, sum);
    }
  }
  return best;
}

TEST(GreatestRun, IsTheGreatestOfAllRuns) {
  const unsigned seed = std::random_device{}();
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 random(seed);
  ArticleSettings settings;
  settings.margin_evidence = 0;
  for (int round = 0; round < 500; ++round) {
    std::vector<float> evidence(random() % 30);
    // Quarters add up exactly, in any order.
    for (float& e : evidence) e = (static_cast<float>(random() % 25) - 12) / 4;
    const Range range = greatest_run(evidence, settings);
    float sum = 0;
    for (std::uint32_t p = range.first; p < range.last; ++p) sum += evidence[p];
    const float best = greatest_sum(evidence);
    if (best > 0) {
      EXPECT_FLOAT_EQ(sum, best);
    }
  }
}

}  // namespace
}  // namespace storydiff

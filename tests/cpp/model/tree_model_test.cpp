// Unpacking and scoring a table of trees.

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "align/pair_models.h"
#include "facts/clauses/pair_models.h"
#include "support/random.h"

namespace storydiff {
namespace {

constexpr std::uint8_t kLeaf = TreeTable::kLeaf;

std::uint8_t unit(int value) { return static_cast<std::uint8_t>(value); }

TEST(Model, TwoSmallTrees) {
  // x0 < 1/2 ? -1 : (x1 < 2 ? 3 : 5), and the constant 1.
  const std::vector<std::uint8_t> splits = {0, kLeaf, 1, kLeaf, kLeaf, kLeaf};
  const std::vector<std::uint8_t> values = {64, unit(-1), 3, 3, 5, 1};
  const std::vector<FeatureGrid> grid = {{128, 0}, {1, -1}};
  const TreeModel model({splits, values, grid, 0, 1});
  const auto odds = [&](float a, float b) {
    const std::array<float, 2> features = {a, b};
    const float p = model.score(features.data());
    return p / (1 - p);
  };
  EXPECT_NEAR(odds(0.2F, 0), 1.0, 1e-4) << "e^(-1 + 1)";
  EXPECT_NEAR(odds(0.5F, 1.9F), 54.598, 0.01) << "e^(3 + 1)";
  EXPECT_NEAR(odds(0.5F, 2.0F), 403.43, 0.2) << "e^(5 + 1)";
  EXPECT_NEAR(odds(1e9F, 1e9F), 403.43, 0.2) << "past the last step";
  EXPECT_NEAR(odds(-1e9F, 0), 1.0, 1e-4) << "below the first";
}

/// A slow twin: walks the two rows as they are written.
int sum_of(const TreeTable& table, const std::vector<std::uint8_t>& steps) {
  std::size_t at = 0;
  int sum = 0;
  const auto walk = [&](const auto& self, bool counts) -> void {
    const std::size_t here = at++;
    if (table.splits[here] == kLeaf) {
      if (counts) sum += static_cast<std::int8_t>(table.values[here]);
      return;
    }
    const bool left = steps[table.splits[here]] < table.values[here];
    self(self, counts && left);
    self(self, counts && !left);
  };
  while (at < table.splits.size()) walk(walk, true);
  return sum;
}

TEST(Model, ScoresTheFittedTreesAsTheyAreWritten) {
  testing::Random random(7);
  for (const TreeTable* table :
       {&first_table(), &second_table(), &first_clause_table(), &second_clause_table()}) {
    const TreeModel model(*table);
    ASSERT_EQ(table->splits.size(), table->values.size());
    for (int round = 0; round < 50; ++round) {
      std::vector<std::uint8_t> steps;
      std::vector<float> features;
      for (const FeatureGrid grid : table->grid) {
        steps.push_back(static_cast<std::uint8_t>(random.below(256)));
        features.push_back(static_cast<float>(steps.back()) / grid.scale + grid.from);
      }
      const double odds = static_cast<double>(table->base) +
                          static_cast<double>(table->leaf) * sum_of(*table, steps);
      EXPECT_NEAR(model.score(features.data()), 1 / (1 + std::exp(-odds)), 1e-6);
    }
  }
}

TEST(Model, SplitsThatRuleOutMostLeaves) {
  // One tree that grows to the left, with as many leaves as there may be: leaf k if x0 is in step k.
  std::vector<std::uint8_t> splits;
  std::vector<std::uint8_t> values;
  for (std::uint32_t k = TreeTable::kMostLeaves; k-- > 1;) {
    splits.push_back(0);
    values.push_back(static_cast<std::uint8_t>(k));
  }
  for (std::uint32_t k = 0; k < TreeTable::kMostLeaves; ++k) {
    splits.push_back(kLeaf);
    values.push_back(static_cast<std::uint8_t>(k));
  }
  const std::vector<FeatureGrid> grid = {{1, 0}};
  const TreeModel model({splits, values, grid, 0, 1.0F / 16});
  for (std::uint32_t k = 0; k < TreeTable::kMostLeaves; ++k) {
    const auto value = static_cast<float>(k);
    EXPECT_NEAR(model.score(&value), 1 / (1 + std::exp(-value / 16)), 1e-6) << k;
  }
}

TEST(Model, TakesNoNumberForTheFirstStep) {
  const std::vector<std::uint8_t> splits = {0, kLeaf, kLeaf};
  const std::vector<std::uint8_t> values = {1, unit(-1), 1};
  const std::vector<FeatureGrid> grid = {{1, 0}};
  const TreeModel model({splits, values, grid, 0, 1});
  const float nan = std::numeric_limits<float>::quiet_NaN();
  EXPECT_LT(model.score(&nan), 0.5F);
}

TEST(Model, HasAGridForEveryFeature) {
  EXPECT_EQ(first_table().grid.size(), std::size_t{kFirstFeatures});
  EXPECT_EQ(second_table().grid.size(), std::size_t{kFirstFeatures} + kSecondFeatures);
}

}  // namespace
}  // namespace storydiff

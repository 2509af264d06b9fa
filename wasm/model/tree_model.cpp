// Evaluating gradient-boosted trees (Friedman 2001). scripts/fit-alignment, scripts/fit-facts and
// scripts/fit-words write the tables.
//
// To walk a tree is to wait: each step needs the one before it, and a processor guesses half of them
// wrong. So no tree is walked. The leaves of a tree are bits, the leftmost one the lowest. A split
// whose answer is "right" rules out the leaves to its left; the leftmost leaf that no split rules out
// is the one that walking would reach (Lucchese et al., "QuickScorer", SIGIR 2015):
//
//            x0 < 3                 leaves  c b a
//           a      x1 < 5           x0 >= 3 rules out a:   110
//                 b      c          x1 >= 5 rules out b:   101
//
//     x0 = 4, x1 = 2:  110, leaf b           x0 = 1, x1 = 9:  101, leaf a
//
// The masks of all trees stand side by side, several to a word. A feature has a row of them for each
// step at which its answers change, with all that is ruled out up to there: so a score is one row per
// feature, combined by "and".
//
// Tested by tests/cpp/model/tree_model_test.cpp, against a twin that walks.

#include "model/tree_model.h"

#include <algorithm>
#include <bit>

#include "model/portable_math.h"
#include "text/sort.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kWordBits = 64;

/// The first of a feature's 256 steps for what is no number, too.
std::uint32_t step_of(float value, FeatureGrid grid) {
  const float steps = (value - grid.from) * grid.scale;
  return static_cast<std::uint32_t>(std::min(std::max(0.0F, steps), 255.0F));
}

/// What a split rules out if its answer is "right": the leaves of its left child.
struct Split {
  std::uint32_t feature = 0;
  std::uint32_t step = 0;  ///< from which on the answer is that
  std::uint32_t tree = 0;
  std::uint32_t first = 0, last = 0;  ///< leaves
};

/// A table read once.
struct Unpacked {
  std::vector<Split> splits;
  std::vector<std::vector<std::int8_t>> trees;  ///< the leaves of each

  explicit Unpacked(const TreeTable& table) {
    // In preorder the right child of a split comes when its left subtree is done, that is at the next
    // node once every split opened since has its own right child: the latest open split takes it. A
    // tree ends with the leaf that leaves no split open.
    std::vector<Split> open;
    bool after_leaf = true;
    for (std::size_t at = 0; at < table.splits.size(); ++at) {
      if (after_leaf && open.empty()) {
        trees.emplace_back();
      } else if (after_leaf) {
        splits.push_back(open.back());
        splits.back().last = static_cast<std::uint32_t>(trees.back().size());
        open.pop_back();
      }
      after_leaf = table.splits[at] == TreeTable::kLeaf;
      if (after_leaf) {
        trees.back().push_back(static_cast<std::int8_t>(table.values[at]));
      } else {
        open.push_back({table.splits[at], table.values[at],
                        static_cast<std::uint32_t>(trees.size() - 1),
                        static_cast<std::uint32_t>(trees.back().size()), 0});
      }
    }
    sort_by(splits, [](const Split& split) { return sort_key(split.feature, split.step); });
  }
};

}  // namespace

TreeModel::TreeModel(const TreeTable& table) : base_(table.base), leaf_(table.leaf) {
  const Unpacked from(table);
  for (const std::vector<std::int8_t>& tree : from.trees) {
    leaves_ = std::max(leaves_, static_cast<std::uint32_t>(tree.size()));
  }
  trees_of_word_ = kWordBits / leaves_;
  words_ = (from.trees.size() + trees_of_word_ - 1) / trees_of_word_;
  words_ = (words_ + kGroup - 1) / kGroup * kGroup;
  values_.resize(words_ * trees_of_word_ * leaves_);
  for (std::size_t t = 0; t < from.trees.size(); ++t) {
    std::copy(from.trees[t].begin(), from.trees[t].end(),
              values_.begin() + static_cast<std::ptrdiff_t>(t * leaves_));
  }
  std::vector<std::uint64_t> row(words_, ~std::uint64_t{0});
  masks_ = row;  // that rules out nothing
  for (auto split = from.splits.begin(); split != from.splits.end();) {
    const std::uint32_t index = split->feature;
    Feature& feature = features_.emplace_back();
    feature.index = index;
    feature.grid = table.grid[index];
    row.assign(words_, ~std::uint64_t{0});
    std::uint16_t at = 0;
    for (std::uint32_t step = 0; step < feature.rows.size(); ++step) {
      const auto before = split;
      for (; split != from.splits.end() && split->feature == index && split->step == step;
           ++split) {
        const std::uint64_t leaves = (std::uint64_t{1} << (split->last - split->first)) - 1;
        const std::uint32_t place = split->tree % trees_of_word_ * leaves_ + split->first;
        row[split->tree / trees_of_word_] &= ~(leaves << place);
      }
      if (split != before) {
        masks_.insert(masks_.end(), row.begin(), row.end());
        at = static_cast<std::uint16_t>((masks_.size() - words_) / kGroup);
      }
      feature.rows[step] = at;
    }
  }
}

float TreeModel::score(const float* features) const {
  std::array<const std::uint64_t*, TreeTable::kMostFeatures + 1>
      rows;  // as many as rule out something
  std::size_t count = 0;
  for (const Feature& feature : features_) {
    const std::uint32_t place = feature.rows[step_of(features[feature.index], feature.grid)];
    rows[count] = masks_.data() + std::size_t{place} * kGroup;
    count += place != 0 ? 1U : 0U;  // without a branch, which would be taken at random
  }
  int sum = 0;
  const std::int8_t* values = values_.data();
  for (std::size_t w = 0; w < words_; w += kGroup) {
    std::array<std::uint64_t, kGroup> left;
    left.fill(~std::uint64_t{0});
    for (std::size_t k = 0; k < count; ++k) {
      const std::uint64_t* row = rows[k] + w;
      for (std::size_t g = 0; g < kGroup; ++g) left[g] &= row[g];
    }
    for (std::uint64_t word : left) {
      for (std::uint32_t t = 0; t < trees_of_word_; ++t) {
        sum += values[std::countr_zero(word)];
        word >>= leaves_;
        values += leaves_;
      }
    }
  }
  return static_cast<float>(logistic_of(base_ + leaf_ * sum));
}

}  // namespace storydiff

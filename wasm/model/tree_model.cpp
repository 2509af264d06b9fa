// Evaluating gradient-boosted trees (Friedman 2001). scripts/fit-alignment and scripts/fit-words
// write the tables.

#include "model/tree_model.h"

#include <algorithm>
#include <array>

#include "model/portable_math.h"

namespace storydiff {
namespace {

std::uint8_t step_of(float value, FeatureGrid grid) {
  const float steps = (value - grid.from) * grid.scale;
  if (!(steps > 0)) return 0;
  return steps < 255 ? static_cast<std::uint8_t>(steps) : 255;
}

}  // namespace

TreeModel::TreeModel(const TreeTable& table) : table_(table), nodes_(table.splits.size()) {
  // In preorder the right child of a split comes when its left subtree is done, that is at the next
  // node once every split opened since has its own right child: the latest open split takes it. A
  // tree ends with the leaf that leaves no split open.
  std::vector<std::uint16_t> open;
  std::vector<Tree> trees;
  for (std::size_t at = 0; at < nodes_.size(); ++at) {
    const auto here = static_cast<std::uint16_t>(at);
    const bool after_leaf = at == 0 || table.splits[at - 1] == TreeTable::kLeaf;
    if (after_leaf && open.empty()) {
      trees.push_back({here, 0});
    } else if (after_leaf) {
      nodes_[open.back()].right = static_cast<std::uint16_t>(here - open.back());
      open.pop_back();
    }
    nodes_[at].feature = table.splits[at];
    nodes_[at].value = table.values[at];
    if (table.splits[at] == TreeTable::kLeaf) continue;
    open.push_back(here);
  }
  for (Tree& tree : trees) tree.depth = depth_under(tree.root);
  // Trees of one depth side by side, so that hardly a step of a bundle is made in vain.
  std::stable_sort(trees.begin(), trees.end(),
                   [](const Tree& a, const Tree& b) { return a.depth < b.depth; });
  for (std::size_t first = 0; first < trees.size(); first += kBundle) {
    Bundle& bundle = bundles_.emplace_back();
    for (std::size_t k = 0; k < kBundle; ++k) {
      // A last bundle is filled up with a leaf that adds nothing.
      if (first + k >= trees.size() && nodes_.back().value != 0)
        nodes_.push_back({TreeTable::kLeaf, 0, 0});
      const Tree tree = first + k < trees.size()
                            ? trees[first + k]
                            : Tree{static_cast<std::uint16_t>(nodes_.size() - 1), 0};
      bundle.roots[k] = tree.root;
      bundle.depth = std::max(bundle.depth, tree.depth);
    }
  }
}

std::uint16_t TreeModel::depth_under(std::uint16_t node) const {
  if (nodes_[node].feature == TreeTable::kLeaf) return 0;
  const auto right = static_cast<std::uint16_t>(node + nodes_[node].right);
  const auto left = static_cast<std::uint16_t>(node + 1);
  return static_cast<std::uint16_t>(1 + std::max(depth_under(left), depth_under(right)));
}

float TreeModel::score(const float* features) const {
  std::array<std::uint8_t, TreeTable::kMostFeatures + 1> steps;  // as many are set as the grid has
  for (std::size_t k = 0; k < table_.grid.size(); ++k)
    steps[k] = step_of(features[k], table_.grid[k]);
  // A leaf is a split that leads to itself: no step is below what one byte holds.
  steps[TreeTable::kLeaf] = 255;
  int sum = 0;
  for (const Bundle& bundle : bundles_) {
    std::array<std::uint32_t, kBundle> at{};
    for (std::size_t k = 0; k < kBundle; ++k) at[k] = bundle.roots[k];
    for (unsigned level = bundle.depth; level > 0; --level) {
#pragma GCC unroll 8
      for (std::size_t k = 0; k < kBundle; ++k) {
        const Node node = nodes_[at[k]];
        // Without a branch, which would be taken at random: left is 1, right is node.right.
        const std::uint32_t is_left = steps[node.feature] < node.value ? ~0U : 0U;
        at[k] += node.right ^ ((node.right ^ 1U) & is_left);
      }
    }
    for (std::size_t k = 0; k < kBundle; ++k) sum += static_cast<std::int8_t>(nodes_[at[k]].value);
  }
  return static_cast<float>(
      logistic_of(static_cast<double>(table_.base) + static_cast<double>(table_.leaf) * sum));
}

}  // namespace storydiff

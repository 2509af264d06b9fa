// Evaluating gradient-boosted trees (Friedman 2001). scripts/fit-alignment and scripts/fit-words
// write the tables.

#include "model/tree_model.h"

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
  for (std::size_t at = 0; at < nodes_.size(); ++at) {
    const auto here = static_cast<std::uint16_t>(at);
    const bool after_leaf = at == 0 || table.splits[at - 1] == TreeTable::kLeaf;
    if (after_leaf && open.empty()) {
      roots_.push_back(here);
    } else if (after_leaf) {
      nodes_[open.back()].right = static_cast<std::uint16_t>(here - open.back());
      open.pop_back();
    }
    nodes_[at].feature = table.splits[at];
    nodes_[at].value = table.values[at];
    if (table.splits[at] != TreeTable::kLeaf) open.push_back(here);
  }
}

float TreeModel::score(const float* features) const {
  std::array<std::uint8_t, TreeTable::kMostFeatures> steps;  // as many are set as the grid has
  for (std::size_t k = 0; k < table_.grid.size(); ++k)
    steps[k] = step_of(features[k], table_.grid[k]);
  int sum = 0;
  for (const std::uint16_t root : roots_) {
    const Node* node = &nodes_[root];
    while (node->feature != TreeTable::kLeaf) {
      node += steps[node->feature] < node->value ? 1 : node->right;
    }
    sum += static_cast<std::int8_t>(node->value);
  }
  return static_cast<float>(
      logistic_of(static_cast<double>(table_.base) + static_cast<double>(table_.leaf) * sum));
}

}  // namespace storydiff

// Evaluating gradient-boosted trees (Friedman 2001). Fitting is scripts/fit-alignment's business;
// the table it writes is model_table.cpp.

#include "align/model.h"

#include "language/portable_math.h"

namespace storydiff {

float TreeModel::score(const float* features) const {
  double sum = base;
  for (const std::uint16_t root : roots) {
    const TreeNode* node = &nodes[root];
    while (node->feature != TreeNode::kLeaf) {
      node += features[node->feature] <= node->number() ? 1 : node->right;
    }
    sum += static_cast<double>(node->number());
  }
  return static_cast<float>(logistic_of(sum));
}

}  // namespace storydiff

// The fitted part of alignment: trees that turn features into a score.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "align/features.h"

namespace storydiff {

/// How one feature is cut into steps: step 0 starts at `from`, `scale` (a power of two, so that
/// nothing is rounded) steps make 1. What lies below the first or past the last counts as them.
struct FeatureGrid {
  float scale = 1;
  float from = 0;
};

/// Gradient-boosted trees as fit.py writes them, made to be small rather than fast: every tree in
/// preorder, one byte a node in each of two rows, since like stands beside like there and packs
/// well.
///
///     splits   24          255   255          feature 24; a leaf; a leaf
///     values   17          +12   -40          "below step 17?"; what the leaves add, in `leaf`
///     units
struct TreeTable {
  std::span<const std::uint8_t> splits;  ///< feature of each node; kLeaf in a leaf
  std::span<const std::uint8_t> values;  ///< step below which to go left; in a leaf a signed byte
  std::span<const FeatureGrid> grid;     ///< one a feature
  float base = 0;                        ///< log odds before any tree
  float leaf = 0;                        ///< log odds of one unit of a leaf

  static constexpr std::uint8_t kLeaf = 255;
};

/// The same, unpacked for walking: features in steps, sums in whole numbers, so that every platform
/// adds up the same.
class TreeModel {
 public:
  explicit TreeModel(const TreeTable& table);

  /// How likely a reader calls the pair linked, 0 to 1. `features` as the model was fitted on.
  [[nodiscard]] float score(const float* features) const;

 private:
  struct Node {
    std::uint8_t feature = 0;
    std::uint8_t value = 0;
    std::uint16_t right =
        0;  ///< how many nodes further on the right child stands; the left is next
  };

  TreeTable table_;
  std::vector<Node> nodes_;
  std::vector<std::uint16_t> roots_;
};

/// Over FirstFeatures.
[[nodiscard]] const TreeModel& first_model();
/// Over FirstFeatures followed by SecondFeatures.
[[nodiscard]] const TreeModel& second_model();

/// What fit.py wrote: model_table.cpp.
[[nodiscard]] const TreeTable& first_table();
[[nodiscard]] const TreeTable& second_table();

}  // namespace storydiff

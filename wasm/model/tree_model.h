// Gradient-boosted trees: a fitted table, and its evaluation. What the features mean is decided
// where a model is used (align/pair_models.h, diff/word_model.h).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace storydiff {

/// How one feature is cut into steps: step 0 starts at `from`, `scale` (a power of two, so that
/// nothing is rounded) steps make 1. What lies below the first or past the last counts as them.
struct FeatureGrid {
  float scale = 1;
  float from = 0;
};

/// Gradient-boosted trees as fit.py writes them, made to be small rather than fast: every tree in
/// preorder, in two rows of one byte per node, so that bytes of one kind stand side by side and
/// compress well.
///
///     splits   24   255   255      feature 24; a leaf; a leaf
///     values   17   +12   -40      "below step 17?"; what the leaves add, in units of `leaf`
struct TreeTable {
  std::span<const std::uint8_t> splits;  ///< feature of each node; kLeaf in a leaf
  std::span<const std::uint8_t> values;  ///< step below which to go left; in a leaf a signed byte
  std::span<const FeatureGrid> grid;     ///< one per feature
  float base = 0;                        ///< log odds before any tree
  float leaf = 0;                        ///< log odds of one unit of a leaf

  static constexpr std::uint8_t kLeaf = 255;
  /// A node names its feature in one byte, of which one value marks a leaf.
  static constexpr std::size_t kMostFeatures = kLeaf;
  /// Most leaves of a tree.
  static constexpr std::uint32_t kMostLeaves = 32;
};

/// The same, unpacked for scoring: features in steps, sums in whole numbers, so that the sums are the
/// same on every platform.
class TreeModel {
 public:
  explicit TreeModel(const TreeTable& table);

  /// The probability of the class that the model was fitted for, 0 to 1. `features` holds one value
  /// per row of the table's grid, in that order.
  [[nodiscard]] float score(const float* features) const;

 private:
  /// A feature that some tree asks for.
  struct Feature {
    std::uint32_t index = 0;
    FeatureGrid grid;
    std::array<std::uint16_t, 256> rows{};  ///< by step: where its row of masks is, in kGroup words
  };
  /// Words that are combined at once, in registers.
  static constexpr std::size_t kGroup = 4;

  double base_ = 0;
  double leaf_ = 0;
  std::uint32_t leaves_ = 1;          ///< bits per tree
  std::uint32_t trees_of_word_ = 64;  ///< trees per word
  std::size_t words_ = 0;             ///< per row, a multiple of kGroup
  std::vector<Feature> features_;
  std::vector<std::uint64_t> masks_;  ///< rows of `words_`
  std::vector<std::int8_t> values_;   ///< by tree, `leaves_` each
};

}  // namespace storydiff

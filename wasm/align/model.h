// The fitted part of alignment: trees that turn features into a score.
#pragma once

#include <cstdint>
#include <span>

#include "align/features.h"

namespace storydiff {

/// One node of a regression tree. The left child stands right behind its parent.
struct TreeNode {
  std::uint16_t value = 0;   ///< threshold (go left where feature <= value), or a leaf's value: the
                             ///< upper half of a float, which is as exact as the fit is
  std::uint8_t feature = 0;  ///< kLeaf in a leaf
  std::uint8_t right = 0;    ///< how many nodes further on the right child stands

  static constexpr std::uint8_t kLeaf = 255;
  [[nodiscard]] float number() const {
    // (The libc++ of older Emscriptens lacks std::bit_cast.)
    return __builtin_bit_cast(float, static_cast<std::uint32_t>(value) << 16U);
  }
};

/// Gradient-boosted trees; their sum through the logistic function is a probability.
struct TreeModel {
  std::span<const TreeNode> nodes;
  std::span<const std::uint16_t> roots;
  float base = 0;

  /// How likely a reader calls the pair linked, 0 to 1. `features` as the model was fitted on.
  [[nodiscard]] float score(const float* features) const;
};

/// Over FirstFeatures.
[[nodiscard]] const TreeModel& first_model();
/// Over FirstFeatures followed by SecondFeatures.
[[nodiscard]] const TreeModel& second_model();

}  // namespace storydiff

// The fitted part of word alignment.
#pragma once

#include "model/tree_model.h"

namespace storydiff {

/// The probability that two words are aligned, over WordFeatures. Written by scripts/fit-words.
[[nodiscard]] const TreeModel& word_model();

}  // namespace storydiff

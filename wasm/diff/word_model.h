// The fitted part of word alignment.
#pragma once

#include "model/tree_model.h"

namespace storydiff {

/// How likely two words answer each other, over WordFeatures. Written by scripts/fit-words.
[[nodiscard]] const TreeModel& word_model();

}  // namespace storydiff

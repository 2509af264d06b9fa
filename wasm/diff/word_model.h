// The fitted part of word alignment: the probability that a person would align two words.
#pragma once

#include "model/tree_model.h"

namespace storydiff {

/// Over the features that WordAligner measures.
[[nodiscard]] const TreeModel& first_word_model();
/// Over those and the first model's scores of the pairs around.
[[nodiscard]] const TreeModel& second_word_model();

}  // namespace storydiff

// The fitted part of alignment: the probability that a reader would link two sentences.
#pragma once

#include "align/features.h"
#include "model/tree_model.h"

namespace storydiff {

/// Over FirstFeatures.
[[nodiscard]] const TreeModel& first_model();
/// Over FirstFeatures followed by SecondFeatures.
[[nodiscard]] const TreeModel& second_model();

/// What scripts/fit-alignment/fit.py wrote: pair_model_tables.cpp.
[[nodiscard]] const TreeTable& first_table();
[[nodiscard]] const TreeTable& second_table();

}  // namespace storydiff

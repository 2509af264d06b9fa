// The fitted part of matching clauses: the probability that two clauses state the same.
#pragma once

#include "facts/clauses/pair_features.h"
#include "model/tree_model.h"

namespace storydiff {

/// Over ClausePairFeatures.
[[nodiscard]] const TreeModel& first_clause_model();
/// Over ClausePairFeatures followed by PairContextFeatures.
[[nodiscard]] const TreeModel& second_clause_model();

/// What scripts/fit-facts/fit.py wrote: pair_model_tables.cpp.
[[nodiscard]] const TreeTable& first_clause_table();
[[nodiscard]] const TreeTable& second_clause_table();

}  // namespace storydiff

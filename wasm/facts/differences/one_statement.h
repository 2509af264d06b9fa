// Figures, dates and hedges that differ in clauses that surely state the same.
#pragma once

#include <vector>

#include "facts/clauses/clause_pairs.h"
#include "facts/differences/difference.h"
#include "facts/differences/statement.h"

namespace storydiff {

/// Marks them as proven: they differ whatever else the clauses have. `pairs` are in order; `surely`
/// is the score from which two clauses surely state the same, 0 to 1.
void mark_of_one_statement(const StatedSide& left, const StatedSide& right,
                           const std::vector<ClausePair>& pairs, float surely,
                           std::vector<Difference>& differences);

}  // namespace storydiff

// What one outlet leaves open, and the other one states.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/differences/difference.h"
#include "language/terms.h"

namespace storydiff {

/// Adds to `out` the clauses after a "whether" that a linked sentence of the other side states.
///
///     "did not say [whether the mayor lied] to the council"
///     "said [the mayor lied] to the council"
void find_open_questions(const Article& left, const Article& right, const Terms& terms,
                         const Alignment& alignment, std::vector<Difference>& out);

}  // namespace storydiff

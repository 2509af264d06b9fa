// Finds the numbers, amounts and dates of one side.
#pragma once

#include <vector>

#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// All quantities of a side, in order of the text. `side.language` and `side.terms` must be filled
/// in already.
[[nodiscard]] std::vector<Quantity> find_quantities(const Article& article, const SideTerms& side,
                                                    const Terms& terms);

}  // namespace storydiff

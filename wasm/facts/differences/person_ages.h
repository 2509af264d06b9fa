// Two ages of one person, wherever the stories give them.
#pragma once

#include <vector>

#include "facts/clauses/referents.h"
#include "facts/differences/difference.h"
#include "language/terms.h"

namespace storydiff {

/// Adds one difference for each person whose age both stories give, each always the same, and not the
/// same one. What `out` has of those ages already is left as it is.
///
///     "Olin Brask, 54, was found."     "Brask was found. … Brask, who is 57, had worked there."
void find_age_differences(const Terms& terms, const BothReferents& referents,
                          std::vector<Difference>& out);

}  // namespace storydiff

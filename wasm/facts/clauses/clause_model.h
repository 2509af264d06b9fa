// When a clause counts as stated by the other side too.
#pragma once

#include "facts/clauses/support.h"

namespace storydiff {

/// The probability that a reader says that the linked sentences state the clause too: 1 where its
/// sentence is there word for word, 0 where it has no links.
/// A logistic regression over SupportFeature, fitted by scripts/fit-facts/fit.py.
[[nodiscard]] float clause_score(const Support& support);

}  // namespace storydiff

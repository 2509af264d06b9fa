// How much a fact's change matters, and why.
#pragma once

#include "article/article.h"
#include "facts/details.h"
#include "facts/facts.h"
#include "language/terms.h"

namespace storydiff {

/// Sets `significance` and `reason`. `words` are the fact's own.
void weigh_fact(Fact& fact, const FactWords& words, const Article& left, const Article& right,
                const Terms& terms);

}  // namespace storydiff

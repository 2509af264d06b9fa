// The words of a fact as they are read out.
#pragma once

#include "article/article.h"
#include "facts/facts.h"
#include "language/terms.h"

namespace storydiff {

/// Fills `left_stated` and `right_stated`: where a fact begins or ends with a word or a mark that
/// joins it to its neighbours, its spans without those. A joiner that differs between the sides
/// stays.
void set_stated(Fact& fact, const Article& left, const Article& right, const Terms& terms);

}  // namespace storydiff

// How exactly two freely told statements give one value.
#pragma once

#include <vector>

#include "article/article.h"
#include "facts/facts.h"
#include "language/terms.h"
#include "text/span.h"

namespace storydiff {

/// Adds to `out` a quiet detail for each figure or date in the runs of words of one side that the
/// other side gives too, but more or less exactly.
///
///     "about 60 homes"      "more than 60 homes"   other words of approximation
///     "in October 2031"     "on 3 October 2031"    one leaves the day open
///     "on Friday evening"   "on Friday"            one leaves the part of the day open
///     "on Friday evening"   "on Friday morning"    they contradict each other: not quiet
void add_exactness(const Article& left, const std::vector<Range>& left_runs, const Article& right,
                   const std::vector<Range>& right_runs, const Terms& terms,
                   std::vector<Detail>& out);

}  // namespace storydiff

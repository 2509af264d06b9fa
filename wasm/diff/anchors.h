// A correct but not minimal comparison for what is too large to be compared exactly.
#pragma once

#include "diff/runs.h"
#include "diff/shortest.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

/// Appends runs common to both sides of `box`, in time near its number of words. Not in order.
void anchored_runs(const Ids& left, const Ids& right, const Box& box, const DiffSettings& settings,
                   EqualRuns& runs);

/// Moves equal words at both ends out of `box` and into `runs`.
void take_equal_ends(const Ids& left, const Ids& right, Box& box, EqualRuns& runs);

}  // namespace storydiff

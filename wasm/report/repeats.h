// One change that a text makes in several places.
#pragma once

#include "report/report.h"

namespace storydiff {

/// Sets `repeats` and `repetitions` on changed facts whose details are those of an earlier one, word for word: a name
/// corrected all through a text, "must" made "should" six times. Facts have to be in reading order.
void mark_repeats(Report& report);

}  // namespace storydiff

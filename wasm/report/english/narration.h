// The comparison told in plain sentences.
#pragma once

#include <vector>

#include "report/report.h"

namespace storydiff {

/// The whole comparison, the weightiest first: how much is shared, whether something was changed
/// without a note, then a sentence or more for each fact that is not shared, by significance and
/// inside it in the order of the facts. Each line is one or more whole English sentences.
[[nodiscard]] std::vector<NarrationLine> narrate(const Report& report,
                                                 const ReportSettings& settings);

}  // namespace storydiff

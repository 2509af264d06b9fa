// The whole comparison in plain English sentences.
#pragma once

#include <vector>

#include "report/report.h"

namespace storydiff::english {

/// The comparison, what matters most first: how much is shared, whether something was changed
/// without a note, then one or more sentences for each fact that is not shared, by falling
/// significance, facts of one significance in their order. Each line is one or more whole
/// sentences. Those of details and inconsistencies have to be there already (describe.h).
[[nodiscard]] std::vector<NarrationLine> narrate(const Report& report,
                                                 const ReportSettings& settings);

}  // namespace storydiff::english

// Facts that are parts of one happening.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/facts.h"
#include "language/terms.h"
#include "report/report.h"
#include "settings.h"

namespace storydiff {

/// Sets `group` on all facts: equal for those of one happening. Each fact of a short report has a
/// group of its own.
void group_facts(Report& report, const Terms& terms, const ReportSettings& settings);

/// The groups as lists of indices of facts, in the order of their first facts; in each, what matters
/// most comes first, and of what matters alike the longest.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> list_groups(const std::vector<Fact>& facts);

}  // namespace storydiff

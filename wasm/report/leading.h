// What both sides tell first of all.
#pragma once

#include <cstdint>
#include <vector>

#include "report/report.h"

namespace storydiff {

/// Indices of the core facts that both sides tell alike or in words of their own, by rank, `most` of
/// them at most. Changed facts are left out, as every output lists those first; so are all facts of
/// versions of one text, which share nearly everything.
[[nodiscard]] std::vector<std::uint32_t> leading_facts(const Report& report, std::uint32_t most);

}  // namespace storydiff

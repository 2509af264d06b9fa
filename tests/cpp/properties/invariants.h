// What holds for every report, whatever the input.
#pragma once

#include <string>
#include <string_view>

#include "report/report.h"
#include "storydiff.h"

namespace storydiff::testing {

/// Empty if the report obeys every invariant, else the first that it breaks, in words:
/// spans in order, in range and between code points; each list inside the level above it; links in
/// range, sorted and unique; the edits of a link cover both its sentences and turn left into right;
/// facts have the sides that their status says and cover every word of both stories; counts add up.
[[nodiscard]] std::string broken_invariant(const Report& report);

/// Compares two texts, given as any bytes.
[[nodiscard]] Report compare_texts(std::string_view left, std::string_view right);

}  // namespace storydiff::testing

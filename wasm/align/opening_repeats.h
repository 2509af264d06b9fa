// Sentences that repeat how their story opens: a body tells again what the headline and the lead told.
#pragma once

#include <cstdint>
#include <vector>

#include "align/features.h"

namespace storydiff {

/// Sets kRepeatLeft and kRepeatRight of each wanted pair: the greatest product of a repeated share
/// and a score, over the sentences that open one story. `scores` are those of the first pass, one
/// per candidate; `rows` has one row per wanted pair.
void add_repeats(const Vectors& vectors, const Candidates& candidates,
                 const std::vector<float>& scores, const std::vector<std::uint32_t>& wanted,
                 std::vector<SecondFeatures>& rows);

}  // namespace storydiff

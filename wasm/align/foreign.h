// Scores of pairs of sentences in two languages, from names, numbers and dates.
#pragma once

#include <vector>

#include "align/candidates.h"
#include "align/sentence_vectors.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

/// One score from 0 to 1 per candidate, parallel to `candidates.pairs`.
[[nodiscard]] std::vector<float> score_foreign_pairs(const Vectors& vectors,
                                                     const Candidates& candidates,
                                                     const AlignSettings& settings);

}  // namespace storydiff

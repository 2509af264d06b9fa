// Sentences that both sides have word for word.
#pragma once

#include <cstdint>
#include <vector>

#include "align/candidates.h"
#include "align/sentence_vectors.h"
#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// Pairs of story sentences whose folded words and marks are the same, as indices into
/// SideVectors::sentences, one to one, sorted by left. Repeats of a sentence are paired one to one.
[[nodiscard]] std::vector<Candidate> exact_pairs(const Article& left, const Article& right,
                                                 const Terms& terms, const Vectors& vectors);

}  // namespace storydiff

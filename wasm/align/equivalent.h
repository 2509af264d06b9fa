// Short sentences that say the same in other words.
#pragma once

#include "align/alignment.h"
#include "align/sentence_vectors.h"
#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// Sets `equivalent` on links between short sentences that say the same by the lists of antonyms,
/// and adds such links (kind `reworded`) between sentences without links, in paragraphs that other
/// links join: "Nobody was hurt.", "No one was injured." Each sentence is in at most one added
/// link. The pairs of these sentences are removed from `alignment.possible`.
void link_equivalent(const Article& left, const Article& right, const Vectors& vectors,
                     const Terms& terms, Alignment& alignment);

}  // namespace storydiff

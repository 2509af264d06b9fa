// Short sentences that say the same and share no word.
#pragma once

#include "align/alignment.h"
#include "align/sentence_vectors.h"
#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// Sets `equivalent` on links between short sentences that say the same by the lists of antonyms,
/// and adds such links (kind `reworded`) between sentences that have none, in paragraphs that
/// others join: "Nobody was hurt.", "No one was injured." Each sentence is in at most one that is
/// added. What else these sentences might say goes from `alignment.possible`.
void link_equivalent(const Article& left, const Article& right, const Vectors& vectors,
                     const Terms& terms, Alignment& alignment);

}  // namespace storydiff

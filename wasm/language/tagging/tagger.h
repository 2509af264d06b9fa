// Parts of speech, and where statements begin.
#pragma once

#include <cstdint>

#include "article/article.h"
#include "language/tagging/tag_table.h"
#include "language/terms.h"

namespace storydiff {

/// Tags the words of a side's story: fills `side.tags` and `side.starts`, which run parallel to its
/// words. Work is linear in the words. Reads the vocabulary of `terms`, and no stems.
///
///     The    mayor  resigned  ,      and          left  for  Rome
///     DET    NOUN   VERB      PUNCT  CCONJ        VERB  ADP  PROPN
///                                    shares
void tag_words(const Article& article, const Terms& terms, const TagTable& table, SideTerms& side);

}  // namespace storydiff

// Parts of speech, and where statements begin.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "article/article.h"
#include "language/tagging/tag_table.h"
#include "language/terms.h"

namespace storydiff {

/// A side and what its words become.
struct TaggedSide {
  const Article& article;
  SideTerms& side;
};

/// Tags the words of the sides' stories: fills `tags` and `starts` of each, which run parallel to its
/// words. Work is linear in the words; a sentence that was there before is not tagged anew. Reads the
/// vocabulary of `terms`, and no stems.
///
///     The    mayor  resigned  ,      and          left  for  Rome
///     DET    NOUN   VERB      PUNCT  CCONJ        VERB  ADP  PROPN
///                                    shares
void tag_words(std::initializer_list<TaggedSide> sides, const Terms& terms, const TagTable& table);

}  // namespace storydiff

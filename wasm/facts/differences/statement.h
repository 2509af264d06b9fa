// Whether the clauses in which something differs tell of the same thing otherwise.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/clauses/clauses.h"
#include "facts/clauses/word_keys.h"
#include "facts/differences/difference.h"
#include "language/terms.h"

namespace storydiff {

/// What is read of a side.
struct StatedSide {
  const Article& article;
  const Clauses& clauses;
  const std::vector<WordKeys>& keys;  ///< of all words
};

/// Drops the differences that are accidents: two sentences tell the same in other words, but the
/// two figures, or the "not" and the place where it is missing, stand in clauses that tell of
/// different things. Quotations and speakers are found by their own words and stay. Where the
/// languages share no words nothing can be told, and all stay.
void drop_accidental(const StatedSide& left, const StatedSide& right, const Terms& terms,
                     const Alignment& alignment, std::vector<Difference>& differences);

}  // namespace storydiff

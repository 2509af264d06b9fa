// Whether the clauses in which something differs are about the same thing otherwise.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/clauses/clauses.h"
#include "facts/clauses/word_keys.h"
#include "facts/differences/difference.h"
#include "language/terms.h"

namespace storydiff {

/// The parts of a side that are read.
struct StatedSide {
  const Article& article;
  const Clauses& clauses;
  const std::vector<WordKeys>& keys;  ///< of all words
};

/// Drops differences that are accidents: the sentences say the same in other words, but the two
/// figures, or the "not" and the place where it is missing, are in clauses about different things.
/// Quotations and attributions have been found by their own words and stay. If the languages share
/// no words, accidents cannot be told from changes, and all differences stay.
void drop_accidental(const StatedSide& left, const StatedSide& right, const Terms& terms,
                     const Alignment& alignment, std::vector<Difference>& differences);

}  // namespace storydiff

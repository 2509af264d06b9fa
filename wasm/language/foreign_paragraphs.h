// Paragraphs that are in another language than the text they stand in: a statement in the original,
// an article that is given twice.
#pragma once

#include "language/terms.h"
#include "language/vocabulary.h"

namespace storydiff {

/// Fills `side.foreign`. Function words must be marked by the sides' languages: a paragraph that has
/// its share of them is not looked at any further, so that an article in one language costs nothing.
void find_foreign_paragraphs(const Article& article, const std::vector<std::uint32_t>& forms,
                             const Vocabulary& vocabulary, const Terms& terms, SideTerms& side);

}  // namespace storydiff

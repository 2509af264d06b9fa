// Paragraphs that are in another language than the text they stand in: a statement in the original,
// an article that is given twice.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/terms.h"
#include "language/vocabulary.h"

namespace storydiff {

/// Fills `side.foreign`. Function words must be marked by the sides' languages: a paragraph that has
/// its share of them is not looked at any further, so that an article in one language costs nothing.
void find_foreign_paragraphs(const Article& article, const std::vector<std::uint32_t>& forms,
                             const Vocabulary& vocabulary, const Terms& terms, SideTerms& side);

/// The language of a word: that of its paragraph, if this is in another one than the text.
[[nodiscard]] inline std::string_view language_at(const SideTerms& side, std::uint32_t word) {
  for (const ForeignParagraph& one : side.foreign) {
    if (one.words.first <= word && word < one.words.last) return one.language;
  }
  return side.language;
}

}  // namespace storydiff

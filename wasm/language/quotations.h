// Quotations: the text between quotation marks.
#pragma once

#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "text/flags.h"

namespace storydiff {

/// All quotations of a side in text order; of nested ones, only the outer. None extends past its
/// paragraph: one that goes on in further paragraphs is one quotation in each.
[[nodiscard]] std::vector<Quotation> find_quotations(const Article& article);

/// By word of a side: whether it is quoted.
[[nodiscard]] Flags quoted_words(const SideTerms& side);

/// Whether texts are versions of each other is judged by their authors' own words, since two outlets
/// may quote one speech at length: by word of a side, whether it counts. All words do if less than a
/// quarter of them would, as in an interview.
[[nodiscard]] Flags own_words(const SideTerms& side);

}  // namespace storydiff

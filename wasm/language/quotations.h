// Quotations: the text between quotation marks.
#pragma once

#include <vector>

#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// All quotations of a side in text order; of nested ones, only the outer. None extends past its
/// paragraph: one that goes on in further paragraphs is one quotation in each.
[[nodiscard]] std::vector<Quotation> find_quotations(const Article& article);

}  // namespace storydiff

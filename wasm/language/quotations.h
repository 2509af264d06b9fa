// What stands between quotation marks.
#pragma once

#include <vector>

#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// All quotations of a side, the outer ones where they are nested, in order of the text. None goes
/// past its paragraph.
[[nodiscard]] std::vector<Quotation> find_quotations(const Article& article);

}  // namespace storydiff

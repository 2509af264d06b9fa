// Whether two stories are told each in its own words.
#pragma once

#include "align/alignment.h"
#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// Whether most words of the linked sentences are in pairs that are told anew, not edited. Quoted
/// words belong to whoever is quoted and do not count (language/quotations.h). Two outlets tell
/// freely, and then it is no change that one of them quotes less.
[[nodiscard]] bool told_freely(const Article& left, const Article& right, const Terms& terms,
                               const Alignment& alignment);

}  // namespace storydiff

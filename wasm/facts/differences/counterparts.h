// Pairs each unmatched figure, date or name with its counterpart on the other side.
#pragma once

#include <cstdint>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/differences/difference.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

/// Two mentions are counterparts if they differ in value but state the same thing: "12" and "15" in
/// "12 were hurt" and "15 were hurt". Finds all such pairs between sentences that are linked and
/// not the same word for word, each mention in at most one pair, in order of the left words. A
/// mention that the linked sentences of the other side have too has no counterpart. `free`: the stories
/// are told freely (telling.h).
[[nodiscard]] std::vector<Difference> find_counterparts(const Article& left, const Article& right,
                                                        const Terms& terms,
                                                        const Alignment& alignment,
                                                        const std::vector<LinkEdits>& edits,
                                                        bool free, const FactSettings& settings);

}  // namespace storydiff

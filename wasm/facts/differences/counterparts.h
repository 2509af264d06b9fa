// Which figure, date or name of one side stands in the place of another one of the other side.
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

/// Two mentions that differ in value and answer each other: "12" and "15" in "12 were hurt" and "15
/// were hurt". All such pairs between sentences that are linked and not the same word for word,
/// each mention in at most one, in order of the left words. A mention that the other side's linked
/// sentences have too answers nothing.
[[nodiscard]] std::vector<Difference> find_counterparts(const Article& left, const Article& right,
                                                        const Terms& terms,
                                                        const Alignment& alignment,
                                                        const std::vector<LinkEdits>& edits,
                                                        const FactSettings& settings);

}  // namespace storydiff

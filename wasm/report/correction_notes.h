// Notes in which an article says that it was corrected.
#pragma once

#include <vector>

#include "language/terms.h"
#include "report/report.h"

namespace storydiff {

/// Sentences of `right`, furniture too, that say the article was corrected, updated or clarified
/// ("Correction:", "An earlier version of this article ..."), and that `left` has not. In order.
[[nodiscard]] std::vector<Span> find_correction_notes(const Article& left, const Article& right,
                                                      const Terms& terms);

/// Marks the facts that are core, changed or removed in a newer version (`summary.versions`), where
/// no note says so, and counts them in the summary.
void mark_unannounced(Report& report);

}  // namespace storydiff

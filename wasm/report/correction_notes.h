// Notes in which an article says that it was corrected.
#pragma once

#include <vector>

#include "language/terms.h"
#include "report/report.h"

namespace storydiff {

/// Sentences of `right`, also of its furniture, that say the article was corrected, updated or
/// clarified ("Correction:", "An earlier version of this article ..."), and that `left` does not
/// contain. In order.
[[nodiscard]] std::vector<Span> find_correction_notes(const Article& left, const Article& right,
                                                      const Terms& terms);

/// If the right side is a newer version (`summary.versions`) without a correction note, marks the
/// core facts that it changed or removed, and counts them in the summary.
void mark_unannounced(Report& report);

}  // namespace storydiff

// What one side has word for word from the other.
#pragma once

#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// A stretch of each side's text that is the same, word for word; marks, case and typography aside.
/// A span starts and ends with a word.
struct Verbatim {
  Span left;
  Span right;
};

/// Every run of `settings.verbatim_words` words or more of either story that stands in the other,
/// wherever it stands there, across sentences and paragraphs. Sorted by (left, right). A stretch
/// that one side has twice is listed twice; furniture belongs to no run.
[[nodiscard]] std::vector<Verbatim> find_verbatim(const Article& left, const Article& right,
                                                  const Terms& terms,
                                                  const ReportSettings& settings);

/// Puts runs in order by (left, right).
void sort_verbatim(std::vector<Verbatim>& runs);

}  // namespace storydiff

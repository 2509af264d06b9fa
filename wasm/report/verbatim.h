// Runs of words that both sides have, word for word.
#pragma once

#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// A run of words that is the same on both sides, apart from punctuation, case and typography. A
/// span starts and ends with a word.
struct Verbatim {
  Span left;
  Span right;
};

/// Every run of `settings.verbatim_words` words or more of either story that is anywhere in the
/// other, across sentences and paragraphs. Sorted by (left, right). A run that one side has twice
/// is listed twice; furniture belongs to no run.
[[nodiscard]] std::vector<Verbatim> find_verbatim(const Article& left, const Article& right,
                                                  const Terms& terms,
                                                  const ReportSettings& settings);

/// Sorts runs by (left, right).
void sort_verbatim(std::vector<Verbatim>& runs);

}  // namespace storydiff

// The word edits of every sentence link, and its word alignment.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "diff/edits.h"
#include "diff/word_links.h"
#include "language/terms.h"
#include "settings.h"

namespace storydiff {

/// The word edits of one sentence link, as word indices of each side's segmentation.
struct LinkEdits {
  std::vector<Edit> edits;
  bool coarse = false;
};

/// Appends to `edits` the word edits of those `links` that have none yet, and sets their index. The
/// edits of one link depend on no other.
void edit_links(const Article& left, const Article& right, const Terms& terms,
                std::vector<Link>& links, std::vector<LinkEdits>& edits,
                const DiffSettings& settings);

/// The word alignment of all sentence links; sorted by (left, right), no pair twice.
[[nodiscard]] std::vector<WordLink> link_words(const Article& left, const Article& right,
                                               const Terms& terms, const Alignment& alignment,
                                               const std::vector<LinkEdits>& edits,
                                               const DiffSettings& settings);

}  // namespace storydiff

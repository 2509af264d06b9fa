// The word edits of every sentence link, and which word answers which.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "diff/edits.h"
#include "diff/word_links.h"
#include "language/terms.h"
#include "options.h"

namespace storydiff {

/// The word edits of one sentence link, as word indices of each side's segmentation.
struct LinkEdits {
  std::vector<Edit> edits;
  bool coarse = false;
};

/// The edits of sentence links, parallel to `links`; those of one link depend on no other.
[[nodiscard]] std::vector<LinkEdits> edit_links(const Article& left, const Article& right,
                                                const Terms& terms, const std::vector<Link>& links,
                                                const Settings& settings);

/// Which word answers which in every sentence link; sorted by (left, right), no pair twice.
[[nodiscard]] std::vector<WordLink> link_words(const Article& left, const Article& right,
                                               const Terms& terms, const Alignment& alignment,
                                               const std::vector<LinkEdits>& edits,
                                               const Settings& settings);

}  // namespace storydiff

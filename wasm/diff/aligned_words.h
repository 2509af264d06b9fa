// Passes that bring the links of aligned words into the edits.
#pragma once

#include <span>
#include <vector>

#include "diff/edits.h"
#include "diff/passes.h"
#include "diff/word_links.h"

namespace storydiff {

/// Drops a run of kept light words between two aligned words, so that both are in one edit.
/// `links`: sure pairs, counted from the start of each run of words, sorted by left.
void join_across_light_words(EqualRuns& runs, const DiffSides& sides,
                             std::span<const WordLink> links, const DiffSettings& settings);

/// Cuts replacements so that aligned words stand opposite each other, as edits marked `related`.
[[nodiscard]] std::vector<Edit> cut_at_aligned_words(const std::vector<Edit>& edits,
                                                     std::span<const WordLink> links);

}  // namespace storydiff

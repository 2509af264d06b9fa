// Words that answer each other, seen by the edits.
#pragma once

#include <span>
#include <vector>

#include "diff/edits.h"
#include "diff/passes.h"
#include "diff/word_links.h"

namespace storydiff {

/// Gives up a run of light words that stands between a word and its equal, so that both come into
/// one edit. `answers`: sure pairs, counted from the start of each run of words, sorted by left.
void join_answers(EqualRuns& runs, const DiffSides& sides, std::span<const WordLink> answers,
                  const DiffSettings& settings);

/// Cuts replacements so that words which answer each other stand opposite each other, as edits
/// marked `related`.
[[nodiscard]] std::vector<Edit> mark_answers(const std::vector<Edit>& edits,
                                             std::span<const WordLink> answers);

}  // namespace storydiff

// Questions: the pairs of sentences worth asking a judge about (docs/judge.md).
#pragma once

#include <cstdint>
#include <vector>

#include "align/alignment.h"

namespace storydiff {

/// Whether two sentences say the same, in whole or in part: what a judge is asked.
struct Question {
  std::uint32_t left = 0;  ///< index of the sentence
  std::uint32_t right = 0;
  float score = 0;  ///< of the models: how likely they say the same, 0 to 1
  bool linked = false;
};

/// The `most` doubtful pairs of `alignment` whose decision is most likely wrong, that one first.
///
/// The score of a pair is close to the share of such pairs that readers link
/// (docs/decisions/judge.md), so the chance that a decision is wrong is the score of a pair that is
/// not linked, and what the score lacks to 1 of one that is:
///
///     score .31, not linked   wrong .31   first
///     score .74, linked       wrong .26
///     score .06, not linked   wrong .06   last
[[nodiscard]] std::vector<Question> choose_questions(const Alignment& alignment,
                                                     std::uint32_t most);

}  // namespace storydiff

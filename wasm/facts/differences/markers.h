// Negations and hedges that only one of two linked sentences has.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/differences/difference.h"
#include "facts/differences/speech_side.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// Whether the negation at `w` denies nothing: "not only", "no doubt"; "the No. 2 reactor", "No 10"; "if
/// not for".
[[nodiscard]] bool negates_nothing(const SpeechSide& side, std::uint32_t w);

/// Adds a difference of the kind negation or certainty for each "not", "may" or "allegedly" of
/// either sentence whose content word the other sentence has without one. `l` and `r` are the words
/// of the sentences. Words in a difference are marked as used.
void find_unmatched_markers(SpeechSide& left, Range l, SpeechSide& right, Range r, bool free,
                            const FactSettings& settings, std::vector<Difference>& out);

}  // namespace storydiff

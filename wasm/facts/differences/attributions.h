// Who says it, and with which reporting verb.
#pragma once

#include <vector>

#include "facts/differences/difference.h"
#include "facts/differences/speech_side.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// Adds the differences of the kind attribution between two sentences: another reporting verb for
/// the same speaker ("said", "claimed") and, where `edited`, another speaker of the same statement.
/// `edited`: the sentences are so alike that whoever speaks in them says the same thing. `l` and
/// `r` are the words of the sentences. Words in a difference are marked as used.
void find_attribution_changes(SpeechSide& left, Range l, SpeechSide& right, Range r, bool edited,
                              const FactSettings& settings, std::vector<Difference>& out);

}  // namespace storydiff

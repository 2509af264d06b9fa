// Which differing words of two linked sentences state the same, and why.
#pragma once

#include <cstdint>
#include <vector>

#include "diff/edits.h"
#include "facts/facts.h"
#include "facts/residue/tokens.h"
#include "language/terms.h"

namespace storydiff {

/// Settles the words of a pair that are equal elsewhere in it, equivalent, or without meaning of
/// their own, and adds each pair of differing words among them to `out` with its reason. Words that
/// stay open are the residue of the pair.
void prove_equivalents(LinkTokens& tokens, const std::vector<Edit>& edits, const Terms& terms,
                       std::vector<Equivalent>& out);

/// Settles words without meaning of their own that stay open, once others are settled from outside
/// the pair.
void settle_light_words(LinkTokens& tokens, const std::vector<Edit>& edits, const Terms& terms,
                        std::vector<Equivalent>& out);

/// Whether one side has an agent ("by") among its differing words and an auxiliary of the passive
/// ("was"), and the other has not: the voice of the sentence is turned.
[[nodiscard]] bool voice_turned(const LinkTokens& tokens);

}  // namespace storydiff

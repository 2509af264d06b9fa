// Facts of sentences that a reader linked by hand.
#pragma once

#include <vector>

#include "align/pins.h"
#include "facts/facts.h"

namespace storydiff {

/// Both sides state what a reader linked, even if they share no word: if no fact joins the two
/// sentences, the removed facts of the one and the added facts of the other become one fact,
/// changed in its wording. Pairs that are not in `alignment` are ignored; facts of other sentences
/// stay as they are.
void join_pinned(std::vector<Fact>& facts, const Article& left, const Article& right,
                 const Alignment& alignment, const Pins& pins);

}  // namespace storydiff

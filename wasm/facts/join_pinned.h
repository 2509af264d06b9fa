// Facts of sentences that a reader linked by hand.
#pragma once

#include <vector>

#include "align/pins.h"
#include "facts/facts.h"

namespace storydiff {

/// A pair that a reader linked is stated by both sides, even where nothing in its words says so:
/// where no fact joins the two sentences, what only one side had of each becomes one fact, changed
/// in its wording. `alignment` says which pairs are there; facts of other sentences stay as they
/// are.
void join_pinned(std::vector<Fact>& facts, const Article& left, const Article& right,
                 const Alignment& alignment, const Pins& pins);

}  // namespace storydiff

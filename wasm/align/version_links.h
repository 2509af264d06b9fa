// Links between versions of one text: one to one, unless a sentence was split or merged.
#pragma once

#include "align/alignment.h"

namespace storydiff {

/// If the two sides are versions of one text, drops the links of a sentence that add nothing to the
/// one with the sentence most like it, and links of sentences that have no word in common. Other
/// texts keep their links.
///
///     left                              right
///     Bakers pay 7 crowns a sack. ----- Bakers pay 8 crowns a sack.
///                              \-- x -- Brewers pay 3 crowns a sack.      is new
void keep_version_links(const Article& left, const Article& right, const Terms& terms,
                        Alignment& alignment);

}  // namespace storydiff

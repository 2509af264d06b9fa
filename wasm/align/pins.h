// Links that a reader set right by hand.
#pragma once

#include <cstdint>
#include <vector>

#include "align/alignment.h"

namespace storydiff {

/// A left sentence and a right one, as indices of the report's lists of sentences.
struct PinnedPair {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  friend bool operator==(const PinnedPair&, const PinnedPair&) = default;
};

/// What a reader knows better: pairs that tell the same, and pairs that do not.
struct Pins {
  std::vector<PinnedPair> link;
  std::vector<PinnedPair> unlink;
  [[nodiscard]] bool empty() const { return link.empty() && unlink.empty(); }
};

/// Sets the links of `alignment` right: pairs of `pins.unlink` go, pairs of `pins.link` come with
/// the score 1, whatever the model and the limit of links a sentence say; where a pair is in both,
/// it is linked. Paragraph links and moves follow. Pairs of sentences that are not there are left
/// out.
///
///     links  0-0 1-1    unlink 1-1, link 1-2    ->    0-0 1-2
void apply_pins(Alignment& alignment, const Article& left, const Article& right, const Pins& pins);

}  // namespace storydiff

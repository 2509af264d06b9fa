// Pins: links that a reader corrected by hand.
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

/// Corrections by a reader: pairs that say the same, and pairs that do not.
struct Pins {
  std::vector<PinnedPair> link;
  std::vector<PinnedPair> unlink;
  [[nodiscard]] bool empty() const { return link.empty() && unlink.empty(); }
};

/// Corrects the links of `alignment`: pairs of `pins.unlink` are removed, pairs of `pins.link`
/// added with the score 1, whatever the model and AlignSettings::max_links say; a pair in both
/// lists is linked. Pinned pairs are neither possible nor doubtful any longer. Paragraph links and
/// moves are recomputed. Pairs of sentences that do not exist
/// are ignored.
///
///     links  0-0 1-1    unlink 1-1, link 1-2    ->    0-0 1-2
void apply_pins(Alignment& alignment, const Article& left, const Article& right, const Pins& pins);

}  // namespace storydiff

// Words and phrases of two linked sentences that a language pack grades as stating the same.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/residue/tokens.h"
#include "language/words/relations.h"

namespace storydiff {

/// A word or phrase in one side's tokens. A phrase may stand apart ("put the vote off"): it then
/// holds its first words and its last one only.
struct UnitPlace {
  std::uint32_t first = 0;  ///< of the side's tokens
  std::uint32_t last = 0;
  std::uint32_t unit = 0;  ///< of Relations
  std::uint32_t held = 0;  ///< words that it has; those between the last two are not its own

  [[nodiscard]] bool holds(std::uint32_t token) const {
    return token + 1 == last || token < first + held - 1;
  }
};

/// Two units that state the same.
struct UnitPair {
  UnitPlace left;
  UnitPlace right;
};

/// Settles open words and phrases of both sides that are graded likely or better, the longest
/// first, each with the nearest one on the other side; gives the pairs.
std::vector<UnitPair> match_graded_units(LinkTokens& tokens, const Relations& relations);

}  // namespace storydiff

// Words that say who says something, and how sure it is.
#pragma once

#include <cstdint>
#include <vector>

#include "language/terms.h"

namespace storydiff {

/// What a word does to the statement that it goes with.
enum class Voice : std::uint8_t {
  none,
  credits,   ///< "according (to)", "laut": who says it stands behind
  tells,     ///< "said": somebody says it, and that is all
  claims,    ///< "claimed", "alleged": somebody says it, and the text keeps its distance
  confirms,  ///< "confirmed", "admitted"
  denies,    ///< "denied"
  refuses,   ///< "failed", "refused": a "not" in other words
  hedges,    ///< "allegedly", "reportedly", "perhaps": nobody is sure
  assures,   ///< "certainly", "definitely"
  may,       ///< "may", "might", "could"
  will,      ///< "will"
  comments,  ///< "comment": what somebody refuses to do who neither confirms nor denies
  only,      ///< "only", "doubt": with a "not" before them they deny nothing
};

[[nodiscard]] constexpr bool attributes(Voice voice) {
  return voice >= Voice::credits && voice <= Voice::denies;
}

/// The voice of every term of `terms.vocabulary` in the language of either side; all none for a
/// language without lists.
struct Voices {
  explicit Voices(const Terms& terms);
  std::vector<Voice> left;
  std::vector<Voice> right;
};

}  // namespace storydiff

// Reporting verbs, attribution markers and hedges: who says something, and how certain it is.
#pragma once

#include <cstdint>
#include <vector>

#include "language/terms.h"

namespace storydiff {

/// How a word changes the statement to which it belongs.
enum class Voice : std::uint8_t {
  none,
  credits,   ///< "according (to)", "laut": the source follows
  tells,     ///< "said": a neutral reporting verb
  claims,    ///< "claimed", "alleged": a reporting verb with which the text keeps its distance
  confirms,  ///< "confirmed", "admitted"
  denies,    ///< "denied"
  refuses,   ///< "failed", "refused": a negation in other words
  hedges,    ///< "allegedly", "reportedly", "perhaps": uncertain
  assures,   ///< "certainly", "definitely"
  may,       ///< "may", "might", "could"
  will,      ///< "will"
  comments,  ///< "comment": refusing to do so is neither to confirm nor to deny
  only,      ///< "only", "doubt": with "not" before them they deny nothing
};

[[nodiscard]] constexpr bool attributes(Voice voice) {
  return voice >= Voice::credits && voice <= Voice::denies;
}

/// The voice of every term of `terms.vocabulary`, in the language of each side, or of a paragraph in
/// another one; all `none` for a
/// language without lists.
struct Voices {
  explicit Voices(const Terms& terms);
  std::vector<Voice> left;
  std::vector<Voice> right;
};

}  // namespace storydiff

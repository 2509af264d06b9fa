// Names of people, places and organisations, and their coreference.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "language/vocabulary.h"

namespace storydiff {

/// A mention with the words by which it is compared: folded, without titles, particles, points,
/// genitive endings and forms of companies; numbers are digits at the end.
///
///     Gen. J. R. Hall Jr.   "jr" "hall", initials, generation 'j'
///     Second World War      "world" "war" "2", as World War II and World War Two
///     Harlow Corp.          "harlow"
struct Mention {
  Name name;
  std::vector<std::string> words;
  bool acronym = false;
  bool initials =
      false;            ///< the first of several words is "j" of "J. Smith", "jr" of "J. R. Smith"
  char company = 0;     ///< the first letter of "Corp."
  char generation = 0;  ///< 'j' of "Jr.", 's' of "Sr."
};

struct Mentions {
  std::vector<Mention> left, right;
};

/// Finds the mentions of both sides; evidence from either side counts for both (names.cpp).
[[nodiscard]] Mentions find_names(const Article& left, const Article& right, const Terms& terms,
                                  const Vocabulary& vocabulary);

/// Resolves coreference: numbers the entities, the same for coreferent mentions, and returns how
/// many there are.
std::uint32_t resolve_entities(Mentions& mentions);

}  // namespace storydiff

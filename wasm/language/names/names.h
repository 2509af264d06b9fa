// Names of people, places and organisations, and their coreference.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "language/vocabulary.h"

namespace storydiff {

/// A mention with the words by which it is compared: folded, without titles, particles, points and
/// genitive endings.
struct Mention {
  Name name;
  std::vector<std::string> words;
  bool acronym = false;
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

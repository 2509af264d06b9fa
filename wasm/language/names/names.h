// Names of people, places and bodies, and which mentions mean the same one.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "language/vocabulary.h"

namespace storydiff {

/// A mention with the words it is compared by: folded, without titles, particles, points,
/// genitives.
struct Mention {
  Name name;
  std::vector<std::string> words;
  bool acronym = false;
};

struct Mentions {
  std::vector<Mention> left, right;
};

/// Finds the mentions of both sides; each side's evidence serves both (names.cpp).
[[nodiscard]] Mentions find_names(const Article& left, const Article& right, const Terms& terms,
                                  const Vocabulary& vocabulary);

/// Numbers the entities, so that mentions of the same one get the same number; returns how many.
std::uint32_t resolve_entities(Mentions& mentions);

}  // namespace storydiff

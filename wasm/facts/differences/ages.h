// Which numbers are ages, and whose.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// What a quantity is as an age.
struct Age {
  bool is_age = false;            ///< it is one
  std::uint32_t whose = kNobody;  ///< Name::entity; kNobody where the sentence does not tell
  static constexpr std::uint32_t kNobody = UINT32_MAX;
};

/// Parallel to `side.quantities`. English, German, French, Spanish, Portuguese, Ukrainian, Russian.
///
///     "Karim Haddad, 41, fell"                  41, his
///     "Karim Haddad (41)"                       41, his
///     "Karim Haddad, aged 41"                   41, his
///     "the 41-year-old engineer Karim Haddad"   41, his
///     "Karim Haddad, a 41-year-old engineer"    41, his
///     "a 41-year-old engineer"                  41, nobody's
[[nodiscard]] std::vector<Age> ages_of(const Article& article, const Terms& terms,
                                       const SideTerms& side);

}  // namespace storydiff

// Which numbers are ages, and whose.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "language/terms.h"

namespace storydiff {

/// Whether a quantity is an age.
struct Age {
  bool is_age = false;
  std::uint32_t whose = kNobody;  ///< Name::entity; kNobody if the sentence does not say
  static constexpr std::uint32_t kNobody = UINT32_MAX;
};

/// One entry per quantity of `side.quantities`. For English, German, French, Spanish, Portuguese,
/// Ukrainian and Russian.
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

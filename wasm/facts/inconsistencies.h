// Figures that one article gives differently in two places.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// Two figures of one side, in order of the text, that cannot both be true: a headline says "12
/// hurt", a paragraph "15 were hurt".
struct Inconsistency {
  bool of_right = false;
  Span first;  ///< the figures themselves
  Span second;
  Role first_role = Role::body;  ///< of the paragraph that each figure stands in
  Role second_role = Role::body;
  std::string first_value;  ///< as in Detail::left_value
  std::string second_value;
  std::string says;  ///< one plain sentence, which report/english fills in
};

/// Inconsistencies of one side: figures that count the same thing in sentences that otherwise say
/// the same. Precision goes before recall: if the two sentences name different days, places or
/// people, or a word marks another time or a part ("earlier", "another", "of them"), both figures
/// are taken to be right.
[[nodiscard]] std::vector<Inconsistency> find_inconsistencies(const Article& article,
                                                              const SideTerms& side,
                                                              const Terms& terms,
                                                              const FactSettings& settings);

}  // namespace storydiff

// Why two sentences are linked, in things that can be pointed at.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "facts/facts.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// Something that both sentences have.
struct Evidence {
  Span left;
  Span right;
  float weight = 0;  ///< rarity, 0 to 1 (Term::weight)
};

/// What speaks for one sentence link. Each list holds at most `settings.explain_most` entries, the
/// weightiest first.
struct Explanation {
  std::vector<Evidence> terms;    ///< words of one stem, outside the names and numbers below
  std::vector<Evidence> numbers;  ///< numbers, amounts, percentages and dates of one value
  std::vector<Evidence> names;    ///< mentions of one person, place or body
  std::vector<Evidence> related;  ///< words that answer each other and have not one stem; of
                                  ///< Link::equivalent those that mean the same
  std::vector<std::uint32_t> neighbours;  ///< links between the sentences next to these, as indices
                                          ///< of the sentence links, ascending
};

/// One for each of `links`, in their order. `words` are the word links of the same report.
[[nodiscard]] std::vector<Explanation> explain_links(const Article& left, const Article& right,
                                                     const Terms& terms,
                                                     const std::vector<Link>& links,
                                                     const std::vector<WordLink>& words,
                                                     const ReportSettings& settings);

}  // namespace storydiff

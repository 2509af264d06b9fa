// Why two sentences are linked, as spans of both.
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
  float weight = 0;  ///< how rare it is, 0 to 1 (Term::weight)
};

/// The evidence for one sentence link. Each list holds at most `settings.explain_most` entries, by
/// falling weight.
struct Explanation {
  std::vector<Evidence> terms;    ///< words of one stem, outside the names and numbers below
  std::vector<Evidence> numbers;  ///< numbers, amounts, percentages and dates of one value
  std::vector<Evidence> names;    ///< mentions of one person, place or body
  std::vector<Evidence> related;  ///< aligned words of two stems; of Link::equivalent the words
                                  ///< that mean the same
  std::vector<std::uint32_t> neighbours;  ///< links between the sentences next to these, as indices
                                          ///< of the sentence links, ascending
};

/// One per link, in the order of `links`. `words` are the word links of the same report.
[[nodiscard]] std::vector<Explanation> explain_links(const Article& left, const Article& right,
                                                     const Terms& terms,
                                                     const std::vector<Link>& links,
                                                     const std::vector<WordLink>& words,
                                                     const ReportSettings& settings);

}  // namespace storydiff

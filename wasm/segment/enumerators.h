// The numbers and letters that count list items, clauses and notes at the start of paragraphs.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace storydiff {

/// For each paragraph the span of its enumerator; empty where it has none.
///
///     "1. Close the road."  "2. Mend the wall."     "1."  "2."
///     "(3) The owner pays."                         "(3)"
///     "1. FC Tann won."                             none: nothing counts on from it
[[nodiscard]] std::vector<Span> find_enumerators(std::string_view utf8,
                                                 const std::vector<Span>& paragraphs);

}  // namespace storydiff

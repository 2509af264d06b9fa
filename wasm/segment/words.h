// Tokenisation: running text into words, numbers and marks, as a reader of news would count them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "segment/segmentation.h"

namespace storydiff {

/// Appends the words of `span` to `out`, in order, each with sentence index 0. What they leave
/// uncovered is white space, or invisible.
///
///     "It paid $2.5 billion."        [It] [paid] [$2.5 billion] [.]
///     "Belarus's U.S. envoy can't"   [Belarus] ['s] [U.S.] [envoy] [can't]
///     "the medium-sized 2012-13 cup" [the] [medium] [-] [sized] [2012-13] [cup]
///     "mail me@example.org, 李白"     [mail] [me@example.org] [,] [李] [白]
void append_words(std::string_view utf8, Span span, std::vector<Word>& out);

}  // namespace storydiff

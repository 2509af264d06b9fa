// Where the paragraphs of a plain text file are.
#pragma once

#include <string_view>
#include <vector>

#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// The paragraphs of well-formed text, without the white space around them, in order; each has at
/// least one visible character. `markdown`, if given, is set to whether the text is Markdown.
///
///     "A b.\n\nC."                  empty lines:  {0,4} {6,8}
///     "A b.\nC."                    line ends:    {0,4} {5,7}
///     seventy columns of a sentence,
///     and the rest of it            wrapped:      one paragraph
///     "- eggs\n- milk"              list items:   {0,6} {7,13}
[[nodiscard]] std::vector<Span> find_paragraphs(std::string_view utf8,
                                                const SegmentSettings& settings,
                                                bool* markdown = nullptr);

}  // namespace storydiff

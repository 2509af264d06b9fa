// The lines of a Markdown document: which of them make one paragraph.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "segment/lines.h"
#include "text/flags.h"

namespace storydiff {

/// For each line of a Markdown document whether it continues the paragraph of the line before;
/// empty if the text is not written in Markdown.
///
///     # The mill                 false
///
///     It was built in 1870       false
///     by two brothers.           true
///     - oats                     false
///     | 7 | 8 |                  false
[[nodiscard]] Flags markdown_joins(std::string_view utf8, const std::vector<Line>& lines);

/// The end of a link's target, `](https://example.org "title")`, that starts at `at` with the
/// closing bracket; `at` where there is none.
[[nodiscard]] std::uint32_t link_target_end(std::string_view utf8, std::uint32_t at);

}  // namespace storydiff

// Small articles for tests, written in one line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "language/terms.h"
#include "storydiff.h"

namespace storydiff::testing {

/// An article whose sentences are separated by " | " and whose paragraphs by " || ", all of it
/// body.
[[nodiscard]] Article article_of(std::string_view line);

/// The same as an input of compare().
[[nodiscard]] ArticleInput input_of(std::string_view line);

/// Plain text as an input of compare().
[[nodiscard]] ArticleInput plain(std::string_view text);

/// Links as "0-0 1-2! 2-2": left and right index, "!" where moved.
[[nodiscard]] std::string links_of(const std::vector<Link>& links);

/// The report of two lines in the notation of article_of().
[[nodiscard]] Report compare_lines(std::string_view left, std::string_view right);

/// Facts as lines: "= left words ~ right words", "! …" (changed), "- left words", "+ right words";
/// several spans of a side are separated by " … ".
[[nodiscard]] std::vector<std::string> facts_of(const Report& report);

/// Details as "number: 12 > 15".
[[nodiscard]] std::vector<std::string> details_of(const Report& report);

}  // namespace storydiff::testing

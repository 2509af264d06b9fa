// Where the story starts and ends among the paragraphs of a side.
#pragma once

#include <cstdint>
#include <vector>

#include "article/kinship.h"
#include "article/lists.h"
#include "article/shape.h"
#include "options.h"
#include "settings.h"
#include "text/flags.h"
#include "text/span.h"

namespace storydiff {

/// Prose: a paragraph of sentences, as stories have and menus do not.
[[nodiscard]] bool is_prose(const Shape& shape, const ArticleSettings& settings);

/// A line that is no sentence: a heading, a button, a name, another story's headline.
[[nodiscard]] bool is_fragment(const Shape& shape, const ArticleSettings& settings);

/// Whether the other side's story tells a paragraph as well.
[[nodiscard]] bool in_other_story(const Kinship& kin, const ArticleSettings& settings);

/// Digits alone: a time, a number of comments. ("16:20", "3.409")
[[nodiscard]] bool is_time(const Shape& shape);

/// Whether a side has enough prose for furniture to stand out from it.
[[nodiscard]] bool has_enough_prose(const std::vector<Shape>& shapes,
                                    const ArticleSettings& settings);

/// Evidence that each paragraph is of the story (above 0) or around it (below 0). `biographies[p]`
/// marks paragraphs about a person whose name is on a line of its own.
[[nodiscard]] std::vector<float> story_evidence(const std::vector<Shape>& shapes,
                                                const std::vector<Kinship>& kinship,
                                                const std::vector<ListKind>& lists,
                                                const Flags& biographies,
                                                const ArticleSettings& settings);

/// The run of paragraphs with the greatest sum; the longer one where two are equal. An empty run
/// for no paragraphs. The paragraphs after it are included if the evidence against them is below
/// `margin_evidence`.
///
///     -1 -1 +3 -1 +2 -1      {2, 5}: the heading in the middle is the story's own
[[nodiscard]] Range greatest_run(const std::vector<float>& evidence,
                                 const ArticleSettings& settings);

}  // namespace storydiff

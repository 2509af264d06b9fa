// storydiff: compares two tellings of one news story, fact by fact.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "article/article.h"
#include "language/pack.h"
#include "options.h"
#include "progress.h"
#include "report/report.h"
#include "segment/segmentation.h"
#include "text/text.h"

namespace storydiff {

/// One paragraph given by the caller, with its role where that is known.
struct ParagraphInput {
  GivenParagraph paragraph;
  bool has_role = false;
  Role role = Role::body;
};

/// One article, in one of two shapes: running text, to be segmented, or paragraphs, to be kept.
struct ArticleInput {
  Text text;
  std::vector<ParagraphInput> paragraphs;
  bool given_paragraphs = false;  ///< true: `paragraphs` counts and `text` is ignored
};

/// Thrown where an input is past a stated limit; the message names the side, the limit and the
/// size.
class LimitError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Why `input` is past `settings.max_text_bytes`, naming the side, the limit and the size; empty
/// where it is not. For callers that cannot catch: what this finds, compare() throws.
[[nodiscard]] std::string limit_message(const ArticleInput& input, const char* side,
                                        const Settings& settings);

/// Compares two articles. Any input up to the limits of `settings` gets a report; past
/// `settings.max_text_bytes` it throws LimitError. `pack` says which words of a language mean the
/// same; without one (null or empty), or for texts in another language, the report names none.
/// `pins` outvote the alignment and stand in the report. `progress` is told how far it is. Pure: no
/// state is kept between calls. groundwork.h has its two halves, for the same texts once more.
[[nodiscard]] Report compare(ArticleInput left, ArticleInput right, const Options& options = {},
                             const Settings& settings = {}, const LanguagePack* pack = nullptr,
                             const Pins& pins = {}, const Progress& progress = {});

}  // namespace storydiff

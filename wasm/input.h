// The input of compare(): an article in one of two forms, and the limit on its size.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "article/article.h"
#include "segment/segmentation.h"
#include "settings.h"
#include "text/text.h"

namespace storydiff {

/// One paragraph given by the caller, with its role where that is known.
struct ParagraphInput {
  GivenParagraph paragraph;
  bool has_role = false;
  Role role = Role::body;
};

/// One article, in one of two forms: running text, to be segmented, or paragraphs, to be kept.
struct ArticleInput {
  Text text;
  std::vector<ParagraphInput> paragraphs;
  bool given_paragraphs = false;  ///< true: `paragraphs` counts and `text` is ignored
};

/// Thrown if an input exceeds a limit; the message names the side, the limit and the size.
class LimitError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The message of the LimitError that compare() throws for `input`; empty if it is within
/// `settings.max_text_bytes`. For callers that cannot catch exceptions.
[[nodiscard]] std::string limit_message(const ArticleInput& input, const char* side,
                                        const Settings& settings);

}  // namespace storydiff

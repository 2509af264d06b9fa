// German pronouns that a capital alone makes the polite address: "sie" (they), "Sie" (you).
#pragma once

#include <string_view>

#include "language/letters.h"
#include "text/lists.h"

namespace storydiff {

/// Whether a word is the polite address. `first`: it opens a sentence, where its capital says nothing.
[[nodiscard]] inline bool is_polite_form(std::string_view written, std::string_view folded,
                                         bool first) {
  return !first && has_part("sie ihnen ihr ihre ihrem ihren ihrer ihres", folded) &&
         casing_of(written) == Casing::capitalised;
}

}  // namespace storydiff

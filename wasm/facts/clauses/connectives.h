// Connectives: words that open a clause.
#pragma once

#include <string_view>

namespace storydiff {

/// True where `folded`, in a text of `language` (BCP 47), may open a new clause: a
/// coordinator ("and", "but"), a subordinator ("although", "weil") or a relative word ("who",
/// "который"). Always false for a language without a list, whose sentences are split at punctuation
/// alone.
[[nodiscard]] bool opens_clause(std::string_view folded, std::string_view language);

}  // namespace storydiff

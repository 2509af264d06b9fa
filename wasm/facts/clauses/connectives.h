// Words that open a clause.
#pragma once

#include <string_view>

namespace storydiff {

/// True where `folded`, in a text of `language` (BCP 47), may open a clause of its own: a
/// coordinator ("and", "but"), a subordinator ("although", "weil") or a relative word ("who",
/// "который"). False for every word of a language without a list: there, punctuation alone cuts.
[[nodiscard]] bool opens_clause(std::string_view folded, std::string_view language);

}  // namespace storydiff

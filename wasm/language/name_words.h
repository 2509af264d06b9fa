// Closed lists that tell what in a run of capitals is no part of a name.
#pragma once

#include <string_view>

namespace storydiff {

/// "president", "herr", "министр": in front of a name, not of it.
[[nodiscard]] bool is_name_title(std::string_view folded);
/// "de", "van", "of": small words that may stand inside a name.
[[nodiscard]] bool joins_name(std::string_view folded);
/// "ministry", "university": what "of" ties to the words behind it.
[[nodiscard]] bool is_body(std::string_view folded);
/// "Russian", "British": says whose, names nobody.
[[nodiscard]] bool is_demonym(std::string_view folded);

}  // namespace storydiff

// Lists of words that are written as one string.
#pragma once

#include <algorithm>
#include <string_view>

namespace storydiff {

/// Takes the first part off a list whose parts are separated by `between`; all of it if there is
/// only one. Called until the list is empty:
///
///     "said told says"   ->  "said", then "told", then "says"
inline std::string_view take_part(std::string_view& list, char between = ' ') {
  const std::size_t end = std::min(list.find(between), list.size());
  const std::string_view part = list.substr(0, end);
  list.remove_prefix(std::min(end + 1, list.size()));
  return part;
}

/// Whether a list has a part.
inline bool has_part(std::string_view list, std::string_view part) {
  while (!list.empty()) {
    if (take_part(list) == part) return true;
  }
  return false;
}

}  // namespace storydiff

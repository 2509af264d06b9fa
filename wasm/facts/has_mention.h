// What the words of a fact hold: a figure, a quotation, a name, other words.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "text/span.h"

namespace storydiff {

/// Whether one of the mentions, which are in order, begins in one of the runs.
template <typename Mention>
[[nodiscard]] bool has_mention(const std::vector<Mention>& mentions,
                               const std::vector<Range>& runs) {
  return std::any_of(runs.begin(), runs.end(), [&](Range run) {
    const auto it =
        std::lower_bound(mentions.begin(), mentions.end(), run.first,
                         [](const Mention& m, std::uint32_t word) { return m.words.first < word; });
    return it != mentions.end() && it->words.first < run.last;
  });
}

/// Calls `visit` with the mentions, which are in order, that lie in one of the runs.
template <typename Mention, typename Visit>
void each_mention(const std::vector<Mention>& mentions, const std::vector<Range>& runs,
                  Visit visit) {
  for (const Range run : runs) {
    auto it =
        std::lower_bound(mentions.begin(), mentions.end(), run.first,
                         [](const Mention& m, std::uint32_t word) { return m.words.first < word; });
    for (; it != mentions.end() && it->words.first < run.last; ++it) {
      if (it->words.last <= run.last) visit(*it);
    }
  }
}

}  // namespace storydiff

// Whether a fact mentions something: a figure, a quotation, a name.
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

}  // namespace storydiff

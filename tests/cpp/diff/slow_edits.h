// The slow, obvious twin of word_edits: the table of longest common subsequences, cell by cell.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "diff/edits.h"

namespace storydiff::testing {

/// Length of the longest common subsequence.
inline std::size_t slow_common(const std::vector<DiffWord>& left,
                               const std::vector<DiffWord>& right) {
  std::vector<std::vector<std::size_t>> table(left.size() + 1,
                                              std::vector<std::size_t>(right.size() + 1));
  for (std::size_t i = 1; i <= left.size(); ++i) {
    for (std::size_t j = 1; j <= right.size(); ++j) {
      table[i][j] = left[i - 1].id == right[j - 1].id ? table[i - 1][j - 1] + 1
                                                      : std::max(table[i - 1][j], table[i][j - 1]);
    }
  }
  return table[left.size()][right.size()];
}

}  // namespace storydiff::testing

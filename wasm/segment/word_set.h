// A closed list of words.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/fold.h"
#include "text/lists.h"

namespace storydiff {

/// Made once from a list of lexicon/lexicon_tables.h, which is folded and sorted; asked by any
/// spelling of a word.
///
///     const WordSet months("februar januar");   months.contains("Februar")  true
class WordSet {
 public:
  explicit WordSet(std::string_view list) {
    while (!list.empty()) {
      words_.push_back(take_part(list));
      longest_ = std::max(longest_, words_.back().size());
    }
  }

  [[nodiscard]] bool contains(std::string_view word) const {
    if (word.empty() || word.size() > longest_ + kSlack) return false;
    WordFolder folder;
    return std::binary_search(words_.begin(), words_.end(), folder.fold(word));
  }

 private:
  static constexpr std::size_t kSlack = 8;  // bytes that folding may take off a word
  std::vector<std::string_view> words_;
  std::size_t longest_ = 0;
};

}  // namespace storydiff

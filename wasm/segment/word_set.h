// A closed list of words, written in the source as one string.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/fold.h"
#include "text/sort.h"

namespace storydiff {

/// Made once from folded words with white space between; contains() takes a word as it is written.
///
///     const WordSet months("januar februar");   months.contains("Februar")  true
class WordSet {
 public:
  explicit WordSet(std::string_view list) {
    for (std::size_t at = 0; at < list.size();) {
      const std::size_t start = std::min(list.find_first_not_of(" \n", at), list.size());
      const std::size_t end = std::min(list.find_first_of(" \n", start), list.size());
      if (end > start) words_.push_back(list.substr(start, end - start));
      longest_ = std::max(longest_, end - start);
      at = end;
    }
    sort_items(words_);
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

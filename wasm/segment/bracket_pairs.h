// Brackets and corner quotes of East Asian text, inside which no sentence ends.
#pragma once

#include <cstdint>
#include <vector>

#include "segment/word_view.h"

namespace storydiff {

/// Pairs 「」『』《》〈〉（）【】. A title 《你好！朋友》 and a quotation inside a sentence that
/// goes on after it stay whole. A pair longer than `max_words` is ignored, and so is a mark without
/// a partner.
class BracketPairs {
 public:
  BracketPairs(const WordView& words, std::uint32_t max_words);

  /// Whether the place before word `at` lies inside a pair.
  [[nodiscard]] bool inside(std::uint32_t at) const {
    return !depth_.empty() && depth_[at - first_] > 0;
  }

 private:
  std::uint32_t first_;
  std::vector<std::int32_t> depth_;  ///< empty: there are no pairs
};

}  // namespace storydiff

// Traditional Chinese characters and the simplified forms of the same characters.
#pragma once

#include <cstdint>
#include <vector>

namespace storydiff::lexicon {

/// The pairs of lexicon/han_variants.tsv. Empty where the stemmer pack that has them is not loaded.
///
///     simplified(U'國') -> U'国'      simplified(U'国'), simplified(U'a') -> as they are
class HanVariants {
 public:
  static const HanVariants& get();

  [[nodiscard]] bool empty() const { return simplified_.empty(); }
  [[nodiscard]] char32_t simplified(char32_t c) const {
    const char32_t place = c - kFirst;
    return place < simplified_.size() && simplified_[place] != 0 ? simplified_[place] : c;
  }

 private:
  HanVariants();

  static constexpr char32_t kFirst = 0x4E00;
  static constexpr char32_t kEnd = 0xA000;
  std::vector<char16_t> simplified_;  ///< by code point from kFirst; 0 where there is none
};

}  // namespace storydiff::lexicon

// What a language pack says about the stems of one comparison.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "language/words/pack.h"
#include "text/flags.h"

namespace storydiff {

struct RelatedStem {
  std::uint32_t stem = 0;
  WordRelation relation = WordRelation::related;
};

/// Related stems of both sides, by stem. Empty without a pack.
class Relations {
 public:
  /// `stems[s]` is the stem with number s, as the stemmer wrote it.
  void fill(const LanguagePack& pack, const std::vector<std::string_view>& stems);

  /// Whether a pack was read, so that knows() says something.
  [[nodiscard]] bool has_words() const { return !known_.empty(); }
  /// Whether the pack has the stem: it is a word of the language.
  [[nodiscard]] bool knows(std::uint32_t stem) const {
    return stem < known_.size() && known_[stem];
  }
  [[nodiscard]] bool empty() const { return list_.empty(); }
  /// The stems of this comparison that a stem is related to, each once. Relations are symmetric.
  [[nodiscard]] std::span<const RelatedStem> of(std::uint32_t stem) const {
    if (list_.empty()) return {};
    return std::span(list_).subspan(first_[stem], first_[stem + 1] - first_[stem]);
  }
  /// Whether two stems are antonyms of each other.
  [[nodiscard]] bool antonym(std::uint32_t a, std::uint32_t b) const;

 private:
  Flags known_;  ///< by stem
  std::vector<std::uint32_t> first_;
  std::vector<RelatedStem> list_;
};

}  // namespace storydiff

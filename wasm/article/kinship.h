// Kinship: how many of its words a paragraph has in common with its own story, and with the story
// of the other side.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "article/article.h"
#include "article/shape.h"
#include "text/flags.h"

namespace storydiff {

/// The weighted word overlap of a paragraph with both stories.
///
/// `own` and `other` are shares of the paragraph's weight, 0 to 1; both are 0 for a paragraph
/// without weight.
struct Kinship {
  float weight = 0;
  float own = 0;           ///< found in other paragraphs of its own side's story
  float other = 0;         ///< found in the other side's story, rare words counting more
  std::uint32_t rare = 0;  ///< rare words, counted over both sides, that the other story has
};

/// The words of both sides as ids, paragraph by paragraph.
class SharedWords {
 public:
  SharedWords(const Article& left, const Article& right);

  /// Kinship of every paragraph of a side, where `story[s][p]` says whether paragraph p of side s
  /// is taken for story. Linear in the words.
  [[nodiscard]] std::vector<Kinship> kinship(int side, const Flags story[2]) const;

  /// The words of a paragraph, each once, in the order of the text.
  [[nodiscard]] std::span<const std::uint32_t> of(int side, std::uint32_t paragraph) const {
    const Side& mine = sides_[side];
    return std::span(mine.stems)
        .subspan(mine.starts[paragraph], mine.starts[paragraph + 1] - mine.starts[paragraph]);
  }
  /// How many words there are on both sides together.
  [[nodiscard]] std::size_t size() const { return weights_.size(); }

  /// The words that the paragraphs of `range` have, one flag per word.
  [[nodiscard]] Flags words_in(int side, Range range) const;

  /// Share of the weight of `paragraph` that words flagged in `words` make up.
  [[nodiscard]] float overlap(int side, std::uint32_t paragraph, const Flags& words) const;

 private:
  struct Side {
    std::vector<std::uint32_t> starts;  // one more than there are paragraphs
    std::vector<std::uint32_t> stems;   // of each paragraph, each once
  };

  Side sides_[2];
  std::vector<float> weights_;            // of each stem
  std::vector<std::uint32_t> frequency_;  // paragraphs of both sides that have it
};

}  // namespace storydiff

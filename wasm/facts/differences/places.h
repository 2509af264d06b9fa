// How well the contexts of two mentions in linked sentences agree.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "diff/edits.h"
#include "language/terms.h"
#include "text/span.h"

namespace storydiff {

/// Compares places in sentences; all ranges are of words inside one sentence.
class Places {
 public:
  /// `reach`: content words on each side of a mention that make its context.
  Places(const Article& left, const Article& right, const Terms& terms, std::uint32_t reach)
      : left_{left, terms.left}, right_{right, terms.right}, terms_(terms), reach_(reach) {}

  /// 0 to 1, the higher of two: how exactly one replaces the other in `edits` (the script of the
  /// link between their sentences), and the share of content words in both contexts.
  [[nodiscard]] float agreement(Range l, Range r, const std::vector<Edit>& edits) const;

  /// Whether the words right before two mentions are the same, or both come first; "the" aside.
  [[nodiscard]] bool before_alike(Range l, Range r) const;
  /// Whether the words or marks right after them are the same.
  [[nodiscard]] bool after_alike(Range l, Range r) const;

 private:
  struct Side {
    const Article& article;
    const SideTerms& terms;
  };
  [[nodiscard]] const Term& term(const Side& side, std::uint32_t word) const {
    return terms_.vocabulary[side.terms.terms[word]];
  }
  [[nodiscard]] static Range sentence_of(const Side& side, Range mention) {
    const Segmentation& text = side.article.segmentation;
    return text.sentences[text.words[mention.first].sentence].words;
  }
  [[nodiscard]] float neighbours(Range l, Range r) const;
  [[nodiscard]] std::vector<std::uint32_t> around(const Side& side, Range mention) const;

  Side left_;
  Side right_;
  const Terms& terms_;
  std::uint32_t reach_;
};

}  // namespace storydiff

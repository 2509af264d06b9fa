// Sentences that have been tagged before: versions of one text have most of theirs in common.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "language/tagging/tagger.h"
#include "text/string_table.h"

namespace storydiff {

/// Sentences that were tagged, by what is written. The articles have to stay.
class SeenSentences {
 public:
  /// Copies the tags of an equal sentence; false, and notes this one, if there was none: then the
  /// caller tags it.
  bool copy(const TaggedSide& of, std::uint32_t sentence) {
    const Sentence& here = of.article.segmentation.sentences[sentence];
    const StringTable::Added added = written_.add(of.article.text.slice(here.span));
    if (added.fresh) {
      first_.push_back({&of.side, here.words});
      return false;
    }
    const First& first = first_[added.id];
    const auto& terms = first.side->terms;
    const auto& own = of.side.terms;
    if (first.words.size() != here.words.size() ||
        !std::equal(terms.begin() + first.words.first, terms.begin() + first.words.last,
                    own.begin() + here.words.first)) {
      return false;
    }
    std::copy(first.side->tags.begin() + first.words.first,
              first.side->tags.begin() + first.words.last, of.side.tags.begin() + here.words.first);
    std::copy(first.side->starts.begin() + first.words.first,
              first.side->starts.begin() + first.words.last,
              of.side.starts.begin() + here.words.first);
    return true;
  }

 private:
  struct First {
    const SideTerms* side;
    Range words;
  };
  StringTable written_;
  std::vector<First> first_;
};

}  // namespace storydiff

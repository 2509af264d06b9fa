// One side of a comparison as the search for speech reads it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "article/article.h"
#include "facts/differences/speech_words.h"
#include "language/terms.h"
#include "text/flags.h"
#include "text/span.h"

namespace storydiff {

/// What the words of a side are. All lists but `voices` are by word.
struct SpeechSide {
  const Article& article;
  const Terms& terms;
  const SideTerms& words;
  const std::vector<Voice>& voices;   ///< by term
  std::vector<std::uint32_t> entity;  ///< Name::entity; kNone outside of names
  Flags quoted;                       ///< inside quotation marks
  Flags counted;  ///< part of a figure or a date, or of "no more than" before it
  Flags used;     ///< already in a detail

  SpeechSide(const Article& a, const Terms& t, const SideTerms& w, const std::vector<Voice>& v)
      : article(a),
        terms(t),
        words(w),
        voices(v),
        entity(w.terms.size(), kNone),
        quoted(w.terms.size()),
        counted(w.terms.size()),
        used(w.terms.size()) {
    for (const Name& name : w.names) {
      std::fill(entity.begin() + name.words.first, entity.begin() + name.words.last, name.entity);
    }
    for (const Quantity& q : w.quantities) {
      std::uint32_t first = q.words.first;
      const bool bounded = q.hedge == Hedge::most || q.hedge == Hedge::least;
      if (bounded && first >= 3 && term(first - 3).negation) first -= 3;  // "no more than 30"
      std::fill(counted.begin() + first, counted.begin() + q.words.last, true);
    }
    for (const Quotation& q : w.quotations) {
      std::fill(quoted.begin() + q.words.first, quoted.begin() + q.words.last, true);
    }
  }

  [[nodiscard]] const Term& term(std::uint32_t w) const { return terms.vocabulary[words.terms[w]]; }
  [[nodiscard]] Voice voice(std::uint32_t w) const { return voices[words.terms[w]]; }
  [[nodiscard]] bool mark(std::uint32_t w) const { return term(w).kind == WordKind::punctuation; }
  [[nodiscard]] bool content(std::uint32_t w) const { return !mark(w) && !term(w).function_word; }
  [[nodiscard]] Span span(Range run) const {
    const auto& list = article.segmentation.words;
    return {list[run.first].span.start, list[run.last - 1].span.end};
  }
};

}  // namespace storydiff

// Who or what a run of words is about.
#pragma once

#include <cstdint>
#include <string_view>

#include "article/article.h"
#include "language/terms.h"
#include "text/flags.h"
#include "text/span.h"

namespace storydiff {

/// Whether a mark opens brackets.
[[nodiscard]] bool is_opening(std::string_view folded);

/// Finds noun phrases in the sentences of a side that has tags. Ranges are empty where there is no
/// such phrase.
class SubjectFinder {
 public:
  SubjectFinder(const Article& article, const Terms& terms, const SideTerms& side);

  /// The subject of the first verb that has one before it in `words`; without verbs, the last noun
  /// phrase that no preposition governs.
  [[nodiscard]] Range of(Range words) const;
  /// The noun phrase whose last word stands before `end`, apart from marks, and not before `from`.
  [[nodiscard]] Range phrase_ending(std::uint32_t end, std::uint32_t from) const;
  /// The nearest noun phrase before `verb` that no preposition governs and that is no time.
  [[nodiscard]] Range phrase_before(std::uint32_t verb, std::uint32_t from) const;
  /// Whether a word is a weekday, a month or a unit of time.
  [[nodiscard]] bool names_time(std::uint32_t word) const { return times_[side_.terms[word]] != 0; }

 private:
  [[nodiscard]] bool ties(std::uint32_t word) const;
  [[nodiscard]] std::uint32_t before_brackets(std::uint32_t end, std::uint32_t from) const;
  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms_.vocabulary[side_.terms[word]];
  }

  const Segmentation& text_;
  const Terms& terms_;
  const SideTerms& side_;
  Flags times_;  // by term
  Flags ties_;   // by term: "of"
};

}  // namespace storydiff

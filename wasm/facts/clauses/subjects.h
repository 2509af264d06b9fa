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
  /// `wide`: with all that a preposition ties to it, "a man from Odda", for what may be said of
  /// either noun.
  [[nodiscard]] Range phrase_ending(std::uint32_t end, std::uint32_t from, bool wide = false) const;
  /// The nearest noun phrase before `verb` that no preposition governs and that is no time.
  [[nodiscard]] Range phrase_before(std::uint32_t verb, std::uint32_t from) const;
  /// Whether a verb is an infinitive that a particle marks: "to leave".
  [[nodiscard]] bool is_infinitive(std::uint32_t verb, std::uint32_t from) const;
  /// Whether a hyphen ties a word to the one before it: "medium-[sized]".
  [[nodiscard]] bool in_compound(std::uint32_t word) const;
  /// Whether a word is a weekday, a month or a unit of time.
  [[nodiscard]] bool names_time(std::uint32_t word) const { return times_[side_.terms[word]] != 0; }

  /// Whether a word ties two nouns into one phrase: "the mayor [of] Rome".
  [[nodiscard]] bool ties(std::uint32_t word) const { return ties_[side_.terms[word]] != 0; }
  /// The noun phrase right after a word: "said [the mayor] on Friday".
  [[nodiscard]] Range phrase_after(std::uint32_t word, std::uint32_t end) const;

 private:
  [[nodiscard]] bool touches(std::uint32_t word) const;
  [[nodiscard]] Range with_coordinated(Range phrase, std::uint32_t from) const;
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

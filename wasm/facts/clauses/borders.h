// Where pieces of a sentence may be divided, judged by what stands before the place.
#pragma once

#include <cstdint>
#include <string_view>

#include "article/article.h"
#include "facts/clauses/subjects.h"
#include "language/terms.h"
#include "text/flags.h"
#include "text/span.h"

namespace storydiff {

/// Judges places in the sentences of a side that has tags.
class BorderFinder {
 public:
  /// `subjects` has to stay.
  BorderFinder(const Article& article, const Terms& terms, const SideTerms& side,
               const SubjectFinder& subjects);

  /// Whether a word opens clauses: "which", "after".
  [[nodiscard]] bool opens(std::uint32_t word) const { return opens_[side_.terms[word]] != 0; }
  /// Whether a phrase may be divided from what stands before it at a word where the tagger sees no
  /// start: after a comma, or before a word that opens clauses.
  [[nodiscard]] bool may_start(std::uint32_t word, Range sentence) const;
  /// Where the piece begins whose start is at `word`, which may be before it: at an opening mark, a
  /// conjunction, or the "in" of "in which". Returns kNone if none begins there. `from`: the first
  /// word of the piece before.
  [[nodiscard]] std::uint32_t border(std::uint32_t word, std::uint32_t from, Range sentence) const;

  /// Whether a noun phrase and its verb stand at a word.
  [[nodiscard]] bool has_clause(std::uint32_t word, Range sentence) const;

 private:
  [[nodiscard]] bool is_quote(std::uint32_t word) const;
  [[nodiscard]] bool is_opening_mark(std::uint32_t mark) const;
  [[nodiscard]] bool is_predicate(std::uint32_t word, std::uint32_t from) const;
  [[nodiscard]] bool needs_before(std::uint32_t word, std::uint32_t from, Range sentence) const;
  [[nodiscard]] bool is_governed(std::uint32_t word, std::uint32_t from) const;
  [[nodiscard]] bool joins_nouns(std::uint32_t coordinator, std::uint32_t from) const;
  [[nodiscard]] std::uint32_t relative_start(std::uint32_t word, std::uint32_t from) const;
  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms_.vocabulary[side_.terms[word]];
  }

  const Segmentation& text_;
  const Terms& terms_;
  const SideTerms& side_;
  const SubjectFinder& subjects_;
  Flags opens_;  // by term
  bool english_ = false;
};

}  // namespace storydiff

// Cutting sentences into statements by their tags, where a language pack has some.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/clauses/clauses.h"
#include "facts/clauses/subjects.h"
#include "text/flags.h"

namespace storydiff {

/// Cuts one sentence after another. `side` has tags.
class StatementCutter {
 public:
  StatementCutter(const Article& article, const Terms& terms, const SideTerms& side,
                  const FactSettings& settings);

  /// Appends the clauses of a sentence.
  void cut(std::uint32_t sentence, std::vector<Clause>& out);

 private:
  /// Words between two places where statements begin or go on.
  struct Piece {
    Range words;
    StatementStart start = StatementStart::none;
    bool guessed = false;  ///< the tagger sees no statement start here
    bool phrase = false;   ///< guessed, and it has no verb but a preposition
    Range subject{};       ///< who it is about, in it or before it; empty if unknown
    bool carried = false;  ///< `subject` is before it
    bool whole = false;    ///< it states something by itself, or with its subject
  };

  void split(Range words);
  void join();
  [[nodiscard]] std::uint32_t content_of(Range words) const;
  void judge(Piece& piece) const;
  [[nodiscard]] Range own_subject_of(const Piece& piece) const;
  [[nodiscard]] bool is_predicate(std::uint32_t word, std::uint32_t from) const;
  [[nodiscard]] bool names_first(Range words) const;
  [[nodiscard]] bool may_start(std::uint32_t word, Range words) const;
  [[nodiscard]] bool states_something(const Piece& piece) const;
  [[nodiscard]] Range subject_for(const Piece& piece, std::size_t at) const;
  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms_.vocabulary[side_.terms[word]];
  }

  const Segmentation& text_;
  const Terms& terms_;
  const SideTerms& side_;
  const FactSettings& settings_;
  Flags reports_;  ///< by term: 1 for a reporting verb
  Flags opens_;    ///< by term: 1 for a word that opens clauses
  SubjectFinder subjects_;
  std::vector<Piece> pieces_;
  std::vector<Piece> joined_;
};

}  // namespace storydiff

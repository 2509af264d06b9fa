// Cutting sentences into statements by their tags, where a language pack has some.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/clauses/borders.h"
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
    bool after_quotation = false;
    bool after_mark = false;  ///< a mark stands before it
    Range subject{};          ///< who it is about, in it or before it; empty if unknown
    Range speaker{};          ///< who says it, where that is said last: "..., he said"
    bool carried = false;     ///< `subject` is before it
    bool minor = false;       ///< it says something only with the piece before it
    bool whole = false;       ///< it states something by itself, or with its subject
  };

  void split(Range words);
  void join();
  void merge(const Piece& piece);
  [[nodiscard]] bool is_adverbial_participle(const Piece& piece) const;
  [[nodiscard]] Range speaker_of(const Piece& piece) const;
  [[nodiscard]] Range contraction(Range words) const;
  [[nodiscard]] bool lacks_verb(std::uint32_t first, std::uint32_t end) const;
  [[nodiscard]] Range clause_before(const Piece& last) const;
  [[nodiscard]] bool is_minor(const Piece& piece) const;
  [[nodiscard]] bool lists(const Piece& piece) const;
  [[nodiscard]] bool waits(const Piece& last, const Piece& next) const;
  [[nodiscard]] bool credits(std::uint32_t word) const { return credits_[side_.terms[word]] != 0; }
  [[nodiscard]] bool is_stating_verb(std::uint32_t word, Range words) const;
  [[nodiscard]] std::uint32_t first_verb(Range words) const;
  [[nodiscard]] bool follows_mark(std::uint32_t word) const;
  [[nodiscard]] bool follows_quotation(std::uint32_t word) const;
  [[nodiscard]] Range described_by(const Piece& piece) const;
  [[nodiscard]] std::uint32_t content_of(Range words) const;
  void judge(Piece& piece) const;
  [[nodiscard]] Range own_subject_of(const Piece& piece) const;
  [[nodiscard]] bool names_first(Range words) const;
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
  Flags credits_;  ///< by term: 1 for an attribution marker, "according"
  SubjectFinder subjects_;
  BorderFinder borders_;
  bool english_;
  std::vector<Piece> pieces_;
  std::vector<Piece> joined_;
};

}  // namespace storydiff

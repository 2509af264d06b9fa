// Whom pronouns and descriptions stand for ("he", "the senator", "the 34-year-old"), and whom clauses are
// about.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "article/article.h"
#include "facts/clauses/clauses.h"
#include "facts/clauses/people.h"
#include "language/terms.h"

namespace storydiff {

/// Of one side, as entities.
struct Referents {
  /// What a clause names, and what it is about, as ranges of `entities`.
  struct Clause {
    Range subjects;        ///< of its verbs
    Range named;           ///< by name, by a pronoun or by a description
    bool unknown = false;  ///< it may be about others too: a pronoun stands for nobody known
  };
  std::vector<std::uint32_t> entities;
  std::vector<Clause> clauses;
  std::vector<Attribute> ages;          ///< wherever the text says whose, in its order
  std::vector<Attribute> descriptions;  ///< in no order
  [[nodiscard]] std::span<const std::uint32_t> of(Range range) const {
    return std::span(entities).subspan(range.first, range.size());
  }
};

enum class SubjectMatch : std::uint8_t { unknown, same, different };

struct BothReferents {
  People people;
  Referents left, right;

  /// Whether a left and a right clause are about the same entity, or about two people of whom neither
  /// is named in the other clause.
  [[nodiscard]] SubjectMatch compare(std::uint32_t left_clause, std::uint32_t right_clause) const;
};

/// A pronoun stands for the one person whom the words before it in its sentence and the sentence before
/// name, a description for the one entity that the texts call so. Where there are two, nothing is said.
///
///     Marek Dolen ran the port. He resigned.     he: Marek Dolen
///     Dolen met Ana Klee. She agreed.            she: nobody, unless other pronouns say who is who
///
/// Empty lists unless both sides have tags and are in a language in which "he" and "she" are people.
[[nodiscard]] BothReferents resolve_referents(const Article& left, const Article& right,
                                              const Terms& terms, const Clauses& left_clauses,
                                              const Clauses& right_clauses);

}  // namespace storydiff

// Sentences cut into clauses: the smallest stretches that can be shared on their own, or not.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// A run of words of one story sentence.
struct Clause {
  Range words;
  std::uint32_t sentence = 0;
  /// Words before it in its sentence that say who it is about, where it does not say so itself:
  /// "The mayor resigned | and left for Rome." Empty if it does, or if that is unknown.
  Range subject;
  /// It says something only together with the clause before it: "the mayor of Rome", "according to
  /// police", "amid protests". Never a fact of both sides by itself.
  bool minor = false;
};

/// The clauses of a side's story, in order. `of_sentence[s]` is the range of clauses of sentence s,
/// empty for furniture and for sentences without words.
/// Invariant: the clauses of a story sentence cover its words in order without gap or overlap.
///
///     "The mayor resigned, | which surprised few, | and left for Rome."
///     "Peace, security and stability."     one clause: an item of a list alone states nothing
struct Clauses {
  std::vector<Clause> list;
  std::vector<Range> of_sentence;
};

[[nodiscard]] Clauses cut_clauses(const Article& article, const Terms& terms, const SideTerms& side,
                                  const FactSettings& settings);

/// Index of the clause that holds a word of a story sentence.
[[nodiscard]] std::uint32_t clause_of(std::uint32_t word, const Article& article,
                                      const Clauses& clauses);

}  // namespace storydiff

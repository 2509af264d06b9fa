// Which of several clauses a shared word belongs to.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/clauses/linked_words.h"
#include "facts/clauses/word_keys.h"
#include "text/number_table.h"
#include "text/span.h"

namespace storydiff {

/// Clauses of one side that share the same word with the same clause of the other side are rivals
/// for it; it belongs to the one that is covered most.
///
///     left   "The mayor resigned on Monday."   cover 1.0
///            "The mayor has two dogs."         cover 0.3, by "mayor" alone
///     right  "On Monday the mayor resigned."
///
/// The own cover of the second clause is 0: "mayor" belongs to the first.
class OwnCover {
 public:
  /// `keys` are those of all words of the side whose clauses are measured.
  OwnCover(const std::vector<WordKeys>& keys, const LinkedWords& linked)
      : keys_(keys), linked_(linked) {}

  /// Notes a clause with its words and its cover. `linked` holds the sentences linked to its own.
  /// All clauses of the side have to be added before of() is called.
  void add(Range words, float cover);

  /// Share of a clause, by weight, that no rival of higher cover has. `linked` as in add().
  [[nodiscard]] float of(Range words, float cover) const;

 private:
  const std::vector<WordKeys>& keys_;
  const LinkedWords& linked_;
  NumberTable claims_;              // a clause of the other side and a key shared with it
  std::vector<float> best_covers_;  // by claim: the highest cover of the clauses that share it
};

}  // namespace storydiff

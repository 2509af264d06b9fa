// Clauses cut where only a part of them is stated by both sides.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "facts/clauses/clause_pairs.h"
#include "facts/clauses/clauses.h"
#include "facts/clauses/pair_features.h"
#include "facts/clauses/pairing.h"
#include "facts/clauses/sentence_links.h"
#include "facts/clauses/shared_words.h"

namespace storydiff {

/// Clauses and their pairs, in place of those that they were made of.
/// Invariants: as of Clauses; `pairs` are sorted by (left, right).
struct PartedClauses {
  Clauses left;
  Clauses right;
  std::vector<ClausePair> pairs;
};

/// Raises the best pair of a clause that has no likely one to the least score of those
/// (FactSettings::shared_score), if the clause that it is paired with has one, and most words of both
/// are stated by both sides.
void join_clauses(const ClauseInput& input, const StatedWords& words,
                  std::vector<ClausePair>& pairs);

/// Cuts each clause that has a likely pair, and of which both sides state a stretch and one side
/// alone another one; the latter is in no pair. Sentences of which most words are the same on the
/// other side are left whole.
///
///     The mayor resigned on Monday | over a contract for the new harbour.
[[nodiscard]] PartedClauses part_clauses(const ClauseInput& input, const StatedWords& words,
                                         const std::vector<ClausePair>& pairs);

/// How surely one side alone states the clauses of a group of that side: the mean over their words.
[[nodiscard]] float score_alone(const ClauseGroup& group, const Clauses& left, const Clauses& right,
                                const StatedWords& words);

/// Adds the pairs of sentences with clauses that may be one fact, that is of pairs that score `least`
/// or more, to the possible links, so that their words are compared. `links`: of the alignment.
[[nodiscard]] Alignment with_possible(Alignment alignment, const std::vector<ClausePair>& pairs,
                                      const Clauses& left, const Clauses& right,
                                      const SideLinks& links, float least);

}  // namespace storydiff

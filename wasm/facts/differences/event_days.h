// The day of one event, which two outlets give differently.
#pragma once

#include <vector>

#include "facts/clauses/clause_pairs.h"
#include "facts/clauses/clauses.h"
#include "facts/differences/difference.h"

namespace storydiff {

/// Adds to `differences` the days of one event that contradict each other, and, quietly, those of which
/// one is less exact than the other. `pairs` are in order; clauses are paired from the score
/// `joins` on; a score of `vague` is needed for days of which one is less exact.
///
///     "The debate on Tuesday was short."     "They met on Thursday for a debate."   a contradiction
///     "The bridge fell. It happened on Tuesday evening."   "The bridge fell on Monday."   the same
///     "passed the bill on Thursday"          "passed the bill last week"            less exact
///     "The clinic said on Monday he slept."  "On Sunday the clinic said he slept."  nothing: people
///                                                                       speak on many days
///
/// The clauses of both days become one fact, so a day may stand in the sentence after the one that tells
/// the event, or in the headline.
void find_event_days(const ClauseInput& input, const std::vector<ClausePair>& pairs, float joins,
                     float vague, std::vector<Difference>& differences);

}  // namespace storydiff

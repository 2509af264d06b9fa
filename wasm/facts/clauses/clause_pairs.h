// Which clauses of the two stories state the same, wherever they stand.
#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "facts/clauses/clauses.h"
#include "facts/clauses/pair_features.h"
#include "facts/clauses/referents.h"
#include "facts/clauses/sentence_links.h"
#include "facts/clauses/word_keys.h"
#include "facts/differences/speech_words.h"
#include "language/terms.h"
#include "settings.h"

namespace storydiff {

/// What clauses are compared by.
struct ClauseInput {
  const Article& left;
  const Article& right;
  const Terms& terms;
  const Voices& voices;
  const KeyedWords& keys;
  const Clauses& left_clauses;
  const Clauses& right_clauses;
  const SideLinks& links;
  const BothReferents& referents;
  const FactSettings& settings;
};

/// Candidate pairs with their scores, sorted by (left, right), each once. The clauses of sentences
/// that are the same word for word are paired one by one and with no others, and score 1.
[[nodiscard]] std::vector<ClausePair> score_clause_pairs(const ClauseInput& input);

/// For scripts/fit-facts: the candidates, and their features of the first pass.
struct ClauseCandidates {
  std::vector<ClausePair> pairs;
  std::vector<ClausePairFeatures> features;
};
[[nodiscard]] ClauseCandidates find_clause_candidates(const ClauseInput& input);

}  // namespace storydiff

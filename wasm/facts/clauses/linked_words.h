// What the sentences linked to one sentence have of its words.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/clauses/clauses.h"
#include "facts/clauses/key_table.h"
#include "facts/clauses/sentence_links.h"
#include "facts/clauses/word_keys.h"
#include "settings.h"
#include "text/span.h"

namespace storydiff {

/// The words of the linked sentences of one sentence, looked up by key. `keys` and `clauses` are
/// those of the side that the linked sentences are on. Words of "The mayor quit on Monday", whose
/// linked sentence is "Mayors resign":
///
///     "mayor"    the stem is there                      worth its weight
///     "quit"     related to "resign" (language pack)    weight times FactSettings::related_worth
///     "Monday"   not there in any form                  worth nothing
///
/// A word that only begins like one there ("Belarus", "Belarusian") is worth its weight times
/// FactSettings::opening_worth.
class LinkedWords {
 public:
  LinkedWords(const std::vector<WordKeys>& keys, const Clauses& clauses, std::uint32_t key_count,
              const FactSettings& settings)
      : keys_(keys),
        clauses_(clauses),
        settings_(settings),
        table_(key_count),
        weights_(clauses.list.size(), -1.0F) {}

  /// From here on, the linked sentences are those of `links`.
  void fill(const std::vector<SentenceLink>& links) {
    table_.clear();
    for (const SentenceLink& link : links) {
      const Range theirs = clauses_.of_sentence[link.other];
      for (std::uint32_t d = theirs.first; d < theirs.last; ++d) fill(d);
    }
  }

  /// The surest key of a word that the linked sentences have too, and what that is worth: 0 where
  /// they have none.
  struct Match {
    std::uint32_t key = kNone;
    float worth = 0;
  };
  [[nodiscard]] Match match_of(const WordKeys& k) const {
    if (k.weight == 0) return {};
    if (table_.has(k.denoted)) return {k.denoted, k.weight};
    if (table_.has(k.stem)) return {k.stem, k.weight};
    for (const RelatedStem& other : k.related) {
      if (other.relation >= WordRelation::close && table_.has(other.stem)) {
        return {other.stem, k.weight * settings_.related_worth};
      }
    }
    if (table_.has(k.opening)) return {k.opening, k.weight * settings_.opening_worth};
    return {};
  }

  /// Whether a quantity that the linked sentences lack may have been replaced by one that they
  /// have. Such a word counts neither for nor against the clause being shared; otherwise "15 were
  /// hurt" would never be compared with "12 were hurt".
  [[nodiscard]] bool may_be_replaced(const WordKeys& k, Match match) const {
    return match.worth == 0 && table_.has(k.quantity_kind);
  }

  /// Whether they have the name or quantity that a word is part of, or a quantity of its kind.
  [[nodiscard]] bool has_mention(const WordKeys& k) const {
    return table_.has(k.denoted) || table_.has(k.quantity_kind);
  }

  /// Visits the clauses that hold a matched key, at most FactSettings::key_clauses of them.
  template <typename Visit>
  void each_clause(Match match, Visit visit) const {
    table_.each_clause(match.key, settings_.key_clauses, visit);
  }

  /// Weight of all words of a clause of a linked sentence.
  [[nodiscard]] float weight_of(std::uint32_t clause) const { return weights_[clause]; }

 private:
  void fill(std::uint32_t clause) {
    const Range words = clauses_.list[clause].words;
    float weight = 0;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKeys& k = keys_[w];
      weight += k.weight;
      if (k.weight == 0) continue;
      table_.add(k.denoted, clause);
      table_.add(k.stem, clause);
      table_.add(k.opening, clause);
      table_.add(k.quantity_kind, clause);
    }
    weights_[clause] = weight;
  }

  const std::vector<WordKeys>& keys_;
  const Clauses& clauses_;
  const FactSettings& settings_;
  KeyTable table_;
  std::vector<float> weights_;  // by clause; -1 where its sentence has not been linked yet
};

}  // namespace storydiff

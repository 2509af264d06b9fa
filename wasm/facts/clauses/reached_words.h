// Which words of the other side some words match, and how surely.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "facts/clauses/clause_words.h"
#include "facts/clauses/word_keys.h"
#include "language/terms.h"
#include "settings.h"

namespace storydiff {

/// The keys that some words reach: their own, and those of words that the language pack relates to
/// them. clear() takes one step, however many keys there are: an entry counts only if its stamp is
/// the current one.
///
///     "The mayor quit"    "mayor": 1, "quit": 1, "resign": 0.9 (language pack)
class ReachedWords {
 public:
  struct Match {
    float strength = 0;          ///< 1: the same stem, name or value
    std::uint32_t from = kNone;  ///< the word that reaches it, as add() was told
  };

  ReachedWords(const Terms& terms, const FactSettings& settings, std::uint32_t key_count)
      : terms_(terms), settings_(settings), best_(key_count), stamps_(key_count) {}

  void clear() {
    ++stamp_;
    keys_.clear();
  }
  void add(const WordKeys& word, std::uint32_t from);
  void add(const ClauseWords& words, Range range) {
    for (std::uint32_t k = range.first; k < range.last; ++k) add(*words.word(k).keys, k);
  }
  /// The surest match of a word; strength 0 if there is none.
  [[nodiscard]] Match of(const WordKeys& word) const;
  /// Of a key in keys().
  [[nodiscard]] Match at(std::uint32_t key) const { return best_[key]; }
  /// Each key once, by the word that reaches it, the surest first. Sorts them.
  [[nodiscard]] const std::vector<std::uint32_t>& keys_by_word();

 private:
  void add(std::uint32_t key, float strength, std::uint32_t from);

  const Terms& terms_;
  const FactSettings& settings_;
  std::vector<Match> best_;            // by key
  std::vector<std::uint32_t> stamps_;  // by key
  std::uint32_t stamp_ = 0;
  std::vector<std::uint32_t> keys_;
};

}  // namespace storydiff

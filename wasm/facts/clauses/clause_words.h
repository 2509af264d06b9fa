// The content words of a side's clauses, and which clauses have a word.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "facts/clauses/clauses.h"
#include "facts/clauses/word_keys.h"
#include "text/span.h"

namespace storydiff {

/// A content word of a clause. The words of a number, an amount or a date count as one.
struct ContentWord {
  const WordKeys* keys = nullptr;
  /// How much it says about where something is stated, 0 to 1: a word that a quarter of the
  /// sentences of both stories have says nothing.
  float evidence = 0;
};

/// In how many story sentences of both sides each key stands.
class SentenceCounts {
 public:
  explicit SentenceCounts(std::uint32_t keys) : counts_(keys), last_(keys) {}
  /// Adds the sentences of a side.
  void add(const Clauses& clauses, const std::vector<WordKeys>& keys);
  [[nodiscard]] float evidence_of(const WordKeys& word) const;

 private:
  std::vector<std::uint32_t> counts_;  // by key
  std::vector<std::uint32_t> last_;    // by key: the number of the last sentence that has it
  std::uint32_t sentences_ = 0;
};

/// The content words of a side's clauses, in order, and an inverted index of them.
class ClauseWords {
 public:
  /// `keys` has to stay.
  ClauseWords(const Clauses& clauses, const std::vector<WordKeys>& keys,
              const SentenceCounts& counts, std::uint32_t key_count);

  [[nodiscard]] const ContentWord& word(std::uint32_t index) const { return words_[index]; }
  /// Those of one clause, as indices for word().
  [[nodiscard]] Range of(std::uint32_t clause) const { return of_clause_[clause]; }
  /// Those of neighbouring clauses.
  [[nodiscard]] Range of(Range clauses) const {
    if (clauses.empty()) return {};
    return {of_clause_[clauses.first].first, of_clause_[clauses.last - 1].last};
  }
  /// The clauses that have a key, in order; each once for every word that has it.
  [[nodiscard]] std::span<const std::uint32_t> holders(std::uint32_t key) const {
    return std::span(holders_).subspan(first_[key], first_[key + 1] - first_[key]);
  }

 private:
  std::vector<ContentWord> words_;
  std::vector<Range> of_clause_;
  std::vector<std::uint32_t> first_;    // of each key's clauses; one entry more than keys
  std::vector<std::uint32_t> holders_;  // by key
};

/// The keys by which a word is looked up; some may be kNone.
inline std::array<std::uint32_t, 3> keys_of(const WordKeys& word) {
  return {word.denoted, word.stem, word.opening};
}

}  // namespace storydiff

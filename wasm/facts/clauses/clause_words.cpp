#include "facts/clauses/clause_words.h"

#include <algorithm>

#include "model/portable_math.h"

namespace storydiff {
namespace {

/// Share of all sentences from which a word is no evidence: one in four.
constexpr float kStockShare = 4;
/// Sentences that are added to both stories: of a few sentences no word is in a small share.
constexpr float kMoreSentences = 8;
/// A word that only one sentence of each side has.
constexpr std::uint32_t kRare = 2;

bool counts(const WordKeys& word) { return word.weight > 0 || word.denoted != kNone; }

}  // namespace

void SentenceCounts::add(const Clauses& clauses, const std::vector<WordKeys>& keys) {
  for (const Range of_sentence : clauses.of_sentence) {
    if (of_sentence.empty()) continue;
    ++sentences_;
    const Range words{clauses.list[of_sentence.first].words.first,
                      clauses.list[of_sentence.last - 1].words.last};
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      for (const std::uint32_t key : {keys[w].denoted, keys[w].stem}) {
        if (key == kNone || last_[key] == sentences_) continue;
        last_[key] = sentences_;
        ++counts_[key];
      }
    }
  }
}

float SentenceCounts::evidence_of(const WordKeys& word) const {
  if (word.weight == 0) return 0;
  std::uint32_t most = kRare;
  for (const std::uint32_t key : {word.denoted, word.stem}) {
    if (key != kNone) most = std::max(most, counts_[key]);
  }
  const float all = static_cast<float>(sentences_) + kMoreSentences;
  const float share = log2_of(all / (kStockShare * static_cast<float>(most)));
  return std::clamp(share / log2_of(all / (kStockShare * kRare)), 0.0F, 1.0F);
}

ClauseWords::ClauseWords(const Clauses& clauses, const std::vector<WordKeys>& keys,
                         const SentenceCounts& counts_of, std::uint32_t key_count)
    : first_(key_count + 1) {
  std::vector<std::uint32_t> clause_of;
  for (std::uint32_t c = 0; c < clauses.list.size(); ++c) {
    const auto first = static_cast<std::uint32_t>(words_.size());
    const Range words = clauses.list[c].words;
    std::uint32_t quantity = kNone;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKeys& k = keys[w];
      if (!counts(k)) continue;
      const bool again = k.quantity_kind != kNone && k.denoted == quantity;
      quantity = k.quantity_kind != kNone ? k.denoted : kNone;
      if (again) continue;
      words_.push_back({&k, counts_of.evidence_of(k)});
      clause_of.push_back(c);
      for (const std::uint32_t key : keys_of(k)) {
        if (key != kNone) ++first_[key + 1];
      }
    }
    of_clause_.push_back({first, static_cast<std::uint32_t>(words_.size())});
  }
  for (std::uint32_t key = 0; key < key_count; ++key) first_[key + 1] += first_[key];
  holders_.resize(first_[key_count]);
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  for (std::size_t k = 0; k < words_.size(); ++k) {
    for (const std::uint32_t key : keys_of(*words_[k].keys)) {
      if (key != kNone) holders_[next[key]++] = clause_of[k];
    }
  }
}

}  // namespace storydiff

// Which clauses hold a key.
#pragma once

#include <cstdint>
#include <vector>

#include "facts/clauses/word_keys.h"

namespace storydiff {

/// The clauses that hold each key, for the linked sentences of one sentence: a linked list of
/// clauses per key, the last added first. A clause is added once per key if all its words are added
/// one after another. clear() takes one step, however many keys there are: a list counts only if
/// its stamp is the current one.
class KeyTable {
 public:
  explicit KeyTable(std::uint32_t keys) : heads_(keys), stamps_(keys) {}

  void clear() {
    ++stamp_;
    entries_.clear();
  }
  void add(std::uint32_t key, std::uint32_t clause) {
    if (key == kNone) return;
    if (stamps_[key] != stamp_) {
      stamps_[key] = stamp_;
      heads_[key] = kEnd;
    } else if (entries_[heads_[key]].clause == clause) {
      return;
    }
    entries_.push_back({clause, heads_[key]});
    heads_[key] = static_cast<std::uint32_t>(entries_.size() - 1);
  }
  [[nodiscard]] bool has(std::uint32_t key) const { return key != kNone && stamps_[key] == stamp_; }
  /// Visits at most `most` of the clauses that hold a key, which has to be there (has()).
  template <typename Visit>
  void each_clause(std::uint32_t key, std::uint32_t most, Visit visit) const {
    for (std::uint32_t at = heads_[key]; at != kEnd && most > 0; at = entries_[at].next, --most) {
      visit(entries_[at].clause);
    }
  }

 private:
  static constexpr std::uint32_t kEnd = UINT32_MAX;
  struct Entry {
    std::uint32_t clause;
    std::uint32_t next;
  };
  std::vector<std::uint32_t> heads_;
  std::vector<std::uint32_t> stamps_;
  std::vector<Entry> entries_;
  std::uint32_t stamp_ = 0;
};

}  // namespace storydiff

// The words and word pairs of a side's whole story.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "facts/clauses/support.h"
#include "facts/clauses/word_keys.h"
#include "text/flags.h"
#include "text/number_table.h"

namespace storydiff {

/// The keys of a side's clauses, and its pairs of adjacent words, function words included and marks
/// left out.
class StoryWords {
 public:
  explicit StoryWords(std::uint32_t keys) : there_(keys) {}

  void add(Range words, const std::vector<WordKeys>& keys) {
    std::uint32_t before = kNone;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKeys& k = keys[w];
      const std::uint32_t key = surest(k);
      if (key == kNone) continue;
      if (k.denoted != kNone) there_[k.denoted] = true;
      if (k.stem != kNone) there_[k.stem] = true;
      if (before != kNone) pairs_.add(pair_of(before, key));
      before = key;
    }
  }

  /// Sets the features that say how much of a clause of the other side is in this story.
  void look_up(Range words, const std::vector<WordKeys>& keys,
               std::array<float, kSupportFeatures>& f) const {
    float whole = 0;
    float there = 0;
    std::uint32_t pairs = 0;
    std::uint32_t same = 0;
    std::uint32_t run = 0;
    std::uint32_t longest = 0;
    std::uint32_t before = kNone;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKeys& k = keys[w];
      const std::uint32_t key = surest(k);
      if (key == kNone) continue;
      whole += k.weight;
      const bool has = there_[key] || (k.stem != kNone && there_[k.stem]);
      there += has ? k.weight : 0;
      if (before != kNone) {
        ++pairs;
        const bool known = pairs_.find(pair_of(before, key)) != NumberTable::kNone;
        run = known ? run + 1 : 0;
        same += known ? 1 : 0;
        longest = std::max(longest, run);
      }
      before = key;
    }
    f[kStoryCover] = whole > 0 ? there / whole : 0;
    f[kPhrases] = pairs > 0 ? static_cast<float>(same) / static_cast<float>(pairs) : 0;
    f[kLongestPhrase] = std::min(1.0F, static_cast<float>(longest) / 10);
  }

 private:
  static std::uint32_t surest(const WordKeys& k) { return k.denoted != kNone ? k.denoted : k.stem; }
  static std::uint64_t pair_of(std::uint32_t a, std::uint32_t b) {
    return (std::uint64_t{a} << 32U) | b;
  }

  Flags there_;        // by key
  NumberTable pairs_;  // of keys of adjacent words
};

}  // namespace storydiff

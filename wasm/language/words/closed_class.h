// Closed-class words of each language, such as articles and prepositions, which connect a sentence
// and mean little by themselves.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/lexicon_tables.h"
#include "text/string_table.h"

namespace storydiff {

/// Languages as bits, by their index in ClosedClassIndex.
using LanguageSet = std::uint64_t;
static_assert(lexicon::kLanguages <= 64);

/// The lists of function words, negations and frequent words as one table, from a folded word to
/// the languages that have it.
class ClosedClassIndex {
 public:
  static const ClosedClassIndex& get();

  struct Entry {
    LanguageSet functions = 0;  ///< including negations
    LanguageSet negations = 0;
    LanguageSet frequent = 0;
  };
  /// The entry of a folded word; all zeros if it is in no list.
  [[nodiscard]] Entry look_up(std::string_view folded) const {
    const std::uint32_t id = table_.find(folded);
    return id == StringTable::kNone ? Entry{} : entries_[id];
  }

  /// The set of just this language, by its code; empty if it has no lists.
  [[nodiscard]] LanguageSet set_of(std::string_view code) const;
  /// The languages written in a script; lexicon/*.txt names the scripts.
  [[nodiscard]] LanguageSet written_in(std::string_view script) const;
  /// The code of a language by its index.
  [[nodiscard]] std::string_view code(std::uint32_t language) const { return codes_[language]; }

 private:
  ClosedClassIndex();
  Entry& entry(std::string_view word);

  StringTable table_;
  std::vector<Entry> entries_;
  std::vector<std::string_view> codes_;
};

}  // namespace storydiff

// The small words of each language: they hold sentences together and say little by themselves.
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

/// All lists of function words, negations and frequent words as one table from a folded word to the
/// languages that have it.
class ClosedClassIndex {
 public:
  static const ClosedClassIndex& get();

  struct Entry {
    LanguageSet functions = 0;  ///< negations too
    LanguageSet negations = 0;
    LanguageSet frequent = 0;
  };
  /// Of a word that is in no list: an entry of zeros.
  [[nodiscard]] Entry look_up(std::string_view folded) const {
    const std::uint32_t id = table_.find(folded);
    return id == StringTable::kNone ? Entry{} : entries_[id];
  }

  /// The set of one language by its code; empty where it has no lists.
  [[nodiscard]] LanguageSet set_of(std::string_view code) const;
  /// Languages that are written in a script, as lexicon/*.txt names it.
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

// Words that cannot both be true of one thing: rose and fell, won and lost.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/string_table.h"

namespace storydiff {

/// A word's place among antonyms. Two words are antonyms if they have the same `scale` and different
/// `side`s; words on one side of a scale mean about the same ("rose", "climbed").
struct Antonym {
  std::uint8_t scale = 0;
  std::uint8_t side = 0;
};

/// One number per side of a scale: words with the same number mean about the same.
[[nodiscard]] constexpr std::uint32_t number_of(Antonym antonym) {
  return antonym.scale * 256U + antonym.side;
}

/// The antonyms of one language. Scales have the same numbers in all languages.
class Antonyms {
 public:
  /// Empty for a language without a list.
  static const Antonyms& of(std::string_view language);

  /// Calls `visit` with each place of a word; a word may be on several scales.
  template <typename Visit>
  void each(std::string_view folded, Visit visit) const {
    const std::uint32_t id = table_.find(folded);
    if (id == StringTable::kNone) return;
    for (const Entry& entry : entries_) {
      if (entry.word == id) visit(entry.antonym);
    }
  }

 private:
  explicit Antonyms(std::string_view scales);

  struct Entry {
    std::uint32_t word;
    Antonym antonym;
  };
  StringTable table_;
  std::vector<Entry> entries_;
};

}  // namespace storydiff

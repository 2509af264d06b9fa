// Words that cannot both be true of one thing: rose and fell, won and lost.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/string_table.h"

namespace storydiff {

/// What a word is the antonym of. Two words are antonyms when their `scale` is the same and
/// their `side` is not; words of one side are near enough alike ("rose", "climbed").
struct Antonym {
  std::uint8_t scale = 0;
  std::uint8_t side = 0;
};

/// One number for a side of a scale: words of the same are near enough alike.
[[nodiscard]] constexpr std::uint32_t number_of(Antonym antonym) {
  return antonym.scale * 256U + antonym.side;
}

/// The antonyms of one language. Scales are numbered alike in all of them.
class Antonyms {
 public:
  /// A list of nothing where the language has none.
  static const Antonyms& of(std::string_view language);

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

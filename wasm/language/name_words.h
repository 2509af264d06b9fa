// Closed lists that tell what in a run of capitals is no part of a name.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace storydiff {

/// What a word can be in or beside a name; bits, since a word may be several.
enum NameRole : std::uint8_t {
  kTitleRole = 1,     ///< "president", "herr", "міністр": in front of a name, not of it
  kParticleRole = 2,  ///< "de", "van", "of": small words that may stand inside a name
  kBodyRole = 4,      ///< "ministry", "university": what "of" ties to the words behind it
  kDemonymRole = 8,   ///< "Russian", "British": says whose, names nobody
};

/// The lists, ready to be asked: sorted once, then a binary search a word.
class NameWords {
 public:
  NameWords();
  /// NameRole bits of a folded word; a full stop at the end of a title does not count.
  [[nodiscard]] std::uint8_t roles(std::string_view folded) const;

 private:
  struct Entry {
    std::string_view word;
    std::uint8_t roles = 0;
  };
  [[nodiscard]] std::uint8_t look_up(std::string_view word) const;
  std::vector<Entry> entries_;
};

}  // namespace storydiff

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
  static const NameWords& get();
  /// NameRole bits of a folded word; a full stop at the end of a title does not count.
  [[nodiscard]] std::uint8_t roles(std::string_view folded) const;
  /// The country that a folded name ("united_states", with "_" for spaces) or demonym belongs to,
  /// as a number from 1; 0 where it is none that the lists know.
  [[nodiscard]] std::uint16_t country(std::string_view folded) const;

 private:
  NameWords();

  struct Entry {
    std::string_view word;
    std::uint8_t roles = 0;
    std::uint16_t country = 0;
  };
  [[nodiscard]] Entry look_up(std::string_view word) const;
  std::vector<Entry> entries_;
};

/// Whether one folded first name is short for the other, or both are for a third: "bob", "robert".
[[nodiscard]] bool is_nickname(std::string_view first, std::string_view second);

/// Numbers of countries are at most this.
inline constexpr std::uint16_t kMostCountries = 160;

}  // namespace storydiff

// Word lists for finding names: what in a run of capitalised words is not part of the name.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace storydiff {

/// The roles of a word in or next to a name; bits, since a word may have several.
enum NameRole : std::uint8_t {
  kTitleRole = 1,     ///< "president", "herr", "міністр": before a name, not part of it
  kParticleRole = 2,  ///< "de", "van", "of": small words that may occur inside a name
  kBodyRole = 4,      ///< "ministry", "university": forms one name with an "of" after it
  kDemonymRole = 8,   ///< "Russian", "British": derived from a country, not a name by itself
  kCompanyRole = 16,  ///< "Inc", "GmbH": after a name, and no part of its identity
  kJuniorRole = 32,   ///< "Jr": after a name, and tells it from the same name with "Sr"
  kSeniorRole = 64,   ///< "Sr"
};

inline constexpr std::uint8_t kEndingRoles = kCompanyRole | kJuniorRole | kSeniorRole;

/// The lists, sorted once; each lookup is a binary search.
class NameWords {
 public:
  static const NameWords& get();
  /// NameRole bits of a folded word; a full stop after a title is ignored.
  [[nodiscard]] std::uint8_t roles(std::string_view folded) const;
  /// The country that a folded name ("united_states", with "_" for spaces) or demonym belongs to,
  /// as a number from 1; 0 if the lists have no such country.
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

/// Whether one folded first name is short for the other, or both are short for a third: "bob", "robert".
[[nodiscard]] bool is_nickname(std::string_view first, std::string_view second);

/// The greatest possible number of a country.
inline constexpr std::uint16_t kMostCountries = 160;

}  // namespace storydiff

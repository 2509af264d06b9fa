// Numbers written as one word: "dreiundzwanzig", "ventotto", "huszonhárom".
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace storydiff {

/// One language's numbers of several parts in one word. The parts are its cardinals, hundreds,
/// thousands and [number parts] of lexicon/xx.txt; only how they are put together is said here.
///
///     de  zweitausendfünfhundertdreiundzwanzig    2000 + 500 + 3 + 20
///     sv  trehundrafyrtiofem                      300 + 40 + 5
///     it  quarantotto                             40 + 8, with one vowel less
class NumberCompounds {
 public:
  /// Reads nothing in a language that writes its numbers in several words.
  explicit NumberCompounds(std::string_view language);

  /// The value of a folded word; false if it is no such number.
  [[nodiscard]] bool read(std::string_view folded, std::uint32_t& value) const;

 private:
  struct Part {
    std::string_view word;
    std::uint32_t value;
  };
  void add(std::string_view list);
  [[nodiscard]] bool units_first(std::string_view word, std::uint32_t& value) const;
  [[nodiscard]] bool tens_first(std::string_view word, std::uint32_t& value) const;
  [[nodiscard]] bool below_hundred(std::string_view word, std::uint32_t& value) const;
  [[nodiscard]] bool below_thousand(std::string_view word, std::uint32_t& value) const;

  bool units_first_ = false;
  bool tens_first_ = false;
  bool elision_ = false;     ///< "vent(i)uno", "cent(o)otto"
  std::string_view joiner_;  ///< between units and tens, and after hundreds: "und"
  std::vector<Part> parts_;  ///< 1 to 90, and whole hundreds that are words
  std::vector<std::string_view> hundreds_;
  std::vector<std::string_view> thousands_;
};

}  // namespace storydiff

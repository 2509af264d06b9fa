// Items of a list that is written in one line.
#pragma once

#include <cstdint>

#include "segment/word_view.h"

namespace storydiff {

/// Follows the markers of a list: a bullet, a number, a single lower case letter, or a bullet and a
/// number.
///
///     "1.) Eggs 2.) Milk"   "a. Eggs b. Milk"   "• Eggs • Milk"   "• 9. Eggs • 10. Milk"
class ListMarkers {
 public:
  explicit ListMarkers(const WordView& words) : words_(words) {}

  /// To be called where a sentence starts: remembers the marker there, if there is one, and returns
  /// the index of the word after it.
  std::uint32_t start_sentence(std::uint32_t at);

  /// Whether the marker that would come next in the list of this sentence stands at `at`.
  [[nodiscard]] bool next_item(std::uint32_t at) const;

 private:
  struct Marker {
    char32_t bullet = 0;      ///< 0: none
    std::uint32_t value = 0;  ///< 0: none
    bool letter = false;      ///< `value` is a letter, "a" being 1
    bool point = false;       ///< "1." and "1.)"
    bool bracket = false;     ///< "1)" and "1.)"
    std::uint32_t end = 0;    ///< index after the marker; where there is none, its start
  };
  [[nodiscard]] Marker read(std::uint32_t at) const;

  const WordView& words_;
  Marker current_;
};

}  // namespace storydiff

// Sentences for figures, dates and names that differ.
#pragma once

#include <string>
#include <string_view>

#include "facts/facts.h"

namespace storydiff {

/// What a sentence needs to know of the sides.
struct Told {
  std::string_view left, right;              ///< the words of the detail on each side
  std::string_view left_label, right_label;  ///< both empty where the caller gave none
};

/// "The number of people went from 12 to 15.", or, with labels, "The number of people is 12 in the
/// Courier and 15 in the Dispatch." An update says so: "…; both can be true."
[[nodiscard]] std::string say_values(const Detail& detail, const Told& told);

}  // namespace storydiff

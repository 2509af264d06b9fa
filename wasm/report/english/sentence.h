// What English sentences are put together from.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "facts/facts.h"
#include "options.h"

namespace storydiff::english {

/// The name of a side inside a sentence, and as its first word. A label is printed as given in both
/// places, since a capital would make another name of it ("tvnet.lv", "taz"); a side without a
/// label is "the left text" or "The left text".
struct SideName {
  std::string_view inside;
  std::string_view first;
};

/// Views into the options that side_names() was given.
struct SideNames {
  SideName left;
  SideName right;
  bool labelled = false;  ///< whether either side has a label
};

[[nodiscard]] inline SideNames side_names(const Options& options) {
  const auto name = [](std::string_view label, SideName other) {
    return label.empty() ? other : SideName{label, label};
  };
  return {name(options.left_label, {"the left text", "The left text"}),
          name(options.right_label, {"the right text", "The right text"}),
          !options.left_label.empty() || !options.right_label.empty()};
}

/// One detail with all that a sentence about it needs.
struct Differing {
  const Detail& detail;
  std::string_view left;  ///< the words of the detail on each side, empty if a side lacks it
  std::string_view right;
  const SideNames& names;

  /// The side that has the "not", the hedge or the quotation marks.
  [[nodiscard]] const SideName& marked() const {
    return detail.on_right ? names.right : names.left;
  }
  [[nodiscard]] const SideName& unmarked() const {
    return detail.on_right ? names.left : names.right;
  }
};

[[nodiscard]] inline std::string joined(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out.append(part);
  return out;
}

}  // namespace storydiff::english

// What English sentences are put together from. The templates are those of messages/en.json (messages.h).
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "facts/facts.h"
#include "options.h"
#include "report/english/messages.h"
#include "report/fill.h"

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
  return {name(options.left_label, {kEngineNameLeft, kEngineNameLeftFirst}),
          name(options.right_label, {kEngineNameRight, kEngineNameRightFirst}),
          !options.left_label.empty() || !options.right_label.empty()};
}

/// Fills in what many templates have: {leftLabel}, {left}, {rightLabel} and {right}, and {what}.
[[nodiscard]] std::string of_both(std::string_view pattern, std::string_view left_label,
                                  std::string_view left, std::string_view right_label,
                                  std::string_view right, std::string_view what = {},
                                  std::string_view updated = {});

/// Fills in {label}, and {text} or {quote}.
[[nodiscard]] std::string of_one(std::string_view pattern, std::string_view label,
                                 std::string_view text);

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
  /// The words of that side and of the other one.
  [[nodiscard]] std::string_view marked_words() const { return detail.on_right ? right : left; }
  [[nodiscard]] std::string_view unmarked_words() const { return detail.on_right ? left : right; }

  /// A template that has the words and the names of both sides; `left_label` says how the left
  /// side is named, which begins some sentences.
  [[nodiscard]] std::string told(std::string_view pattern, std::string_view left_label) const {
    return of_both(pattern, left_label, left, names.right.inside, right);
  }
};

[[nodiscard]] inline std::string joined(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out.append(part);
  return out;
}

}  // namespace storydiff::english

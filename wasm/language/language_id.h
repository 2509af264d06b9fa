// Which language a text is in, where that can be told.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace storydiff {

/// A distinct word of one side: as it was first written, as folded, and how often it stands there.
struct CountedWord {
  std::string_view form;
  std::string_view folded;
  std::uint32_t count = 0;
};

/// The language as BCP 47, or "und" where the evidence is too thin.
///
///     "The minister said that he had not signed it."   en
///     "Міністр заявив, що угоди ще немає."             uk
///     "Reuters", "2024", ""                            und
[[nodiscard]] std::string identify_language(const std::vector<CountedWord>& words);

}  // namespace storydiff

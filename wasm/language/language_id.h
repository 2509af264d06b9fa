// Identification of the language of a text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace storydiff {

/// A distinct word of one side: as first written, as folded, and how often it occurs.
struct CountedWord {
  std::string_view form;
  std::string_view folded;
  std::uint32_t count = 0;
};

/// The language as a BCP 47 tag, or "und" (unknown) where there is too little evidence.
///
///     "The minister said that he had not signed it."   en
///     "Міністр заявив, що угоди ще немає."             uk
///     "Reuters", "2024", ""                            und
///
/// `likely` is a language that the text is expected to be in: it decides where the words hardly do.
///
///     "Mayor resigns"          es, or any other;  if "en" is likely   en
///     "El alcalde dijo que no" es;                if "en" is likely   es
[[nodiscard]] std::string identify_language(const std::vector<CountedWord>& words,
                                            std::string_view likely = {});

}  // namespace storydiff

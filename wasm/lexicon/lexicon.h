// How the strings of lexicon_tables.h are read.
//
// Words stand between single spaces, folded as texts are. What is read for texts of one language
// only has a line for each language, its code first (for English; those of further languages stand
// apart, lexicon/further.h); what is read for every text is one list:
//
//     words         kNegations     "de kein nicht\nen never not\n"      kElidedWords  "c d jusqu"
//     labelled      kMonths        "en 1 jan january|2 feb february|…\n"
//     scales, sets  kCountries     "germany|german;france|french"
//     phrases       kCorrectionPhrases  "earlier version of this|…"
//
// The files that the strings come from, and why a word stands where it does: lexicon/README.md.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/further.h"
#include "lexicon/lexicon_tables.h"
#include "text/lists.h"
#include "text/string_table.h"

namespace storydiff::lexicon {

/// Calls `visit(code, list)` for each line of what has a line for each language.
template <typename Visit>
void each_language(std::string_view lines, Visit visit) {
  while (!lines.empty()) {
    std::string_view list = take_part(lines, '\n');
    const std::string_view code = take_part(list);
    visit(code, list);
  }
}

/// Calls `visit(code, list)` for each language of a section whose words are there.
template <typename Visit>
void each_language(const Section& section, Visit visit) {
  each_language(section.lines, visit);
  for (const FurtherLanguage& language : further_languages()) {
    const std::string_view list = language.lists[section.place];
    if (!list.empty()) visit(language.code, list);
  }
}

/// The list of one language; empty where it has none. Goes through the lines: not for every word.
[[nodiscard]] std::string_view list_of(std::string_view lines, std::string_view language);
[[nodiscard]] std::string_view list_of(const Section& section, std::string_view language);

/// Calls `visit(label, words)` for each row of a labelled list.
template <typename Visit>
void each_row(std::string_view list, Visit visit) {
  while (!list.empty()) {
    std::string_view words = take_part(list, '|');
    const std::string_view label = take_part(words);
    visit(label, words);
  }
}

/// Calls `visit(word, set, side)` for each word of scales or sets, both counted from 0.
template <typename Visit>
void each_side(std::string_view list, Visit visit) {
  for (std::uint32_t set = 0; !list.empty(); ++set) {
    std::string_view sides = take_part(list, ';');
    for (std::uint32_t side = 0; !sides.empty(); ++side) {
      std::string_view words = take_part(sides, '|');
      while (!words.empty()) visit(take_part(words), set, side);
    }
  }
}

/// A label that is a number.
[[nodiscard]] std::uint32_t number_of(std::string_view label);

/// A section of words with a line for each language, to be asked for every word of a text.
class WordsByLanguage {
 public:
  explicit WordsByLanguage(const Section& section);
  /// The words of a language by its code; a table of nothing where it has none.
  [[nodiscard]] const StringTable& of(std::string_view language) const;

 private:
  struct Entry {
    std::string_view code;
    StringTable words;
  };
  std::vector<Entry> entries_;
  StringTable none_;
};

}  // namespace storydiff::lexicon

// One line that is input and expectation together.
//
//     one [two/twi] three [-old] [+new] .
//
// `[old/new]` replaces, `[-old]` removes, `[+new]` inserts, the rest is kept. Words are separated
// by spaces; a word of nothing but punctuation is a mark. Articles, prepositions and marks weigh
// nothing, `Word*5` weighs 5, any other word 1. Case does not count ("The" and "the" are equal),
// and each word is written as it stands on its side: `{The/the}` is a kept word written in two
// ways.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diff/edits.h"

namespace storydiff::testing {

/// Both sides of a line in notation, as the diff takes them, and the script that the line writes
/// down.
struct Notated {
  std::vector<DiffWord> left;
  std::vector<DiffWord> right;
  std::vector<std::string> left_words;
  std::vector<std::string> right_words;
  std::vector<Edit> edits;
};

[[nodiscard]] Notated parse_notation(std::string_view line);

/// The line that writes `script` down, over the words of `notated`.
[[nodiscard]] std::string write_notation(const Notated& notated, const std::vector<Edit>& edits);

/// Words for the diff from plain text, as the notation reads them.
[[nodiscard]] std::vector<DiffWord> words_of(std::string_view text);

/// Empty if `script` obeys the invariants of EditScript for these two sides, else what is wrong.
/// Applying it to left has to give right.
[[nodiscard]] std::string what_is_wrong(const std::vector<Edit>& edits,
                                        const std::vector<DiffWord>& left,
                                        const std::vector<DiffWord>& right);

/// Words that `edits` keep.
[[nodiscard]] std::size_t kept_words(const std::vector<Edit>& edits);

}  // namespace storydiff::testing

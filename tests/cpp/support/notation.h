// One line that is input and expectation together.
//
//     one [two/twi] three [-old] [+new] .
//
// `[old/new]` replaces, `[-old]` removes, `[+new]` inserts, the rest is kept. Words are separated
// by spaces; a word made only of punctuation is a mark. Articles, prepositions and marks have
// weight 0, `Word*5` has weight 5, any other word 1. Case does not count ("The" and "the" are
// equal), and each word is written as on its side: `{The/the}` is a kept word written in two ways.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diff/edits.h"

namespace storydiff::testing {

/// Both sides of a line in notation, as the diff takes them, and the edit script that it contains.
struct Notated {
  std::vector<DiffWord> left;
  std::vector<DiffWord> right;
  std::vector<std::string> left_words;
  std::vector<std::string> right_words;
  std::vector<Edit> edits;
};

[[nodiscard]] Notated parse_notation(std::string_view line);

/// `edits` in notation, over the words of `notated`.
[[nodiscard]] std::string write_notation(const Notated& notated, const std::vector<Edit>& edits);

/// Words for the diff from plain text, as the notation reads them.
[[nodiscard]] std::vector<DiffWord> words_of(std::string_view text);

/// Empty if `edits` obey the invariants of an edit script for these two sides, else what is wrong.
/// Applied to left they have to give right.
[[nodiscard]] std::string what_is_wrong(const std::vector<Edit>& edits,
                                        const std::vector<DiffWord>& left,
                                        const std::vector<DiffWord>& right);

/// Words that `edits` keep.
[[nodiscard]] std::size_t kept_words(const std::vector<Edit>& edits);

}  // namespace storydiff::testing

// Every distinct word once: what the rest of this stage looks things up in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "language/language_id.h"
#include "language/letters.h"
#include "language/terms.h"
#include "text/flags.h"
#include "text/string_table.h"

namespace storydiff {

/// A word exactly as it is written somewhere: "Ministers" and "ministers" are two forms, one term.
struct Form {
  std::uint32_t term = 0;
  Casing casing = Casing::none;
};

/// Filled by intern(); `left_forms` and `right_forms` run parallel to the sides' words.
struct Vocabulary {
  StringTable table;  ///< from the bytes of a form to its id
  std::vector<Form> forms;
  std::vector<std::uint32_t> first_form;  ///< by term: the form it was first seen in
  std::vector<std::uint32_t> left_forms, right_forms;
};

/// Fills `terms.vocabulary` (folded and kind) and both sides' term lists. Each distinct form is
/// folded once, however often it stands in the texts.
[[nodiscard]] Vocabulary intern(const Article& left, const Article& right, Terms& terms);

/// One side's distinct words, those of its story where it has any.
[[nodiscard]] std::vector<CountedWord> count_words(const Article& article,
                                                   const std::vector<std::uint32_t>& forms,
                                                   const Vocabulary& vocabulary,
                                                   const Terms& terms);

/// Sets function_word and negation by the languages of both sides.
void mark_closed_classes(Terms& terms, const Vocabulary& vocabulary);

/// Gives inflections of one word the same stem, by the language of the side where the word is
/// first. Returns the stems by number; they are kept in `terms.storage`.
std::vector<std::string_view> assign_stems(Terms& terms, const Vocabulary& vocabulary);

/// Sets the weights. `is_name[t]`: the term is part of a name somewhere.
void assign_weights(const Article& left, const Article& right, const Flags& is_name, Terms& terms);

}  // namespace storydiff

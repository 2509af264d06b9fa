// The distinct words of both texts, on which the later steps of this stage work.
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

/// A word exactly as it is written: "Ministers" and "ministers" are two forms, one term.
struct Form {
  std::uint32_t term = 0;
  Casing casing = Casing::none;
};

/// Filled by intern(); `left_forms` and `right_forms` run parallel to the sides' words.
struct Vocabulary {
  StringTable table;  ///< from the bytes of a form to its id
  std::vector<Form> forms;
  std::vector<std::uint32_t> first_form;  ///< by term: the form in which it was first seen
  std::vector<std::uint32_t> left_forms, right_forms;
};

/// Fills `terms.vocabulary` (folded and kind) and both sides' term lists. Each distinct form is
/// folded only once, however often it occurs.
[[nodiscard]] Vocabulary intern(const Article& left, const Article& right, Terms& terms);

/// The distinct words of one side's story, with their counts.
[[nodiscard]] std::vector<CountedWord> count_words(const Article& article,
                                                   const std::vector<std::uint32_t>& forms,
                                                   const Vocabulary& vocabulary,
                                                   const Terms& terms);

/// Sets function_word and negation by the languages of both sides.
void mark_closed_classes(Terms& terms, const Vocabulary& vocabulary);

/// Sets them anew for the words of foreign paragraphs: by their language, and by that of their side
/// for those that are elsewhere too.
void mark_foreign_words(Terms& terms);

/// Gives inflections of one word the same stem. A word is stemmed in the language of the left side
/// if it occurs there, else of the right; one that occurs in foreign paragraphs alone in theirs. Returns the stems by number, kept in `terms.storage`.
std::vector<std::string_view> assign_stems(Terms& terms, const Vocabulary& vocabulary);

/// Sets the weights. `is_name[t]` says whether term t is part of a name anywhere.
void assign_weights(const Article& left, const Article& right, const Flags& is_name, Terms& terms);

}  // namespace storydiff

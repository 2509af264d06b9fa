// What a few words say of their language beside function words: letters, numbers, days and the like.
#pragma once

#include <vector>

#include "language/language_id.h"
#include "language/words/closed_class.h"

namespace storydiff {

/// Adds what the letters of the words, and words of other closed classes, say for each language in
/// `allowed`: a word that may be of n languages counts 1/n for each. `hits` is indexed by language,
/// as LanguageSet is. It goes through whole word lists, so it is for texts of a few words.
void add_traits(const std::vector<CountedWord>& words, LanguageSet allowed, double* hits);

}  // namespace storydiff

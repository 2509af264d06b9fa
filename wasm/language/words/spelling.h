// When two words are one word in two spellings.
#pragma once

#include <string_view>

#include "language/terms.h"

namespace storydiff {

/// Whether two different words are one word, spelled in two ways: in the ways of two regions, or in
/// one of them wrongly. Two inflections of a word, and two words that look alike, are not.
///
///     colour color | organise organize | gray grey   true: known regional spellings
///     travelled traveled | occurred occured          true: one stem, and a letter doubled in one
///     government goverment                           true: the second is no word, and nearly the first
///     employers employees | causal casual            false: both are words
///     protects protected                             false: two forms of one word
///
/// Only a language pack says what is no word, so without one for `language` (BCP 47, of both sides)
/// the third kind is never found. Allocates nothing.
[[nodiscard]] bool spelling_variants(const Term& a, const Term& b, std::string_view language,
                                     const Relations& relations);

}  // namespace storydiff

// Names across alphabets.
#pragma once

#include <string>
#include <string_view>

namespace storydiff {

/// What stays of a name through every romanisation: its consonants, in classes that spellings mix
/// (s z sh zh ch ts | h g kh | v w | k c q), vowels gone but for a first one.
///
///     "рыженков", "ryzhenkov" "rsnkv"    "орбан", "orban" "Arbn"    "лукашенко", "lukashenka"
///     "lksnk"
///
/// Russian and Ukrainian case endings that have a consonant ("рыженковым") are taken off first.
[[nodiscard]] std::string name_skeleton(std::string_view folded);

/// Whether the word has Cyrillic letters.
[[nodiscard]] bool has_cyrillic(std::string_view word);

}  // namespace storydiff

// Comparing names across alphabets.
#pragma once

#include <string>
#include <string_view>

namespace storydiff {

/// What all romanisations of a name have in common: its consonants, in classes of those that
/// spellings confuse (s z sh zh ch ts | h g kh | v w | k c q), without vowels except an initial one.
///
///     "рыженков", "ryzhenkov"      "rsnkv"
///     "орбан", "orban"             "Arbn"
///     "лукашенко", "lukashenka"    "lksnk"
///     "μητσοτακη", "mitsotaki"     "mstk"
///
/// Russian and Ukrainian case endings that have a consonant ("рыженковым") are removed first, and so
/// is the last letter of a Greek nominative. With `inflected` false nothing is removed, since that
/// may be wrong: "Калинові" is the town of Калинів or the dative of Калин.
[[nodiscard]] std::string name_skeleton(std::string_view folded, bool inflected = true);

/// The skeleton with the vowels between consonants, in four classes (a ya | o yo | u yu | e i y and
/// other softened vowels), for names that are too short to be identified by their consonants. A
/// final vowel is left out, since it changes with the case.
///
///     "киев", "киева", "київ", "kyiv", "kiev"    "kIv"
///     "рим"                                      "rIm"
///     "rome"                                     "rOm"
[[nodiscard]] std::string name_sound(std::string_view folded, bool inflected = true);

/// A name in Latin letters, in one standard spelling by which it is compared.
///
///     "zelenskyy", "zelenskiy"    "zelensky"
///     "lukashenka"                "lukashenko"
[[nodiscard]] std::string plain_romanisation(std::string_view folded);

/// Whether the word has Cyrillic or Greek letters.
[[nodiscard]] bool needs_romanising(std::string_view word);

}  // namespace storydiff

// Names across alphabets.
#pragma once

#include <string>
#include <string_view>

namespace storydiff {

/// What stays of a name through every romanisation: its consonants, in classes that spellings mix
/// (s z sh zh ch ts | h g kh | v w | k c q), vowels gone but for a first one.
///
///     "рыженков", "ryzhenkov" "rsnkv"    "орбан", "orban" "Arbn"    "лукашенко", "lukashenka"
///     "lksnk"    "μητσοτακη", "mitsotaki" "mstk"
///
/// Russian and Ukrainian case endings that have a consonant ("рыженковым") are taken off first, and
/// so is the last letter of a Greek nominative.
/// With `inflected` false nothing is taken off: "Калинові" is the town of Калинів or the dative of
/// Калин.
[[nodiscard]] std::string name_skeleton(std::string_view folded, bool inflected = true);

/// The same with the vowels between consonants, in four classes (a ya | o yo | u yu | e i y and
/// whatever is softened), for names too short to be told by their consonants. A last vowel is left
/// out, since cases change it.
///
///     "киев", "киева", "київ", "kyiv", "kiev" "kIv"    "рим" "rIm"    "rome" "rOm"
[[nodiscard]] std::string name_sound(std::string_view folded, bool inflected = true);

/// A name in Latin letters in the one of its usual spellings by which it is compared: "zelenskyy",
/// "zelenskiy" "zelensky"; "lukashenka" "lukashenko".
[[nodiscard]] std::string plain_romanisation(std::string_view folded);

/// Whether the word has Cyrillic or Greek letters.
[[nodiscard]] bool needs_romanising(std::string_view word);

}  // namespace storydiff

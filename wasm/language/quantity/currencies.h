// Currencies by their signs, and kinds of dollars by the word before them.
#pragma once

#include <string_view>

#include "language/quantity/number_words.h"

namespace storydiff {

/// The ISO 4217 code of a currency sign ("USD"; "cent" for the cent sign); empty for other signs.
/// "¥" is the yuan in Chinese and the yen in all other languages.
[[nodiscard]] std::string_view code_of_sign(char32_t sign, std::string_view language);

/// The currency that "$" or "dollars" means after a word such as "us" or "canadian"; empty if the
/// word names none.
[[nodiscard]] std::string_view dollar_of(std::string_view word);

/// The currency code of a word; empty for a word that is not a currency.
[[nodiscard]] inline std::string_view code_of(const NumberWord& entry) { return entry.code.data(); }

}  // namespace storydiff

// Currencies by their signs, and dollars by what precedes them.
#pragma once

#include <string_view>

#include "language/quantity/number_words.h"

namespace storydiff {

/// ISO 4217 ("USD"; "cent" for the cent sign); empty if the sign is no currency's.
[[nodiscard]] std::string_view code_of_sign(char32_t sign);

/// The currency of "$" or "dollars" after a word: "us", "canadian"; empty if the word says none.
[[nodiscard]] std::string_view dollar_of(std::string_view word);

/// The code of a word that is a currency.
[[nodiscard]] inline std::string_view code_of(const NumberWord& entry) { return entry.code.data(); }

}  // namespace storydiff

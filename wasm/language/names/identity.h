// What identifies a name among those that are written otherwise.
#pragma once

#include <string_view>

#include "language/names/names.h"
#include "language/quantity/number_words.h"

namespace storydiff {

/// Whether a token is an e-mail or web address.
[[nodiscard]] bool is_address(std::string_view folded);

/// Whether two folded words at the end of names say that these are two: "jr" and "senior", "ii" and
/// "iii".
[[nodiscard]] bool tells_apart(std::string_view a, std::string_view b);

/// Takes the forms of companies and "Jr." off the end of a mention's words, and writes a number in
/// it as digits at the end. `capitals`: its last word is in capitals.
///
///     harlow corp        harlow
///     peter lunt junior  peter lunt, generation 'j'
///     world war two | world war ii | second world war   world war 2
void settle_identity(bool capitals, const NumberWords& numbers, Mention& mention);

}  // namespace storydiff

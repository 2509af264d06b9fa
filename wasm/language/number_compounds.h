// Numbers that are written as one word.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// Value of a cardinal of German, Dutch or Italian that is one word; false where `folded` is none,
/// and for every other language.
///
///     de zweihundertfunfzig 250    nl vijfentwintig 25    it ventotto 28, centottanta 180
[[nodiscard]] bool read_number_compound(std::string_view language, std::string_view folded,
                                        std::uint32_t& value);

}  // namespace storydiff

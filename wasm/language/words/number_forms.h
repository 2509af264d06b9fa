// Whether two forms of one word differ in grammatical number.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

/// What two forms of one noun say of how many there are.
enum class NumberForms : std::uint8_t {
  alike,  ///< of one number, as far as their endings show: "свидетеля", "свидетелю"
  in_context,  ///< of two numbers if what governs both is the same: "книга", "книги" may be two cases
  apart,  ///< of two numbers: "testigo", "testigos"
};

/// Compares two forms of one noun. Both in lower case with their accents.
[[nodiscard]] NumberForms compare_number(std::string_view language, std::string_view a,
                                         std::string_view b);

}  // namespace storydiff

// Function words that mean the same.
#pragma once

#include <cstdint>
#include <vector>

#include "language/terms.h"

namespace storydiff {

/// By term: the class of function words that stand for each other ("not", "n't"), from 1; 0 for
/// none.
[[nodiscard]] std::vector<std::uint8_t> small_word_classes(const std::vector<Term>& vocabulary);

}  // namespace storydiff

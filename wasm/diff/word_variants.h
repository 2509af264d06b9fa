// Function words of one meaning.
#pragma once

#include <cstdint>
#include <vector>

#include "language/terms.h"

namespace storydiff {

/// By term: function words of one meaning ("not", "n't") have one number, from 1; 0 for all others.
[[nodiscard]] std::vector<std::uint8_t> word_variants(const std::vector<Term>& vocabulary);

}  // namespace storydiff

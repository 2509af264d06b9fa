// How many words two names have in common.
#pragma once

#include <cstdint>

#include "language/terms.h"
#include "text/span.h"

namespace storydiff {

/// The pairs of a word of each range with one stem. A run of capitalised words is one name, however
/// long it is, so the words are not compared each with each.
[[nodiscard]] std::uint64_t count_shared_stems(const Terms& terms, Range left, Range right);

}  // namespace storydiff

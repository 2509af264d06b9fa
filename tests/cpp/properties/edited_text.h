// Random edits of a real text, in any language: words and sentences are inserted, deleted,
// replaced and exchanged, sentences are split at a comma and merged.
#pragma once

#include <string>
#include <string_view>

#include "support/random.h"

namespace storydiff::testing {

/// The text after `edits` random edits.
[[nodiscard]] std::string edited(Random& random, std::string_view text, std::uint32_t edits);

}  // namespace storydiff::testing

// Generated texts: random Unicode, random bytes, stories and random edits of them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "support/random.h"

namespace storydiff::testing {

/// Characters of many scripts with marks, emoji, line ends of all kinds, controls and NULs between.
[[nodiscard]] std::string random_unicode(Random& random, std::uint32_t characters);

/// Any bytes; as a whole hardly ever well-formed UTF-8.
[[nodiscard]] std::string random_bytes(Random& random, std::uint32_t count);

/// A story: paragraphs of sentences, with names, numbers, dates and quotations.
using Story = std::vector<std::vector<std::string>>;
[[nodiscard]] Story random_story(Random& random, std::uint32_t paragraphs);

/// The same story retold: sentences dropped, added, moved, joined, cut short, said twice, and
/// words, numbers and names in them changed.
[[nodiscard]] Story retold(Random& random, const Story& story);

/// Paragraphs with an empty line between them.
[[nodiscard]] std::string text_of(const Story& story);

}  // namespace storydiff::testing

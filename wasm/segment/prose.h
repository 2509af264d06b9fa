// Sentence splitting: sentences as readers of news count them, found in the words.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "options.h"
#include "segment/segmentation.h"
#include "settings.h"

namespace storydiff {

/// Cuts the words `range` of one paragraph into sentences: appends to `starts` the index of the
/// first word of each, the first of the range included (nothing for an empty range).
///
///     "He met Dr. Ng at 6 p.m. They talked."      He met … p.m. | They talked.
///     "\"It is late.\" she said. (So it was.)"    "It … late." she said. | (So it was.)
///     "Am 5. Juni kam er. 81 Gäste kamen."        Am 5. Juni kam er. | 81 Gäste kamen.
///     "1. Eggs 2. Milk"                           1. Eggs | 2. Milk
void cut_sentences(std::string_view utf8, const std::vector<Word>& words, Range range,
                   const SegmentSettings& settings, std::vector<std::uint32_t>& starts);

}  // namespace storydiff

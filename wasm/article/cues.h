// Cue words: words that are frequent in furniture. Weak evidence: no paragraph is furniture because
// of one word.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

enum class Cue : std::uint8_t {
  none,
  invite,  ///< asks the reader to do something with the page: "read", "teilen", "підпишіться"
  credit,  ///< is about a picture or who made it: "photo", "Karte", "фото"
  author,  ///< names who wrote: "by", "von", "por"
};

/// What `folded`, the first word of a line, is a cue of. Only called for lines of a few words.
[[nodiscard]] Cue cue_of(std::string_view folded);

}  // namespace storydiff

// Whether a full stop ends a sentence, or belongs to an abbreviation, an initial or an ordinal.
#pragma once

#include <cstdint>

#include "segment/word_view.h"

namespace storydiff {

/// A full stop and what stands around it, as indices of words.
struct PeriodPlace {
  std::uint32_t sentence;  ///< first word of the sentence so far
  std::uint32_t stop;      ///< the full stop, or the word that ends in one ("U.S.")
  std::uint32_t end;       ///< index after the stop and its closing marks
  std::uint32_t next;      ///< the word that follows, past marks that open
  WordShape shape;         ///< of that word: capital, caseless or digit
  bool dash;               ///< a dash stands between
};

/// `straight_on` says that no mark closes or opens between the stop and the next word.
[[nodiscard]] bool ends_at_period(const WordView& words, const PeriodPlace& place,
                                  bool straight_on);

/// Whether a full stop with a capital right after it has lost its space.
[[nodiscard]] bool ends_at_lost_space(const WordView& words, std::uint32_t stop,
                                      std::uint32_t next);

/// Whether word `i` is a name that is written with an exclamation mark.
[[nodiscard]] bool is_exclaimed_word(const WordView& words, std::uint32_t i);

}  // namespace storydiff

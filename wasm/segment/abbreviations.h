// Which words are written with a full stop that ends no sentence.
#pragma once

#include <cstdint>
#include <string_view>

namespace storydiff {

enum class Abbreviation : std::uint8_t {
  none,
  title,    ///< stands before a name and ends nothing: "Dr.", "Gen."
  inner,    ///< introduces what follows and ends nothing: "e.g.", "vs.", "z.B."
  number,   ///< an abbreviation only before a number, else a word: "No. 5", "Art. 12"
  unit,     ///< after a number, may well end a sentence: "5 млн.", "2014 г."
  general,  ///< ends a sentence where the next word looks like the start of one: "Inc.", "etc."
};

/// What kind the word is that stands before a full stop, without that stop.
[[nodiscard]] Abbreviation abbreviation_kind(std::string_view word);

/// The same for one with stops inside, which the word keeps: "U.S.", "e.g.".
[[nodiscard]] Abbreviation pointed_abbreviation_kind(std::string_view word);

/// "a.m." and "p.m.", after which a name may start a sentence.
[[nodiscard]] bool is_half_day(std::string_view word);

/// Names that are written with an exclamation mark: "Yahoo!".
[[nodiscard]] bool is_exclaimed_name(std::string_view word);

}  // namespace storydiff

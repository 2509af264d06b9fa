// The lists come from lexicon/*.txt. The language of a text is not known yet where sentences are cut,
// so the abbreviations of all languages count in every text. Tests: tests/cpp/segment/prose_test.cpp.
#include "segment/abbreviations.h"

#include "lexicon/lexicon_tables.h"
#include "segment/word_set.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

bool starts_with_capital(std::string_view word) { return is_upper(decode(word, 0).point); }

/// "CA" and "MS" are states and firms rather than "ca." and "Ms.".
bool is_acronym(std::string_view word) {
  for (std::uint32_t at = 0; at < word.size();) {
    const Decoded decoded = decode(word, at);
    if (!is_upper(decoded.point)) return false;
    at += decoded.size;
  }
  return true;
}

}  // namespace

Abbreviation abbreviation_kind(std::string_view word) {
  static const WordSet titles(lexicon::kTitleAbbreviations);
  static const WordSet ranks(lexicon::kRankAbbreviations);
  static const WordSet inners(lexicon::kInnerAbbreviations);
  static const WordSet units(lexicon::kUnitAbbreviations);
  static const WordSet generals(lexicon::kGeneralAbbreviations);
  static const WordSet numbers(lexicon::kNumberAbbreviations);
  static const WordSet capitalised(lexicon::kCapitalisedAbbreviations);
  const bool capital = starts_with_capital(word);
  const bool names = titles.contains(word) || (capital && ranks.contains(word));
  if (names) return is_acronym(word) ? Abbreviation::general : Abbreviation::title;
  if (inners.contains(word)) return is_acronym(word) ? Abbreviation::general : Abbreviation::inner;
  if (units.contains(word)) return Abbreviation::unit;
  if (generals.contains(word)) return Abbreviation::general;
  if (numbers.contains(word)) return Abbreviation::number;
  if (capital && capitalised.contains(word)) return Abbreviation::general;
  return Abbreviation::none;
}

Abbreviation pointed_abbreviation_kind(std::string_view word) {
  static const WordSet inners(lexicon::kPointedAbbreviations);
  return inners.contains(word) ? Abbreviation::inner : Abbreviation::general;
}

bool is_half_day(std::string_view word) {
  static const WordSet set(lexicon::kHalfDays);
  return set.contains(word);
}

bool is_exclaimed_name(std::string_view word) {
  static const WordSet set(lexicon::kExclaimedNames);
  return set.contains(word);
}

}  // namespace storydiff

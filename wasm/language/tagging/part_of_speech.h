// Parts of speech, by the names of Universal Dependencies.
#pragma once

#include <cstdint>

namespace storydiff {

/// The numbers up to `other` are those of the tables in language packs.
enum class PartOfSpeech : std::uint8_t {
  adjective,
  adposition,
  adverb,
  auxiliary,
  coordinator,
  determiner,
  interjection,
  noun,
  numeral,
  particle,
  pronoun,
  proper_noun,
  subordinator,
  symbol,
  verb,
  other,
  punctuation,
  none,  ///< not tagged, or no word at all
};

/// "was", "called".
[[nodiscard]] bool is_verb(PartOfSpeech tag);
/// Whether such words stand inside noun phrases: "the", "of", "old", "mayor".
[[nodiscard]] bool is_nominal(PartOfSpeech tag);

/// What the place before a word is.
enum class StatementStart : std::uint8_t {
  none,
  begins,     ///< a statement begins: "He resigned, [but] she stayed."
  describes,  ///< one about the noun before it: "The mayor, [who] is ill", "Rome, [the] capital"
  shares,     ///< one that has the subject of the one before it: "He resigned [and] left for Rome."
  resumes,    ///< one goes on that another has broken: "The mayor, who is ill, [resigned]."
};

}  // namespace storydiff

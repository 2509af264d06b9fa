// Words as they are compared: interned once for both sides, with stem, weight and what they denote
// (quantities, names, quotations).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "language/tagging/part_of_speech.h"
#include "language/words/pack_source.h"
#include "language/words/relations.h"
#include "segment/segmentation.h"
#include "text/arena.h"
#include "text/span.h"

namespace storydiff {

/// One distinct folded form ("ministers"), shared by both sides.
struct Term {
  std::string_view folded;  ///< owned by the vocabulary
  std::uint32_t stem = 0;   ///< equal for inflections of one word ("minister", "ministers")
  float weight = 0;         ///< from 0 (in every sentence, or punctuation) to 1 (rare: seen once)
  WordKind kind = WordKind::word;
  bool function_word = false;  ///< closed class: articles, pronouns, prepositions, auxiliaries …
  bool negation = false;       ///< "not", "never", "n't", "kein", "não", "не" …
};

/// How exact a text says that a figure is. The numbers follow the order of the labels of
/// [approximations] in scripts/lexicon/sections.mjs.
enum class Hedge : std::uint8_t {
  none = 0,
  about = 1,   ///< "about", "some", "roughly"
  over = 2,    ///< "more than": not the figure itself
  under = 3,   ///< "fewer than"
  least = 4,   ///< "at least": the figure or more
  most = 5,    ///< "up to"
  nearly = 6,  ///< "nearly": a little less
};

enum class QuantityKind : std::uint8_t { number, money, percent, temperature, date };

/// A number, an amount or a date, with its value.
struct Quantity {
  Span span;
  Range words;
  QuantityKind kind = QuantityKind::number;
  double value = 0;          ///< of number, money, percent ("$2.5 billion": 2.5e9); 0 for dates
  std::string normalised;    ///< equal exactly when the same is meant: "2500000000 USD", "14 %",
                             ///< "2024-11", "--07-06", "friday", "1500"
  std::string resolved;      ///< of "on Friday", "yesterday": the day by the text's dateline,
                             ///< "2024-11-08"; empty where it is unknown
  std::string alternative;   ///< of "03/04/2026": its other reading, "2026-04-03"; mostly empty
  bool approximate = false;  ///< "about 40", "nearly", "some", "dozens"
  bool vague = false;        ///< "dozens": a magnitude without a figure
  bool half_day = false;     ///< of a time: "6:00", which may be in the morning or the evening
  Hedge hedge = Hedge::none;
  std::string_view duration;  ///< of a number before a unit of time: its code (units.h), "years"
};

/// One mention of a person, place or organisation: "Péter Szijjártó", "the European Union", "EU".
struct Name {
  Span span;
  Range words;
  std::uint32_t entity = 0;  ///< equal for coreferent mentions, across both sides
};

/// A passage between quotation marks.
struct Quotation {
  Span span;    ///< with its marks
  Span inner;   ///< without its marks
  Range words;  ///< the words of `inner`
};

/// Where a side's stems come from.
enum class StemSource : std::uint8_t {
  none,      ///< no stemmer: the language is unknown, does not inflect, or has none here
  snowball,  ///< a Snowball stemmer
  rules,     ///< the light rules of words/stem.cpp
  missing,   ///< no stemmer, since the stemmer pack that has it was not loaded; or none is needed,
             ///< and characters that the pack has are (one_script.h)
};

/// A paragraph in another language than its text, by its words.
struct ForeignParagraph {
  Range words;
  std::string language;
};

/// One side's words as terms. `terms` runs parallel to `segmentation.words`; each of the other lists
/// is in text order, and its spans do not overlap.
struct SideTerms {
  std::string language;  ///< BCP 47 ("en", "uk"); "und" where it is unknown
  StemSource stems = StemSource::none;
  std::vector<ForeignParagraph> foreign;  ///< in text order; their words keep their own rules
  std::vector<std::uint32_t> terms;
  std::vector<Quantity> quantities;
  std::vector<Name> names;
  std::vector<Quotation> quotations;
  /// Parallel to `terms`, or empty where there is no language pack that says how to tag.
  std::vector<PartOfSpeech> tags;
  std::vector<StatementStart> starts;  ///< the places before words
};

/// Both sides' terms. Invariant: two words have the same term exactly when their folded forms are
/// equal; `stems` counts the distinct stems, so stem ids are below it.
struct Terms {
  std::vector<Term> vocabulary;
  std::uint32_t stems = 0;
  std::uint32_t entities = 0;
  SideTerms left, right;
  Relations relations;      ///< between stems, from the language pack
  std::string pack;         ///< name of the pack that was used; empty if none was
  bool lacks_pack = false;  ///< the language has a pack, and the source did not find it
  StringArena storage;      ///< folded forms and stems; views stay valid on a move; no copies
};

/// What the languages of two texts call for, and has not been loaded: of the native program nothing.
struct Missing {
  std::vector<std::string> lexicons;  ///< languages whose words are missing (lexicon/further.h)
  bool stems = false;                 ///< the stemmer pack
  std::string pack;                   ///< the language whose pack is missing; empty if none is
  [[nodiscard]] bool any() const { return stems || !lexicons.empty() || !pack.empty(); }
};

/// Whether the words of a side's language, or of one of its paragraphs', are not loaded.
[[nodiscard]] bool lacks_words(const SideTerms& side);

/// A pack is used if one side is in its language and the other is too, or is in an unknown one. Where
/// `missing` is given and anything is missing, no more than the languages is filled in.
[[nodiscard]] Terms analyse(const Article& left, const Article& right, const PackSource& packs = {},
                            Missing* missing = nullptr);

}  // namespace storydiff

// Keys by which a word is found again: by what it denotes ("EU" for "European Union", "1,500" for
// "fifteen hundred"), by its stem, and, less surely, by how it begins ("Russia" for "Russian").

#include "facts/clauses/word_keys.h"

#include <string_view>

#include "language/language_pairs.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

/// Letters that two words have to begin with alike to be taken for relatives, by way of having the
/// same key. "Belarus" and "Belarusian", "Russia" and "Russian"; not "international" and
/// "interest".
constexpr std::size_t kOpeningLetters = 6;

/// Gives terms that begin alike the same number; 0 for those too short to tell.
class Openings {
 public:
  std::uint32_t of(const Term& term) {
    if (term.kind != WordKind::word) return WordKeys::kNone;
    std::size_t letters = 0;
    std::size_t at = 0;
    while (at < term.folded.size() && letters < kOpeningLetters) {
      ++at;
      while (at < term.folded.size() &&
             (static_cast<unsigned char>(term.folded[at]) & 0xC0U) == 0x80U)
        ++at;
      ++letters;
    }
    if (letters < kOpeningLetters) return WordKeys::kNone;
    return ids_.add(term.folded.substr(0, at)).id;
  }
  [[nodiscard]] std::uint32_t size() const { return ids_.size(); }

 private:
  StringTable ids_;
};

}  // namespace

KeyedWords make_word_keys(const Terms& terms) {
  // Key space: stems, then entities, then quantities, then sorts of quantity, then openings.
  StringTable quantity_ids;
  for (const SideTerms* side : {&terms.left, &terms.right}) {
    for (const Quantity& quantity : side->quantities) {
      quantity_ids.add(quantity.normalised);
    }
  }
  const std::uint32_t entities_from = terms.stems;
  const std::uint32_t quantities_from = entities_from + terms.entities;
  const auto sorts_from = quantities_from + quantity_ids.size();
  constexpr std::uint32_t kSorts = 2;  // dates, and what can be counted or paid
  const std::uint32_t openings_from = sorts_from + kSorts;

  Openings openings;
  std::vector<std::uint32_t> opening_of(terms.vocabulary.size());
  for (std::size_t t = 0; t < opening_of.size(); ++t) {
    const std::uint32_t opening = openings.of(terms.vocabulary[t]);
    opening_of[t] = opening == WordKeys::kNone ? opening : openings_from + opening;
  }

  // Words of one language prove nothing in the other: "also" is no "also" in German.
  const bool strangers =
      language_gap(terms.left.language, terms.right.language) == LanguageGap::far;
  const auto keys_of = [&](const SideTerms& side) {
    std::vector<WordKeys> out(side.terms.size());
    for (std::size_t w = 0; w < out.size(); ++w) {
      const Term& term = terms.vocabulary[side.terms[w]];
      if (term.kind == WordKind::punctuation) continue;
      out[w].stem = term.stem;
      if (term.function_word) continue;
      if (strangers) continue;
      out[w].weight = term.weight;
      out[w].opening = opening_of[side.terms[w]];
      out[w].related = terms.relations.of(term.stem);
    }
    for (const Name& name : side.names) {
      for (std::uint32_t w = name.words.first; w < name.words.last; ++w) {
        out[w].denoted = entities_from + name.entity;
        out[w].name = true;
        if (strangers) out[w].weight = terms.vocabulary[side.terms[w]].weight;
        out[w].related = {};  // a name is what it is called
      }
    }
    for (const Quantity& quantity : side.quantities) {
      const std::uint32_t key = quantities_from + quantity_ids.find(quantity.normalised);
      for (std::uint32_t w = quantity.words.first; w < quantity.words.last; ++w) {
        out[w].denoted = key;
        if (strangers) out[w].weight = terms.vocabulary[side.terms[w]].weight;
        out[w].sort = sorts_from + (quantity.kind == QuantityKind::date ? 1U : 0U);
        // Half of "2.5 billion" proves nothing: a quantity is recognised whole.
        out[w].stem = out[w].opening = WordKeys::kNone;
        out[w].related = {};
      }
    }
    return out;
  };
  KeyedWords out;
  out.left = keys_of(terms.left);
  out.right = keys_of(terms.right);
  out.count = openings_from + openings.size();
  return out;
}

}  // namespace storydiff

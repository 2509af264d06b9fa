// A word is found on the other side by what it denotes ("EU" for "European Union", "1,500" for
// "fifteen hundred"), by its stem, and, less surely, by its first letters ("Belarus" for
// "Belarusian").

#include "facts/clauses/word_keys.h"

#include <string_view>

#include "language/language_pairs.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

/// Number of first letters that two words have to share to count as related, by getting the same
/// key: "Belarus" and "Belarusian", "Russia" and "Russian"; not "international" and "interest",
/// which part at the sixth letter.
constexpr std::size_t kOpeningLetters = 6;

/// Gives terms with the same first letters the same number; kNone for those that are too short.
class Openings {
 public:
  std::uint32_t of(const Term& term) {
    if (term.kind != WordKind::word) return kNone;
    std::size_t letters = 0;
    std::size_t at = 0;
    while (at < term.folded.size() && letters < kOpeningLetters) {
      ++at;
      while (at < term.folded.size() &&
             (static_cast<unsigned char>(term.folded[at]) & 0xC0U) == 0x80U) {
        ++at;
      }
      ++letters;
    }
    if (letters < kOpeningLetters) return kNone;
    return ids_.add(term.folded.substr(0, at)).id;
  }
  [[nodiscard]] std::uint32_t size() const { return ids_.size(); }

 private:
  StringTable ids_;
};

}  // namespace

KeyedWords make_word_keys(const Terms& terms) {
  // Key space: stems, then entities, then quantities, then kinds of quantity, then openings.
  StringTable quantity_ids;
  for (const SideTerms* side : {&terms.left, &terms.right}) {
    for (const Quantity& quantity : side->quantities) {
      quantity_ids.add(quantity.normalised);
    }
  }
  const std::uint32_t entities_from = terms.stems;
  const std::uint32_t quantities_from = entities_from + terms.entities;
  const auto kinds_from = quantities_from + quantity_ids.size();
  constexpr std::uint32_t kKinds = 2;  // dates, and what can be counted or paid
  const std::uint32_t openings_from = kinds_from + kKinds;

  Openings openings;
  std::vector<std::uint32_t> opening_of(terms.vocabulary.size());
  for (std::size_t t = 0; t < opening_of.size(); ++t) {
    const std::uint32_t opening = openings.of(terms.vocabulary[t]);
    opening_of[t] = opening == kNone ? opening : openings_from + opening;
  }

  // Words of one language are no evidence in another: German "also" means "so".
  const bool far = language_gap(terms.left.language, terms.right.language) == LanguageGap::far;
  const auto keys_of = [&](const SideTerms& side) {
    std::vector<WordKeys> out(side.terms.size());
    for (std::size_t w = 0; w < out.size(); ++w) {
      const Term& term = terms.vocabulary[side.terms[w]];
      if (term.kind == WordKind::punctuation) continue;
      out[w].stem = term.stem;
      if (term.function_word) continue;
      if (far) continue;
      out[w].weight = term.weight;
      out[w].opening = opening_of[side.terms[w]];
      out[w].related = terms.relations.of(term.stem);
    }
    for (const Name& name : side.names) {
      for (std::uint32_t w = name.words.first; w < name.words.last; ++w) {
        out[w].denoted = entities_from + name.entity;
        out[w].name = true;
        if (far) out[w].weight = terms.vocabulary[side.terms[w]].weight;
        out[w].related = {};  // a synonym of a name is not the name
      }
    }
    for (const Quantity& quantity : side.quantities) {
      const std::uint32_t key = quantities_from + quantity_ids.find(quantity.normalised);
      for (std::uint32_t w = quantity.words.first; w < quantity.words.last; ++w) {
        out[w].denoted = key;
        if (far) out[w].weight = terms.vocabulary[side.terms[w]].weight;
        out[w].quantity_kind = kinds_from + (quantity.kind == QuantityKind::date ? 1U : 0U);
        // Half of "2.5 billion" is no evidence: a quantity matches as a whole.
        out[w].stem = out[w].opening = kNone;
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

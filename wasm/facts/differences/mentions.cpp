// Names in a wide sense.
//
// The language stage finds the names for which capitals and the rest of the texts are evidence.
// When counterparts are looked for, more counts as a name: "Belarusian" (whose country is then the
// name), "the euro", and the first word of a sentence, whose capital is no evidence by itself
// ("Kansas officials said"). Such a weak name is compared with a proven one, or with another where
// neither is a word of the language ("Weber resigned", "Schneider resigned").
//
// Tested by tests/cpp/facts/differences/mentions_test.cpp.

#include "facts/differences/mentions.h"

#include <algorithm>
#include <string>

#include "language/foreign_paragraphs.h"
#include "language/letters.h"
#include "language/names/name_words.h"
#include "language/quantity/number_words.h"
#include "lexicon/lexicon.h"
#include "text/fold.h"
#include "text/lists.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// Keys: entities, then countries, then currencies, then stems of weak names.
class Collector {
 public:
  explicit Collector(const Terms& terms)
      : terms_(terms),
        currencies_from_(terms.entities + kMostCountries + 1U),
        stems_from_(currencies_from_ + 26U * 26U * 26U),
        country_of_(terms.vocabulary.size(), kUnasked),
        small_(terms.vocabulary.size()) {}

  /// Notes the words that a side writes without a capital: no names.
  void note_small(const Article& article, const SideTerms& side) {
    for (std::size_t w = 0; w < side.terms.size(); ++w) {
      if (small_[side.terms[w]]) continue;
      const Span span = article.segmentation.words[w].span;
      small_[side.terms[w]] = casing_of(article.text.slice(span)) == Casing::lower;
    }
  }

  [[nodiscard]] std::uint32_t keys() const { return stems_from_ + terms_.stems; }

  std::vector<Named> collect(const Article& article, const SideTerms& side, const Flags& linked) {
    std::vector<Named> out;
    Flags taken(side.terms.size());
    for (const Quantity& quantity : side.quantities) {
      if (quantity.kind == QuantityKind::temperature) mark(taken, quantity.words);
    }
    for (const Name& name : side.names) {
      if (taken[name.words.first]) continue;  // "20 degrees Celsius"
      std::string folded;
      fold_append(article.text.slice(name.span), folded);
      std::replace(folded.begin(), folded.end(), ' ', '_');
      const std::uint16_t country = names_.country(folded);
      out.push_back({name.span, name.words, country != 0 ? key_of(country) : name.entity});
      mark(taken, name.words);
    }
    for (const Quantity& quantity : side.quantities) mark(taken, quantity.words);
    const NumberWords& numbers = NumberWords::of(side.language);
    std::vector<std::uint32_t> currency_of(terms_.vocabulary.size(), kUnasked);  // by term
    for (std::size_t s = 0; s < linked.size(); ++s) {
      if (!linked[s]) continue;
      const Range words = article.segmentation.sentences[s].words;
      bool first = true;
      for (std::uint32_t w = words.first; w < words.last; ++w) {
        const Term& term = terms_.vocabulary[side.terms[w]];
        if (term.kind != WordKind::word) continue;
        const bool start = first;
        first = false;
        if (taken[w] || term.function_word) continue;
        const Span span = article.segmentation.words[w].span;
        const bool small = casing_of(article.text.slice(span)) == Casing::lower;
        std::uint32_t key = 0;
        bool weak = false;
        if (!small && country_of(side.terms[w]) != 0) {
          key = key_of(country_of(side.terms[w]));
        } else if (small) {
          std::uint32_t& currency = currency_of[side.terms[w]];
          if (currency == kUnasked) currency = currency_key(numbers.look_up(term.folded));
          key = currency;
          if (key == 0) continue;
        } else if (start && side.language == "en" && !small_[side.terms[w]] &&
                   before_word(side, w, words)) {
          key = stems_from_ + term.stem;
          weak = true;
        } else {
          continue;
        }
        out.push_back({span, {w, w + 1}, key, weak, weak && is_unknown(side, w)});
      }
    }
    sort_by(out, [](const Named& named) { return sort_key(named.words.first); });
    return out;
  }

 private:
  static constexpr std::uint32_t kUnasked = UINT32_MAX;

  static void mark(Flags& taken, Range words) {
    for (std::uint32_t w = words.first; w < words.last; ++w) taken[w] = true;
  }
  [[nodiscard]] std::uint32_t key_of(std::uint32_t country) const {
    return terms_.entities + country;
  }
  /// Whether a word follows, not a mark: "Responding, he left" does not begin with a name.
  [[nodiscard]] bool before_word(const SideTerms& side, std::uint32_t word, Range words) const {
    return word + 1 < words.last &&
           terms_.vocabulary[side.terms[word + 1]].kind != WordKind::punctuation;
  }
  /// Whether a word is none that the language pack knows, and does what people do: "Weber resigned".
  /// Endings that any word may have prove nothing.
  [[nodiscard]] bool is_unknown(const SideTerms& side, std::uint32_t word) const {
    const Term& term = terms_.vocabulary[side.terms[word]];
    if (!terms_.relations.has_words() || terms_.relations.knows(term.stem)) return false;
    for (const std::string_view ending : {"s", "ed", "ing", "ly"}) {
      if (term.folded.ends_with(ending)) return false;
    }
    const std::string_view next = terms_.vocabulary[side.terms[word + 1]].folded;
    const std::string_view verbs =
        lexicon::list_of(lexicon::kReportingVerbs, language_at(side, word));
    return term.folded.size() >= 4 && (next.ends_with("ed") || has_part(verbs, next));
  }
  std::uint32_t country_of(std::uint32_t term) {
    std::uint32_t& country = country_of_[term];
    if (country == kUnasked) country = names_.country(terms_.vocabulary[term].folded);
    return country;
  }
  /// The key of a word that is always a currency ("euro"), else 0; "won" and "real" are other words
  /// too.
  [[nodiscard]] std::uint32_t currency_key(const NumberWord& word) const {
    if (!word.is(NumberWord::currency)) return 0;
    const char* code = word.code.data();
    if (code[0] < 'A' || code[0] > 'Z' || std::string_view(code) == "KRW" ||
        std::string_view(code) == "BRL") {
      return 0;
    }
    std::uint32_t key = 0;
    for (int k = 0; k < 3; ++k) key = key * 26U + static_cast<std::uint32_t>(code[k] - 'A');
    return currencies_from_ + key;
  }

  const Terms& terms_;
  std::uint32_t currencies_from_;
  std::uint32_t stems_from_;
  std::vector<std::uint32_t> country_of_;
  Flags small_;  ///< by term
  const NameWords& names_ = NameWords::get();
};

}  // namespace

NamedMentions find_named(const Article& left, const Article& right, const Terms& terms,
                         const Flags& of_left, const Flags& of_right) {
  NamedMentions out;
  Collector collector(terms);
  collector.note_small(left, terms.left);
  collector.note_small(right, terms.right);
  out.left = collector.collect(left, terms.left, of_left);
  out.right = collector.collect(right, terms.right, of_right);
  out.longest.resize(collector.keys());
  const auto keep = [&](const Article& article, const std::vector<Named>& named) {
    for (const Named& name : named) {
      const std::string_view text = article.text.slice(name.span);
      std::string_view& longest = out.longest[name.key];
      if (text.size() > longest.size()) longest = text;
    }
  };
  keep(left, out.left);
  keep(right, out.right);
  return out;
}

std::vector<Opposite> find_opposites(const Article& article, const SideTerms& side,
                                     const Terms& terms, const Flags& linked) {
  std::vector<Opposite> out;
  Flags has_none(terms.vocabulary.size());  // in the language of the text
  for (std::size_t s = 0; s < linked.size(); ++s) {
    if (!linked[s]) continue;
    const Range words = article.segmentation.sentences[s].words;
    const std::string_view language = language_at(side, words.first);
    const bool foreign = language != side.language;
    const Antonyms& antonyms = Antonyms::of(language);
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      if (!foreign && has_none[side.terms[w]]) continue;
      const std::size_t before = out.size();
      antonyms.each(terms.vocabulary[side.terms[w]].folded, [&](Antonym antonym) {
        out.push_back({article.segmentation.words[w].span, {w, w + 1}, antonym});
      });
      if (!foreign && out.size() == before) has_none[side.terms[w]] = true;
    }
  }
  return out;
}

}  // namespace storydiff

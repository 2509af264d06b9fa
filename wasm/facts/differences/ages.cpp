// Ages are found by how they are written: as an adjective ("41-year-old", "42-jähriger"), with a
// unit after a name ("Marie Dupont, 41 ans"), or as a bare number between marks after a name
// ("Karim Haddad, 41,").
// Tested by tests/cpp/facts/differences/ages_test.cpp.
#include "facts/differences/ages.h"

#include <algorithm>
#include <string_view>

#include "lexicon/lexicon_tables.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// A number above it is no age.
constexpr double kOldest = 125;
/// Words of an apposition between an age and its owner's name: "41-year-old chief engineer".
constexpr std::uint32_t kReach = 4;

class AgeFinder {
 public:
  AgeFinder(const Article& article, const Terms& terms, const SideTerms& side)
      : text_(article.segmentation), terms_(terms), side_(side) {}

  [[nodiscard]] Age age_of(const Quantity& quantity) {
    const bool count = quantity.kind == QuantityKind::number && !quantity.vague;
    if (!count || quantity.value < 1 || quantity.value > kOldest) return {};
    sentence_ = text_.sentences[text_.words[quantity.words.first].sentence].words;
    const std::uint32_t first = quantity.words.first;
    const std::uint32_t last = quantity.words.last;
    if (const std::uint32_t end = end_of_adjective(last); end > last) {
      const std::uint32_t after = name_after(end);
      return {true, after != Age::kNobody ? after : name_before_mark(before_apposition(first))};
    }
    const bool years = quantity.duration == "years";
    if (years && among(last + 1, lexicon::kWordsForOld)) return {true, name_before_mark(first)};
    const bool aged = first > sentence_.first && among(first - 1, lexicon::kWordsForAged);
    const std::uint32_t start = aged ? first - 1 : first;
    const std::uint32_t whose = name_before_mark(start);
    const bool ends = last >= sentence_.last || mark(last) || years;
    if (whose != Age::kNobody && ends) return {true, whose};
    return {aged, Age::kNobody};
  }

 private:
  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms_.vocabulary[side_.terms[word]];
  }
  [[nodiscard]] bool mark(std::uint32_t word) const {
    return term(word).kind == WordKind::punctuation;
  }
  [[nodiscard]] bool is(std::uint32_t word, std::string_view folded) const {
    return word < sentence_.last && term(word).folded == folded;
  }
  [[nodiscard]] bool among(std::uint32_t word, std::string_view words) const {
    return word < sentence_.last && has_part(words, term(word).folded);
  }

  /// The end of "-year-old" or "-jähriger" that starts at `word`; `word` if neither does.
  [[nodiscard]] std::uint32_t end_of_adjective(std::uint32_t word) const {
    const std::uint32_t at = is(word, "-") ? word + 1 : word;
    if (at >= sentence_.last) return word;
    const std::string_view folded = term(at).folded;
    if (folded == "year" && is(at + 1, "-") && (is(at + 2, "old") || is(at + 2, "olds"))) {
      return at + 3;
    }
    std::string_view starts = lexicon::kAgeAdjectives;
    while (!starts.empty()) {
      if (folded.starts_with(take_part(starts))) return at + 1;
    }
    return word;
  }

  /// The name that starts at a word; null if none does.
  [[nodiscard]] const Name* starting(std::uint32_t word) const {
    const auto name =
        std::lower_bound(side_.names.begin(), side_.names.end(), word,
                         [](const Name& one, std::uint32_t at) { return one.words.first < at; });
    return name != side_.names.end() && name->words.first == word ? &*name : nullptr;
  }
  /// The name that ends before a word; null if none does.
  [[nodiscard]] const Name* ending(std::uint32_t word) const {
    const auto name =
        std::lower_bound(side_.names.begin(), side_.names.end(), word,
                         [](const Name& one, std::uint32_t at) { return one.words.last < at; });
    return name != side_.names.end() && name->words.last == word ? &*name : nullptr;
  }

  /// Whose name follows an age: "41-year-old engineer [Karim Haddad]".
  [[nodiscard]] std::uint32_t name_after(std::uint32_t word) const {
    const std::uint32_t to = std::min(sentence_.last, word + kReach);
    for (; word < to && !mark(word); ++word) {
      if (const Name* name = starting(word); name != nullptr) return name->entity;
    }
    return Age::kNobody;
  }

  /// "[Karim Haddad] , a 41-year-old": where the apposition starts.
  [[nodiscard]] std::uint32_t before_apposition(std::uint32_t word) const {
    for (std::uint32_t steps = 0; steps < kReach && word > sentence_.first; ++steps) {
      if (mark(word - 1)) break;
      --word;
    }
    return word;
  }

  /// Whose name ends before the comma or bracket right before `word`.
  [[nodiscard]] std::uint32_t name_before_mark(std::uint32_t word) const {
    if (word <= sentence_.first + 1) return Age::kNobody;
    if (!is(word - 1, ",") && !is(word - 1, "(")) return Age::kNobody;
    const Name* name = ending(word - 1);
    return name != nullptr ? name->entity : Age::kNobody;
  }

  const Segmentation& text_;
  const Terms& terms_;
  const SideTerms& side_;
  Range sentence_;
};

}  // namespace

std::vector<Age> ages_of(const Article& article, const Terms& terms, const SideTerms& side) {
  AgeFinder finder(article, terms, side);
  std::vector<Age> ages;
  ages.reserve(side.quantities.size());
  for (const Quantity& quantity : side.quantities) ages.push_back(finder.age_of(quantity));
  return ages;
}

}  // namespace storydiff

// A word is split from the left, thousands first, then hundreds. What is below a hundred is one part,
// tens and units ("fyrtiofem"), or units and tens with a word between them ("fünfundvierzig"). All of
// the word has to be used up, so that words which only begin like a number are none.
//
// Tested by tests/cpp/language/quantity/figures_germanic_test.cpp and its neighbours.
#include "language/quantity/number_compounds.h"

#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

struct Order {
  std::string_view language;
  std::string_view joiner;
  bool units_first;
  bool tens_first;
};
constexpr Order kOrders[] = {
    {"cs", "a", true, false}, {"da", "og", true, false}, {"de", "und", true, false},
    {"fi", "", false, true},  {"hu", "", false, true},   {"it", "", false, true},
    {"ko", "", false, true},  {"nb", "og", true, true},  {"nl", "en", true, false},
    {"sv", "", false, true},  {"tr", "", false, true}};

constexpr std::size_t kShortest = 6;  ///< bytes; shorter words are in the lists

}  // namespace

NumberCompounds::NumberCompounds(std::string_view language) {
  for (const Order& order : kOrders) {
    if (order.language != language) continue;
    units_first_ = order.units_first;
    tens_first_ = order.tens_first;
    joiner_ = order.joiner;
    elision_ = language == "it";
  }
  if (!units_first_ && !tens_first_) return;
  add(lexicon::list_of(lexicon::kNumberArticles, language));
  add(lexicon::list_of(lexicon::kCardinals, language));
  add(lexicon::list_of(lexicon::kNumberParts, language));
  for (std::string_view words = lexicon::list_of(lexicon::kHundreds, language); !words.empty();) {
    hundreds_.push_back(take_part(words));
  }
  lexicon::each_row(lexicon::list_of(lexicon::kNumberScales, language),
                    [this](std::string_view label, std::string_view words) {
                      while (label == "3" && !words.empty()) thousands_.push_back(take_part(words));
                    });
}

void NumberCompounds::add(std::string_view list) {
  lexicon::each_row(list, [this](std::string_view label, std::string_view words) {
    const std::uint32_t value = lexicon::number_of(label);
    while (value != 0 && !words.empty()) {
      const std::string_view word = take_part(words);
      if (value == 100) hundreds_.push_back(word);
      if (value < 1000) parts_.push_back({word, value});
    }
  });
}

bool NumberCompounds::units_first(std::string_view word, std::uint32_t& value) const {
  for (const Part& ten : parts_) {
    if (ten.value < 20 || ten.value > 90 || !word.ends_with(ten.word)) continue;
    std::string_view rest = word.substr(0, word.size() - ten.word.size());
    if (joiner_.empty() || !rest.ends_with(joiner_)) continue;
    rest.remove_suffix(joiner_.size());
    for (const Part& unit : parts_) {
      if (unit.value > 9 || rest != unit.word) continue;
      value = ten.value + unit.value;
      return true;
    }
  }
  return false;
}

bool NumberCompounds::tens_first(std::string_view word, std::uint32_t& value) const {
  for (const Part& ten : parts_) {
    if (ten.value < 10 || ten.value > 90 || ten.value % 10 != 0) continue;
    for (const Part& unit : parts_) {
      if (unit.value > 9) continue;
      const bool vowel = elision_ && (unit.word.front() == 'u' || unit.word.front() == 'o');
      const std::string_view front = ten.word.substr(0, ten.word.size() - (vowel ? 1 : 0));
      if (word.size() != front.size() + unit.word.size()) continue;
      if (!word.starts_with(front) || !word.ends_with(unit.word)) continue;
      value = ten.value + unit.value;
      return true;
    }
  }
  return false;
}

bool NumberCompounds::below_hundred(std::string_view word, std::uint32_t& value) const {
  for (const Part& part : parts_) {
    if (word != part.word || part.value > 99) continue;
    value = part.value;
    return true;
  }
  return (units_first_ && units_first(word, value)) || (tens_first_ && tens_first(word, value));
}

bool NumberCompounds::below_thousand(std::string_view word, std::uint32_t& value) const {
  if (below_hundred(word, value)) return true;
  const auto with_rest = [&](std::uint32_t hundreds, std::string_view rest) {
    std::uint32_t below = 0;
    if (!joiner_.empty() && rest.starts_with(joiner_) &&
        below_hundred(rest.substr(joiner_.size()), below)) {
      value = hundreds + below;
      return true;
    }
    if (!rest.empty() && !below_hundred(rest, below)) return false;
    value = hundreds + below;
    return true;
  };
  for (const std::string_view hundred : hundreds_) {
    const std::size_t at = word.find(hundred);
    if (at == std::string_view::npos) continue;
    std::uint32_t count = 1;
    if (at > 0 && (!below_hundred(word.substr(0, at), count) || count > 19)) continue;
    if (with_rest(count * 100, word.substr(at + hundred.size()))) return true;
  }
  for (const Part& part : parts_) {  // "duecentoquarantotto", "centotto"
    if (part.value < 100 || part.value % 100 != 0 || !word.starts_with(part.word)) continue;
    if (with_rest(part.value, word.substr(part.word.size()))) return true;
    if (elision_ && with_rest(part.value, word.substr(part.word.size() - 1))) return true;
  }
  return false;
}

bool NumberCompounds::read(std::string_view folded, std::uint32_t& value) const {
  if (parts_.empty() || folded.size() < kShortest) return false;
  for (const std::string_view thousand : thousands_) {
    const std::size_t at = folded.find(thousand);
    if (at == std::string_view::npos) continue;
    std::uint32_t thousands = 1;
    if (at > 0 && !below_thousand(folded.substr(0, at), thousands)) continue;
    const std::string_view rest = folded.substr(at + thousand.size());
    std::uint32_t below = 0;
    if (!rest.empty() && !below_thousand(rest, below)) continue;
    value = thousands * 1000 + below;
    return true;
  }
  return below_thousand(folded, value);
}

}  // namespace storydiff

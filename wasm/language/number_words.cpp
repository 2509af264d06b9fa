// Number words in one hash table a language.
//
// The lists are folded as texts are, so "p'ять" finds "п’ять" and "märz" finds "Maerz" only where
// the fold says so. A phrase of two words is one key with a space in it; its first word is marked,
// so that the second look-up is made only where there can be an answer.
//
// German, Dutch and Italian write a number as one word (number_compounds.cpp).
//
// Tested by tests/cpp/language/quantities_test.cpp.
#include "language/number_words.h"

#include <memory>

#include "language/number_compounds.h"
#include "text/fold.h"

namespace storydiff {
namespace {

std::uint32_t read_value(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') break;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return value;
}

}  // namespace

const NumberWords& NumberWords::of(std::string_view language) {
  static const auto tables = [] {
    std::array<std::unique_ptr<const NumberWords>, kNumberLanguages> all;
    for (std::uint32_t i = 0; i < kNumberLanguages; ++i) {
      all[i].reset(new NumberWords(kNumberData[i]));
    }
    return all;
  }();
  for (const auto& table : tables) {
    if (table->code_ == language) return *table;
  }
  return *tables[0];
}

NumberWords::NumberWords(const NumberData& data) : code_(data.code) {
  add(data.cardinals, NumberWord::cardinal);
  add(data.weak, NumberWord::weak);
  add(data.hundreds, NumberWord::hundred);
  add(data.scales, NumberWord::scale);
  add(data.vague, NumberWord::vague);
  add(data.dozens, NumberWord::dozen);
  add(data.joiners, NumberWord::joiner);
  add(data.links, NumberWord::link);
  add(data.months, NumberWord::month);
  add(data.shy_months, NumberWord::shy_month);
  add(data.weekdays, NumberWord::weekday);
  add(data.approximate, NumberWord::approximate);
  add(data.percent, NumberWord::percent);
  add(data.points, NumberWord::points);
  add(data.currencies, NumberWord::currency);
  add("usd=USD eur=EUR gbp=GBP uah=UAH rub=RUB jpy=JPY cny=CNY inr=INR pln=PLN chf=CHF brl=BRL "
      "cad=CAD aud=AUD sek=SEK nok=NOK dkk=DKK czk=CZK huf=HUF ron=RON ils=ILS krw=KRW",
      NumberWord::currency);
  add(data.ordinals, NumberWord::ordinal);
  add(data.fractions, NumberWord::fraction);
  add(data.suffixes, NumberWord::suffix);
  add(data.clock, NumberWord::clock);
}

NumberWord& NumberWords::entry(std::string_view word) {
  const StringTable::Added added = table_.add(word);
  if (added.fresh) {
    table_.rekey(added.id, arena_.keep(word));
    entries_.emplace_back();
  }
  return entries_[added.id];
}

void NumberWords::add(std::string_view list, std::uint32_t role) {
  std::uint8_t group = 1;
  std::string key;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(" |"), list.size());
    const std::string_view item = list.substr(0, end);
    const bool next_group = end < list.size() && list[end] == '|';
    list.remove_prefix(std::min(end + 1, list.size()));
    if (item.empty()) continue;
    const std::size_t equals = std::min(item.find('='), item.size());
    key.clear();
    fold_append(item.substr(0, equals), key);
    const std::size_t gap = key.find('_');
    if (gap != std::string::npos) {
      entry(std::string_view(key).substr(0, gap)).roles |= NumberWord::starts_phrase;
      key[gap] = ' ';
    }
    NumberWord& word = entry(key);
    word.roles |= role;
    const std::string_view value = item.substr(std::min(equals + 1, item.size()));
    if (role == NumberWord::month || role == NumberWord::weekday) word.calendar = group;
    if (role == NumberWord::ordinal) word.rank = static_cast<std::uint8_t>(read_value(value));
    if (role == NumberWord::fraction) word.parts = static_cast<std::uint8_t>(read_value(value));
    if (role == NumberWord::clock) word.hour = static_cast<std::uint8_t>(read_value(value));
    if (role == NumberWord::currency) value.copy(word.code.data(), word.code.size());
    if (role == NumberWord::weak) word.value = value.empty() ? 1 : read_value(value);
    if (role == NumberWord::cardinal || role == NumberWord::scale || role == NumberWord::vague) {
      word.value = read_value(value);
    }
    if (next_group) ++group;
  }
}

NumberWord NumberWords::look_up(std::string_view folded) const {
  if (folded.size() > 2 && folded.back() == '.') folded.remove_suffix(1);
  const std::uint32_t id = table_.find(folded);
  if (id != StringTable::kNone) return entries_[id];
  NumberWord none;
  if (folded.size() >= 6 && read_number_compound(code_, folded, none.value)) {
    none.roles = NumberWord::compound;
  }
  return none;
}

NumberWord NumberWords::look_up(std::string_view first, std::string_view second) const {
  if (first.size() + second.size() > 60) return {};
  char key[64];
  first.copy(key, first.size());
  key[first.size()] = ' ';
  second.copy(key + first.size() + 1, second.size());
  const std::uint32_t id = table_.find({key, first.size() + second.size() + 1});
  return id != StringTable::kNone ? entries_[id] : NumberWord{};
}

}  // namespace storydiff

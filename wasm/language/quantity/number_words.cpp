// Number words, in one hash table per language.
//
// The lists come from lexicon/*.txt, folded in the same way as texts. A phrase of two words is one
// key with a space in it; its first word is marked (starts_phrase), so that phrases are looked up
// only where one can be found.
//
// German writes a number as one word. read_german_compound splits it from the left: thousands,
// hundreds, then units "und" tens:
//
//     zweitausendfünfhundertdreiundzwanzig    2000 + 500 + 3 + 20
//
// Tested by tests/cpp/language/quantity/quantities_test.cpp.
#include "language/quantity/number_words.h"

#include <algorithm>

#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

struct NumberSection {
  const lexicon::Section* lists;
  std::uint32_t role;
  bool labelled;
};
constexpr NumberSection kSections[] = {{&lexicon::kCardinals, NumberWord::cardinal, true},
                                       {&lexicon::kNumberArticles, NumberWord::weak, true},
                                       {&lexicon::kHundreds, NumberWord::hundred, false},
                                       {&lexicon::kNumberScales, NumberWord::scale, true},
                                       {&lexicon::kVagueNumbers, NumberWord::vague, true},
                                       {&lexicon::kDozens, NumberWord::dozen, true},
                                       {&lexicon::kNumberJoiners, NumberWord::joiner, false},
                                       {&lexicon::kNumberLinks, NumberWord::link, false},
                                       {&lexicon::kMonths, NumberWord::month, true},
                                       {&lexicon::kAmbiguousMonths, NumberWord::shy_month, false},
                                       {&lexicon::kWeekdays, NumberWord::weekday, true},
                                       {&lexicon::kApproximations, NumberWord::approximate, true},
                                       {&lexicon::kPercentWords, NumberWord::percent, false},
                                       {&lexicon::kPercentagePointWords, NumberWord::points, false},
                                       {&lexicon::kCurrencies, NumberWord::currency, true},
                                       {&lexicon::kOrdinals, NumberWord::ordinal, true},
                                       {&lexicon::kFractions, NumberWord::fraction, true},
                                       {&lexicon::kOrdinalEndings, NumberWord::suffix, false},
                                       {&lexicon::kClockWords, NumberWord::clock, true},
                                       {&lexicon::kRelativeDays, NumberWord::relative, true},
                                       {&lexicon::kHalves, NumberWord::half, true},
                                       {&lexicon::kSeasons, NumberWord::season, true},
                                       {&lexicon::kDecimalWords, NumberWord::decimal, false},
                                       {&lexicon::kMinusWords, NumberWord::minus, false},
                                       {&lexicon::kTimesWords, NumberWord::times, true},
                                       {&lexicon::kShareWords, NumberWord::share, false},
                                       {&lexicon::kRangeWords, NumberWord::range, false},
                                       {&lexicon::kPerMilleWords, NumberWord::per_mille, false},
                                       {&lexicon::kPartsOfTheDay, NumberWord::day_part, true},
                                       {&lexicon::kDecadeParts, NumberWord::decade_part, true}};

struct Part {
  std::string_view word;
  std::uint32_t value;
};
/// The parts of German numbers up to 99: "ein", and the cardinals from "zwei" on.
const std::vector<Part>& german_parts() {
  static const std::vector<Part> parts = [] {
    std::vector<Part> all = {{"ein", 1}};
    lexicon::each_row(lexicon::list_of(lexicon::kCardinals, "de"),
                      [&](std::string_view label, std::string_view words) {
                        const std::uint32_t value = lexicon::number_of(label);
                        while (value > 1 && !words.empty())
                          all.push_back({take_part(words), value});
                      });
    return all;
  }();
  return parts;
}

/// The value of `word` as a whole, 1 to 99.
bool german_below_hundred(std::string_view word, std::uint32_t& value) {
  for (const Part& part : german_parts()) {
    if (word == part.word) {
      value = part.value;
      return true;
    }
  }
  for (const Part& ten : german_parts()) {
    if (ten.value < 20 || !word.ends_with(ten.word)) continue;
    word.remove_suffix(ten.word.size());
    if (!word.ends_with("und")) return false;
    word.remove_suffix(3);
    for (const Part& unit : german_parts()) {
      if (unit.value < 10 && word == unit.word) {
        value = ten.value + unit.value;
        return true;
      }
    }
    return false;
  }
  return false;
}

/// The same for 1 to 999.
bool german_below_thousand(std::string_view word, std::uint32_t& value) {
  const std::size_t at = word.find("hundert");
  if (at == std::string_view::npos) return german_below_hundred(word, value);
  std::uint32_t hundreds = 1;
  if (at > 0 && (!german_below_hundred(word.substr(0, at), hundreds) || hundreds > 19))
    return false;
  std::string_view rest = word.substr(at + 7);
  if (rest.starts_with("und")) {
    std::uint32_t below = 0;
    if (german_below_hundred(rest.substr(3), below)) rest.remove_prefix(3);
  }
  value = 0;
  if (!rest.empty() && !german_below_hundred(rest, value)) return false;
  value += hundreds * 100;
  return true;
}

}  // namespace

bool read_german_compound(std::string_view folded, std::uint32_t& value) {
  const std::size_t at = folded.find("tausend");
  if (at == std::string_view::npos) return german_below_thousand(folded, value);
  std::uint32_t thousands = 1;
  if (at > 0 && !german_below_thousand(folded.substr(0, at), thousands)) return false;
  std::string_view rest = folded.substr(at + 7);
  value = 0;
  if (!rest.empty() && !german_below_thousand(rest, value)) return false;
  value += thousands * 1000;
  return true;
}

[[gnu::noinline]] std::vector<NumberWords> NumberWords::all() {
  std::vector<NumberWords> all;
  for (const NumberSection& section : kSections) {
    lexicon::each_language(*section.lists, [&](std::string_view code, std::string_view list) {
      if (code == "und") return;
      auto words = std::find_if(all.begin(), all.end(),
                                [&](const NumberWords& one) { return one.code_ == code; });
      if (words == all.end()) words = all.insert(all.end(), NumberWords(code));
      if (section.labelled) {
        words->add_labelled(list, section.role);
      } else {
        words->add(list, section.role);
      }
    });
  }
  const std::string_view codes = lexicon::list_of(lexicon::kCurrencies, "und");
  for (NumberWords& words : all) words.add_labelled(codes, NumberWord::currency);
  return all;
}

const NumberWords& NumberWords::of(std::string_view language) {
  static const std::vector<NumberWords> tables = all();
  const NumberWords* english = nullptr;
  for (const NumberWords& table : tables) {
    if (table.code_ == language) return table;
    if (table.code_ == "en") english = &table;
  }
  return *english;
}

/// The entry of a word, added if it is new; "_" stands for the space in a phrase of two words.
NumberWord& NumberWords::entry(std::string_view word) {
  const std::size_t gap = word.find('_');
  if (gap != std::string_view::npos) {
    entry(word.substr(0, gap)).roles |= NumberWord::starts_phrase;
    std::string phrase(word);
    phrase[gap] = ' ';
    word = arena_.keep(phrase);
  }
  const StringTable::Added added = table_.add(word);
  if (added.fresh) entries_.emplace_back();
  return entries_[added.id];
}

void NumberWords::add(std::string_view list, std::uint32_t role) {
  while (!list.empty()) entry(take_part(list)).roles |= role;
}

void NumberWords::add_labelled(std::string_view list, std::uint32_t role) {
  lexicon::each_row(list, [this, role](std::string_view label, std::string_view words) {
    const std::uint32_t value = role == NumberWord::currency ? 0 : lexicon::number_of(label);
    while (!words.empty()) {
      NumberWord& word = entry(take_part(words));
      word.roles |= role;
      switch (role) {
        case NumberWord::month:
        case NumberWord::weekday:
        case NumberWord::season:
          word.calendar = static_cast<std::uint8_t>(value);
          break;
        case NumberWord::ordinal:
          word.rank = static_cast<std::uint8_t>(value);
          break;
        case NumberWord::fraction:
          word.parts = static_cast<std::uint8_t>(value);
          break;
        case NumberWord::clock:
        case NumberWord::relative:
        case NumberWord::day_part:
          word.hour = static_cast<std::uint8_t>(value);
          break;
        case NumberWord::approximate:
          word.hedge = static_cast<Hedge>(value);
          break;
        case NumberWord::currency:
          label.copy(word.code.data(), word.code.size());
          break;
        default:
          word.value = value;
      }
    }
  });
}

NumberWord NumberWords::look_up(std::string_view folded) const {
  if (folded.size() > 2 && folded.back() == '.') folded.remove_suffix(1);
  const std::uint32_t id = table_.find(folded);
  if (id != StringTable::kNone) return entries_[id];
  NumberWord none;
  if (code_ == "de" && folded.size() >= 6 && read_german_compound(folded, none.value)) {
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

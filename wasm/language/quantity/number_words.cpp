// Number words, in one hash table per language.
//
// The lists come from lexicon/*.txt, folded in the same way as texts. A phrase of two words is one
// key with a space in it; its first word is marked (starts_phrase), so that phrases are looked up
// only where one can be found.
//
// Phrases beside hours and numbers ("half past", "och en halv") have up to three words; see
// NumberWord::Phrase.
//
// Tested by tests/cpp/language/quantity/quantities_test.cpp and
// figures_slavic_test.cpp and its neighbours.
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
constexpr NumberSection kSections[] = {
    {&lexicon::kCardinals, NumberWord::cardinal, true},
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
    {&lexicon::kDecadeParts, NumberWord::decade_part, true},
    {&lexicon::kPercentOpeners, NumberWord::starts_phrase, false}};

struct PhraseSection {
  decltype(NumberSection::lists) lists;
  NumberWord::Phrase phrase;
};
constexpr PhraseSection kPhraseSections[] = {
    {&lexicon::kBeforeTheHour, NumberWord::Phrase::before_hour},
    {&lexicon::kAfterANumber, NumberWord::Phrase::after_number},
    {&lexicon::kMinuteWords, NumberWord::Phrase::minute_word},
    {&lexicon::kClockOpeners, NumberWord::Phrase::clock_opener},
    {&lexicon::kHijriMonths, NumberWord::Phrase::hijri_month}};

/// `word` without what is tied to it in languages that write small words in one with others:
/// "mayıs'ta", "월요일에", "وعشرون"; empty where there is nothing.
std::string_view without_small_words(std::string_view word, std::string_view language) {
  if (language == "tr") {
    const std::size_t apostrophe = word.find('\'');
    return apostrophe == std::string_view::npos ? std::string_view() : word.substr(0, apostrophe);
  }
  // "وعشرون": "and" is a letter of the word after it.
  if (language == "ar") return word.starts_with("\u0648") ? word.substr(2) : std::string_view();
  if (language != "ko") return {};
  for (std::string_view endings = lexicon::list_of(lexicon::kNumberEndings, language);
       !endings.empty();) {
    const std::string_view ending = take_part(endings);
    if (word.size() > ending.size() && word.ends_with(ending)) {
      return word.substr(0, word.size() - ending.size());
    }
  }
  return {};
}

}  // namespace

[[gnu::noinline]] std::vector<NumberWords> NumberWords::all() {
  std::vector<NumberWords> all;
  const auto words_of = [&](std::string_view code) -> NumberWords& {
    auto words = std::find_if(all.begin(), all.end(),
                              [&](const NumberWords& one) { return one.code_ == code; });
    if (words == all.end()) words = all.insert(all.end(), NumberWords(code));
    return *words;
  };
  for (const NumberSection& section : kSections) {
    lexicon::each_language(*section.lists, [&](std::string_view code, std::string_view list) {
      if (code == "und") return;
      if (section.labelled) {
        words_of(code).add_labelled(list, section.role);
      } else {
        words_of(code).add(list, section.role);
      }
    });
  }
  for (const PhraseSection& section : kPhraseSections) {
    lexicon::each_language(*section.lists, [&](std::string_view code, std::string_view list) {
      words_of(code).add_phrases(list, section.phrase);
    });
  }
  lexicon::each_language(lexicon::kHourNames, [&](std::string_view code, std::string_view list) {
    words_of(code).add_hours(list);
  });
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

/// The entry of a word, added if it is new; "_" stands for the space in a phrase.
NumberWord& NumberWords::entry(std::string_view word) {
  const std::size_t gap = word.find('_');
  if (gap != std::string_view::npos) {
    entry(word.substr(0, gap)).roles |= NumberWord::starts_phrase;
    std::string phrase(word);
    std::replace(phrase.begin(), phrase.end(), '_', ' ');
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

void NumberWords::add_phrases(std::string_view list, NumberWord::Phrase phrase) {
  lexicon::each_row(list, [this, phrase](std::string_view label, std::string_view words) {
    while (!words.empty()) {
      NumberWord& word = entry(take_part(words));
      // Only what stands before an hour, and "without" of "ten to", begins a reading.
      const auto amount = static_cast<std::uint8_t>(lexicon::number_of(label));
      if (phrase == NumberWord::Phrase::before_hour ||
          (phrase == NumberWord::Phrase::minute_word && amount == NumberWord::lacking)) {
        word.roles |= NumberWord::starts_phrase;
      }
      word.phrase = phrase;
      word.amount = amount;
    }
  });
}

void NumberWords::add_hours(std::string_view list) {
  lexicon::each_row(list, [this](std::string_view label, std::string_view words) {
    while (!words.empty()) {
      NumberWord& word = entry(take_part(words));
      word.roles |= NumberWord::starts_phrase;
      word.oclock = static_cast<std::uint8_t>(lexicon::number_of(label));
    }
  });
}

NumberWord NumberWords::look_up_form(std::string_view folded) const {
  const std::uint32_t id = table_.find(folded);
  if (id != StringTable::kNone) return entries_[id];
  NumberWord none;
  if (compounds_.read(folded, none.value)) none.roles = NumberWord::compound;
  return none;
}

NumberWord NumberWords::look_up(std::string_view folded) const {
  if (folded.size() > 2 && folded.back() == '.') folded.remove_suffix(1);
  const NumberWord found = look_up_form(folded);
  if (found.roles != 0 || found.phrase != NumberWord::Phrase::none) return found;
  const std::string_view form = without_small_words(folded, code_);
  return form.empty() ? found : look_up_form(form);
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

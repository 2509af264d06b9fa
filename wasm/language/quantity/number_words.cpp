// Number words in one hash table a language.
//
// The lists are folded as texts are, so "p'ять" finds "п’ять" and "märz" finds "Maerz" only where
// the fold says so. A phrase of two words is one key with a space in it; its first word is marked,
// so that the second look-up is made only where there can be an answer.
//
// German writes a number as one word. read_german_compound takes it apart from the left: thousands,
// hundreds, then "unit und ten": "zweitausendfünfhundertdreiundzwanzig" -> 2000 + 500 + 3 + 20.
//
// Tested by tests/cpp/language/quantity/quantities_test.cpp.
#include "language/quantity/number_words.h"

#include <memory>

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

/// What few languages write alike. `days`: "yesterday=0". `halves`: what makes a half more of the
/// number before it, "anderthalb=1" being 1.5; "halbe=0" only before a scale ("eine halbe Million")
/// or behind one ("deux millions et demi"). `seasons`: four groups from spring on
/// (language/quantity/seasons.h).
struct FurtherWords {
  std::string_view code, days, halves, seasons;
};
constexpr FurtherWords kFurtherWords[] = {
    {"en", "yesterday=0 today=1 tonight=1 tomorrow=2", "half=0",
     "spring|summer|autumn fall|winter"},
    {"de", "gestern=0 heute=1",
     "halbe=0 halben=0 halber=0 anderthalb=1 eineinhalb=1 zweieinhalb=2 dreieinhalb=3 "
     "viereinhalb=4 fünfeinhalb=5 sechseinhalb=6 siebeneinhalb=7 achteinhalb=8 neuneinhalb=9",
     "frühjahr frühling|sommer|herbst|winter"},
    {"fr", "hier=0 aujourd'hui=1 demain=2", "demi=0", "printemps|été|automne|hiver"},
    {"es", "ayer=0 hoy=1", "medio=0", "primavera|verano|otoño|invierno"},
    {"pt", "ontem=0 hoje=1 amanhã=2", "meio=0", "primavera|verão|outono|inverno"},
    {"it", "ieri=0 oggi=1 domani=2", "mezzo=0", "primavera|estate|autunno|inverno"},
    {"nl", "gisteren=0 vandaag=1", "half=0 anderhalf=1 anderhalve=1 tweeënhalf=2",
     "lente voorjaar|zomer|herfst najaar|winter"},
    {"pl", "wczoraj=0 dziś=1 dzisiaj=1 jutro=2", "pół=0 półtora=1 półtorej=1",
     "wiosną|latem|jesienią|zimą"},
    {"uk", "вчора=0 учора=0 сьогодні=1 завтра=2", "пів=0 півтора=1 півтори=1",
     "навесні весною|влітку улітку|восени|взимку узимку"},
    {"ru", "вчера=0 сегодня=1 завтра=2", "полтора=1 полторы=1 полутора=1",
     "весной|летом|осенью|зимой"},
    {"ar", "أمس=0 اليوم=1 غدا=2", "نصف=0", ""}};

struct Part {
  std::string_view word;
  std::uint32_t value;
};
constexpr Part kGermanUnits[] = {
    {"ein", 1},       {"zwei", 2},      {"drei", 3},      {"vier", 4},      {"funf", 5},
    {"sechs", 6},     {"sieben", 7},    {"acht", 8},      {"neun", 9},      {"zehn", 10},
    {"elf", 11},      {"zwolf", 12},    {"dreizehn", 13}, {"vierzehn", 14}, {"funfzehn", 15},
    {"sechzehn", 16}, {"siebzehn", 17}, {"achtzehn", 18}, {"neunzehn", 19}};
constexpr Part kGermanTens[] = {{"zwanzig", 20}, {"dreissig", 30}, {"vierzig", 40},
                                {"funfzig", 50}, {"sechzig", 60},  {"siebzig", 70},
                                {"achtzig", 80}, {"neunzig", 90}};

/// 1 to 99 from the whole of `word`.
bool german_below_hundred(std::string_view word, std::uint32_t& value) {
  for (const Part& unit : kGermanUnits) {
    if (word == unit.word) {
      value = unit.value;
      return true;
    }
  }
  for (const Part& ten : kGermanTens) {
    if (!word.ends_with(ten.word)) continue;
    value = ten.value;
    word.remove_suffix(ten.word.size());
    if (word.empty()) return true;
    if (!word.ends_with("und")) return false;
    word.remove_suffix(3);
    for (const Part& unit : kGermanUnits) {
      if (unit.value < 10 && word == unit.word) {
        value += unit.value;
        return true;
      }
    }
    return false;
  }
  return false;
}

/// 1 to 999.
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

[[gnu::noinline]] NumberWords::NumberWords(const NumberData& data) : code_(data.code) {
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
  for (const FurtherWords& further : kFurtherWords) {
    if (further.code != code_) continue;
    add(further.days, NumberWord::relative);
    add(further.halves, NumberWord::half);
    add(further.seasons, NumberWord::season);
  }
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
    if (role == NumberWord::month || role == NumberWord::weekday || role == NumberWord::season) {
      word.calendar = group;
    }
    if (role == NumberWord::ordinal) word.rank = static_cast<std::uint8_t>(read_value(value));
    if (role == NumberWord::fraction) word.parts = static_cast<std::uint8_t>(read_value(value));
    if (role == NumberWord::clock || role == NumberWord::relative)
      word.hour = static_cast<std::uint8_t>(read_value(value));
    if (role == NumberWord::currency) value.copy(word.code.data(), word.code.size());
    if (role == NumberWord::weak) word.value = value.empty() ? 1 : read_value(value);
    if (role == NumberWord::approximate)
      word.hedge = static_cast<Hedge>(value.empty() ? 1 : read_value(value));
    if (role == NumberWord::cardinal || role == NumberWord::scale || role == NumberWord::vague ||
        role == NumberWord::half) {
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

// One grammar, three languages: thousands, then hundreds, then what is below a hundred.
//
//     de  zwei|tausend|fünf|hundert|drei|und|zwanzig    2000 + 500 + 3 + 20
//     nl  twee|duizend|vijf|honderd|drie|en|twintig     the same, with "en"
//     it  due|mila|cinque|cento|venti|tre               tens first; a vowel goes before a vowel
//
// A word that is not used up to its last letter is no number ("einheit", "elfmeter"). Tested by
// tests/cpp/language/quantities_test.cpp.
#include "language/number_compounds.h"

#include <span>

namespace storydiff {
namespace {

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
constexpr Part kDutchUnits[] = {
    {"een", 1},      {"twee", 2},       {"drie", 3},      {"vier", 4},      {"vijf", 5},
    {"zes", 6},      {"zeven", 7},      {"acht", 8},      {"negen", 9},     {"tien", 10},
    {"elf", 11},     {"twaalf", 12},    {"dertien", 13},  {"veertien", 14}, {"vijftien", 15},
    {"zestien", 16}, {"zeventien", 17}, {"achttien", 18}, {"negentien", 19}};
constexpr Part kDutchTens[] = {{"twintig", 20}, {"dertig", 30},  {"veertig", 40},
                               {"vijftig", 50}, {"zestig", 60},  {"zeventig", 70},
                               {"tachtig", 80}, {"negentig", 90}};
constexpr Part kItalianUnits[] = {
    {"uno", 1},     {"due", 2},          {"tre", 3},       {"quattro", 4},      {"cinque", 5},
    {"sei", 6},     {"sette", 7},        {"otto", 8},      {"nove", 9},         {"dieci", 10},
    {"undici", 11}, {"dodici", 12},      {"tredici", 13},  {"quattordici", 14}, {"quindici", 15},
    {"sedici", 16}, {"diciassette", 17}, {"diciotto", 18}, {"diciannove", 19}};
constexpr Part kItalianTens[] = {{"venti", 20},     {"trenta", 30},   {"quaranta", 40},
                                 {"cinquanta", 50}, {"sessanta", 60}, {"settanta", 70},
                                 {"ottanta", 80},   {"novanta", 90}};

struct Grammar {
  std::string_view language;
  std::span<const Part> units, tens;
  std::string_view hundred, thousand, thousands, joiner;
  bool tens_first;
};
constexpr Grammar kGrammars[] = {
    {"de", kGermanUnits, kGermanTens, "hundert", "tausend", "tausend", "und", false},
    {"nl", kDutchUnits, kDutchTens, "honderd", "duizend", "duizend", "en", false},
    {"it", kItalianUnits, kItalianTens, "cento", "mille", "mila", "", true}};

class Reader {
 public:
  explicit Reader(const Grammar& grammar) : g_(grammar) {}

  bool whole(std::string_view word, std::uint32_t& value) const {
    std::size_t at = word.find(g_.thousands);
    std::size_t size = g_.thousands.size();
    if (at == std::string_view::npos && word.starts_with(g_.thousand)) {
      at = 0;
      size = g_.thousand.size();
    }
    if (at == std::string_view::npos) return below_thousand(word, value);
    std::uint32_t thousands = 1;
    if (at > 0 && !below_thousand(word.substr(0, at), thousands)) return false;
    const std::string_view rest = word.substr(at + size);
    value = 0;
    if (!rest.empty() && !below_thousand(rest, value)) return false;
    value += thousands * 1000;
    return true;
  }

 private:
  [[nodiscard]] static bool find(std::span<const Part> parts, std::string_view word,
                                 std::uint32_t& value) {
    for (const Part& part : parts) {
      if (part.word != word) continue;
      value = part.value;
      return true;
    }
    return false;
  }

  /// 1 to 99 from the whole of `word`.
  bool below_hundred(std::string_view word, std::uint32_t& value) const {
    if (find(g_.units, word, value)) return true;
    for (const Part& ten : g_.tens) {
      std::uint32_t unit = 0;
      if (g_.tens_first) {
        // "ventuno", "ventotto": the last vowel goes before another.
        const std::string_view stem = ten.word.substr(0, ten.word.size() - 1);
        if (!word.starts_with(stem)) continue;
        std::string_view rest = word.substr(stem.size());
        const bool elided = rest == "uno" || rest == "un" || rest == "otto";
        if (!elided) {
          if (!rest.starts_with(ten.word.back())) continue;
          rest.remove_prefix(1);
        }
        value = ten.value;
        if (rest.empty()) return true;
        if (rest == "un") rest = "uno";
        if (!find(g_.units, rest, unit) || unit > 9) return false;
      } else {
        if (!word.ends_with(ten.word)) continue;
        std::string_view rest = word.substr(0, word.size() - ten.word.size());
        value = ten.value;
        if (rest.empty()) return true;
        if (!rest.ends_with(g_.joiner)) return false;
        rest.remove_suffix(g_.joiner.size());
        if (!find(g_.units, rest, unit) || unit > 9) return false;
      }
      value += unit;
      return true;
    }
    return false;
  }

  /// 1 to 999; in German and Dutch also "fünfzehnhundert".
  bool below_thousand(std::string_view word, std::uint32_t& value) const {
    // "centotto", "centottanta": Italian leaves the o of "cento" out before another.
    const std::size_t at =
        word.find(g_.tens_first ? g_.hundred.substr(0, g_.hundred.size() - 1) : g_.hundred);
    if (at == std::string_view::npos) return below_hundred(word, value);
    std::uint32_t hundreds = 1;
    if (at > 0 && (!below_hundred(word.substr(0, at), hundreds) || hundreds > 19)) return false;
    std::string_view rest = word.substr(at + g_.hundred.size() - (g_.tens_first ? 1 : 0));
    std::uint32_t below = 0;
    if (g_.tens_first && rest.starts_with('o') && !below_hundred(rest, below)) {
      rest.remove_prefix(1);
    } else if (g_.tens_first && !rest.starts_with('o')) {
      return false;
    }
    if (!g_.joiner.empty() && rest.starts_with(g_.joiner) &&
        below_hundred(rest.substr(g_.joiner.size()), below)) {
      rest.remove_prefix(g_.joiner.size());
    }
    value = 0;
    if (!rest.empty() && !below_hundred(rest, value)) return false;
    value += hundreds * 100;
    return true;
  }

  const Grammar& g_;
};

}  // namespace

bool read_number_compound(std::string_view language, std::string_view folded,
                          std::uint32_t& value) {
  for (const Grammar& grammar : kGrammars) {
    if (grammar.language == language) return Reader(grammar).whole(folded, value);
  }
  return false;
}

}  // namespace storydiff

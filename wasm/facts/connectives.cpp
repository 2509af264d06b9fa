// Closed classes, from general knowledge of each language; folded forms, sorted.

#include "facts/connectives.h"

#include <algorithm>
#include <array>
#include <span>

namespace storydiff {
namespace {

using namespace std::string_view_literals;

constexpr std::array kEnglish = {"after"sv,   "although"sv, "amid"sv,   "amidst"sv,  "and"sv,
                                 "as"sv,      "because"sv,  "before"sv, "but"sv,     "despite"sv,
                                 "if"sv,      "nor"sv,      "once"sv,   "or"sv,      "since"sv,
                                 "so"sv,      "though"sv,   "unless"sv, "until"sv,   "when"sv,
                                 "whereas"sv, "where"sv,    "which"sv,  "while"sv,   "who"sv,
                                 "whom"sv,    "whose"sv,    "with"sv,   "without"sv, "yet"sv};
constexpr std::array kGerman = {
    "aber"sv,    "als"sv,    "bevor"sv, "da"sv,     "damit"sv,   "dass"sv,    "denn"sv,
    "deren"sv,   "dessen"sv, "die"sv,   "falls"sv,  "nachdem"sv, "ob"sv,      "obwohl"sv,
    "oder"sv,    "ohne"sv,   "seit"sv,  "sobald"sv, "sodass"sv,  "sondern"sv, "und"sv,
    "wahrend"sv, "weil"sv,   "wenn"sv,  "wie"sv,    "wo"sv,      "wobei"sv,   "wodurch"sv};
constexpr std::array kFrench = {"alors"sv, "apres"sv, "avant"sv,   "car"sv,     "comme"sv,
                                "dont"sv,  "et"sv,    "lorsque"sv, "mais"sv,    "malgre"sv,
                                "ou"sv,    "parce"sv, "pendant"sv, "puisque"sv, "quand"sv,
                                "que"sv,   "qui"sv,   "sans"sv,    "si"sv,      "tandis"sv};
constexpr std::array kSpanish = {"antes"sv, "aunque"sv,  "como"sv,   "cuando"sv, "cuya"sv,
                                 "cuyo"sv,  "despues"sv, "donde"sv,  "e"sv,      "mientras"sv,
                                 "o"sv,     "pero"sv,    "porque"sv, "pues"sv,   "que"sv,
                                 "quien"sv, "si"sv,      "sin"sv,    "sino"sv,   "y"sv};
constexpr std::array kPortuguese = {
    "antes"sv,  "apesar"sv, "apos"sv,   "como"sv,     "contudo"sv, "cuja"sv, "cujo"sv,
    "depois"sv, "e"sv,      "embora"sv, "enquanto"sv, "mas"sv,     "onde"sv, "ou"sv,
    "pois"sv,   "porque"sv, "quando"sv, "que"sv,      "quem"sv,    "se"sv,   "sem"sv};
constexpr std::array kItalian = {"che"sv,    "chi"sv,   "come"sv,   "cui"sv,    "dopo"sv,
                                 "dove"sv,   "e"sv,     "ma"sv,     "mentre"sv, "o"sv,
                                 "perche"sv, "prima"sv, "quando"sv, "se"sv,     "senza"sv};
constexpr std::array kDutch = {
    "als"sv,   "dat"sv,     "die"sv,  "en"sv,      "hoewel"sv, "maar"sv,    "nadat"sv, "of"sv,
    "omdat"sv, "terwijl"sv, "toen"sv, "voordat"sv, "waar"sv,   "wanneer"sv, "want"sv,  "zonder"sv};
constexpr std::array kPolish = {"a"sv,     "aby"sv,      "ale"sv,   "bo"sv,     "choc"sv,
                                "gdy"sv,   "gdzie"sv,    "i"sv,     "jezeli"sv, "kiedy"sv,
                                "ktora"sv, "ktore"sv,    "ktory"sv, "ktorzy"sv, "lub"sv,
                                "oraz"sv,  "poniewaz"sv, "ze"sv};
constexpr std::array kUkrainian = {"а"sv,   "або"sv,  "адже"sv,     "але"sv,   "бо"sv, "де"sv,
                                   "до"sv,  "коли"sv, "оскільки"sv, "проте"sv, "та"sv, "хоча"sv,
                                   "хто"sv, "що"sv,   "щоб"sv,      "і"sv,     "й"sv,  "яка"sv,
                                   "яке"sv, "який"sv, "які"sv,      "якщо"sv};
constexpr std::array kRussian = {"а"sv,      "где"sv,     "если"sv,    "и"sv,         "или"sv,
                                 "когда"sv,  "которая"sv, "которое"sv, "которые"sv,   "который"sv,
                                 "кто"sv,    "но"sv,      "однако"sv,  "поскольку"sv, "пока"sv,
                                 "потому"sv, "так"sv,     "хотя"sv,    "что"sv,       "чтобы"sv};

struct List {
  std::string_view language;
  std::span<const std::string_view> words;
};
constexpr std::array<List, 10> kLists = {{{"en", kEnglish},
                                          {"de", kGerman},
                                          {"fr", kFrench},
                                          {"es", kSpanish},
                                          {"pt", kPortuguese},
                                          {"it", kItalian},
                                          {"nl", kDutch},
                                          {"pl", kPolish},
                                          {"uk", kUkrainian},
                                          {"ru", kRussian}}};

}  // namespace

bool opens_clause(std::string_view folded, std::string_view language) {
  const std::string_view primary = language.substr(0, 2);
  for (const List& list : kLists) {
    if (list.language == primary) {
      return std::find(list.words.begin(), list.words.end(), folded) != list.words.end();
    }
  }
  return false;
}

}  // namespace storydiff

// Closed classes, from general knowledge of each language; folded forms, sorted. Where a comma has
// to stand before a subordinate clause (German, Polish, Ukrainian, Russian) the comma cuts, and
// only coordinators are listed: "die" and "як" are seldom what opens a clause.

#include "facts/clauses/connectives.h"

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
constexpr std::array kGerman = {"aber"sv, "denn"sv, "oder"sv, "ohne"sv, "sondern"sv, "und"sv};
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
constexpr std::array kPolish = {"a"sv, "ale"sv, "bo"sv, "i"sv, "lub"sv, "oraz"sv};
constexpr std::array kUkrainian = {"а"sv, "або"sv, "але"sv, "бо"sv, "і"sv, "й"sv, "та"sv};
constexpr std::array kRussian = {"а"sv, "и"sv, "или"sv, "но"sv};

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

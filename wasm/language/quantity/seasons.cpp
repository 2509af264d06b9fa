// The names of seasons stand in number_words.cpp, since every word of a text is looked up there;
// here is what has to stand before them. Tested by tests/cpp/language/quantity/dates_test.cpp.
#include "language/quantity/seasons.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/lists.h"

namespace storydiff {
namespace {

constexpr std::array<std::string_view, 4> kSeasons = {"spring", "summer", "autumn", "winter"};

struct Before {
  std::string_view code;
  std::string_view words;  ///< folded; empty: the season stands alone
};
constexpr Before kBefore[] = {
    {"en", "in next last this early late mid by since until through during of"},
    {"de", "im nachsten kommenden letzten vergangenen diesen diesem zum seit bis"},
    {"fr", "au en cet ce l'"},
    {"es", "en la el este esta proximo proxima pasado pasada"},
    {"pt", "na no neste nesta proximo proxima passado passada"},
    {"it", "in questa quest' scorsa prossima questo scorso prossimo nella nell'"},
    {"nl", "in deze komende afgelopen volgend volgende dit"},
    {"pl", ""},
    {"uk", ""},
    {"ru", ""}};

}  // namespace

bool is_season(std::string_view normalised) {
  return std::find(kSeasons.begin(), kSeasons.end(), normalised) != kSeasons.end();
}

bool read_season(const std::vector<Atom>& atoms, std::uint32_t at, const NumberWords& words,
                 DateReading& out) {
  if (!atoms[at].entry.is(NumberWord::season)) return false;
  if (at + 1 < atoms.size() && atoms[at + 1].sign == '-' && atoms[at + 1].glued) return false;
  bool told = false;
  for (const Before& before : kBefore) {
    if (before.code != words.code()) continue;
    told = before.words.empty();
    std::uint32_t place = at;
    // "in the spring", "en la primavera", "im kommenden Frühjahr"
    for (int steps = 0; !told && steps < 2 && place > 0; ++steps) {
      if (atoms[--place].type != Atom::Type::word) break;
      told = has_part(before.words, atoms[place].text);
      const std::string_view text = atoms[place].text;
      if (text != "the" && text != "de") break;
    }
  }
  const bool year = at + 1 < atoms.size() && atoms[at + 1].type == Atom::Type::digits &&
                    atoms[at + 1].plain && atoms[at + 1].count == 4;
  if (!told && !year) return false;
  out.normalised = kSeasons[atoms[at].entry.calendar - 1U];
  out.end = at + 1;
  return true;
}

}  // namespace storydiff

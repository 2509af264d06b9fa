// The names of seasons stand in number_words.cpp, since every word of a text is looked up there;
// here is what has to stand before them. Tested by tests/cpp/language/dates_test.cpp.
#include "language/seasons.h"

#include <array>
#include <string_view>

namespace storydiff {
namespace {

constexpr std::array<std::string_view, 4> kSeasons = {"spring", "summer", "autumn", "winter"};

struct Before {
  std::string_view code;
  std::string_view words;  ///< folded, with a space around each; empty: the season stands alone
};
constexpr Before kBefore[] = {
    {"en", " in next last this early late mid by since until through during of "},
    {"de", " im nachsten kommenden letzten vergangenen diesen diesem zum seit bis "},
    {"fr", " au en cet ce l' "},
    {"es", " en la el este esta proximo proxima pasado pasada "},
    {"pt", " na no neste nesta proximo proxima passado passada "},
    {"it", " in questa quest' scorsa prossima questo scorso prossimo nella nell' "},
    {"nl", " in deze komende afgelopen volgend volgende dit "},
    {"pl", ""},
    {"uk", ""},
    {"ru", ""}};

bool among(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    if (at > 0 && list[at - 1] == ' ' && list[at + word.size()] == ' ') return true;
  }
  return false;
}

}  // namespace

bool read_season(const std::vector<Atom>& atoms, std::uint32_t at, const NumberWords& words,
                 DateReading& out) {
  if (!atoms[at].entry.is(NumberWord::season)) return false;
  if (at + 1 < atoms.size() && atoms[at + 1].sign == '-' && atoms[at + 1].glued) return false;
  const auto is_word = [&](std::uint32_t place) {
    return place < atoms.size() && atoms[place].type == Atom::Type::word;
  };
  bool told = false;
  for (const Before& before : kBefore) {
    if (before.code != words.code()) continue;
    told = before.words.empty();
    std::uint32_t place = at;
    // "in the spring", "en la primavera", "im kommenden Frühjahr"
    for (int steps = 0; !told && steps < 2 && place > 0 && is_word(place - 1); ++steps) {
      told = among(before.words, atoms[--place].text);
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

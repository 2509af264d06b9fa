// The names of seasons are entries of NumberWords, since every word of a text is looked up there.
// This file checks what has to come before them ([season openers] of lexicon/*.txt).
//
// Tested by tests/cpp/language/quantity/dates_test.cpp.
#include "language/quantity/seasons.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "lexicon/lexicon.h"

namespace storydiff {
namespace {

constexpr std::array<std::string_view, 4> kSeasons = {"spring", "summer", "autumn", "winter"};

}  // namespace

bool is_season(std::string_view normalised) {
  return std::find(kSeasons.begin(), kSeasons.end(), normalised) != kSeasons.end();
}

bool read_season(const std::vector<Atom>& atoms, std::uint32_t at, const NumberWords& words,
                 DateReading& out) {
  if (!atoms[at].entry.is(NumberWord::season)) return false;
  if (at + 1 < atoms.size() && atoms[at + 1].sign == '-' && atoms[at + 1].glued) return false;
  const std::string_view openers = lexicon::list_of(lexicon::kSeasonOpeners, words.code());
  bool opened = openers.empty();
  std::uint32_t place = at;
  // "in the spring", "en la primavera", "im kommenden Frühjahr"
  for (int steps = 0; !opened && steps < 2 && place > 0; ++steps) {
    if (atoms[--place].type != Atom::Type::word) break;
    const std::string_view text = atoms[place].text;
    opened = has_part(openers, text);
    if (text != "the" && text != "de") break;
  }
  const bool year = at + 1 < atoms.size() && atoms[at + 1].type == Atom::Type::digits &&
                    atoms[at + 1].plain && atoms[at + 1].count == 4;
  if (!opened && !year) return false;
  out.normalised = kSeasons[atoms[at].entry.calendar - 1U];
  out.end = at + 1;
  return true;
}

}  // namespace storydiff

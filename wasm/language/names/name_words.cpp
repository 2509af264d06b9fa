// Titles, particles, demonyms and countries, from lexicon/*.txt, in one sorted list.
#include "language/names/name_words.h"

#include <algorithm>

#include "lexicon/lexicon.h"
#include "text/sort.h"

namespace storydiff {

const NameWords& NameWords::get() {
  static const NameWords words;
  return words;
}

NameWords::NameWords() {
  const auto add = [this](std::string_view words, std::uint8_t role) {
    while (!words.empty()) entries_.push_back({take_part(words), role});
  };
  add(lexicon::kNameTitles, kTitleRole);
  add(lexicon::kNameParticles, kParticleRole);
  add(lexicon::kNameBodies, kBodyRole);
  add(lexicon::kDemonyms, kDemonymRole);
  lexicon::each_row(lexicon::kNameEndings, [&](std::string_view label, std::string_view words) {
    constexpr std::uint8_t kRoles[] = {kCompanyRole, kJuniorRole, kSeniorRole};
    add(words, kRoles[lexicon::number_of(label)]);
  });
  lexicon::each_side(lexicon::kCountries, [this](std::string_view word, std::uint32_t country,
                                                 std::uint32_t side) {
    entries_.push_back({word, static_cast<std::uint8_t>(side == 0 ? 0 : kDemonymRole),
                        static_cast<std::uint16_t>(country + 1)});
  });
  sort_items(entries_, [](const Entry& a, const Entry& b) { return a.word < b.word; });
}

NameWords::Entry NameWords::look_up(std::string_view word) const {
  auto it = std::lower_bound(entries_.begin(), entries_.end(), word,
                             [](const Entry& e, std::string_view w) { return e.word < w; });
  Entry out;
  for (; it != entries_.end() && it->word == word; ++it) {
    out.roles = static_cast<std::uint8_t>(out.roles | it->roles);
    out.country = std::max(out.country, it->country);
  }
  return out;
}

std::uint8_t NameWords::roles(std::string_view folded) const {
  std::uint8_t out = look_up(folded).roles;
  if (folded.ends_with('.')) {
    if ((look_up(folded.substr(0, folded.size() - 1)).roles & kTitleRole) != 0) out |= kTitleRole;
  }
  if (folded.size() > 4 && folded.ends_with('s')) {  // "Russians"
    const unsigned role = look_up(folded.substr(0, folded.size() - 1)).roles & kDemonymRole;
    out = static_cast<std::uint8_t>(out | role);
  }
  return out;
}

std::uint16_t NameWords::country(std::string_view folded) const {
  const std::uint16_t country = look_up(folded).country;
  if (country != 0 || folded.size() < 5 || !folded.ends_with('s')) return country;
  const Entry singular = look_up(folded.substr(0, folded.size() - 1));
  return (singular.roles & kDemonymRole) != 0 ? singular.country : std::uint16_t{0};
}

bool is_nickname(std::string_view first, std::string_view second) {
  if (first.size() < 2 || second.size() < 2) return false;
  std::string_view sets = lexicon::kNicknames;
  while (!sets.empty()) {
    const std::string_view names = take_part(sets, ';');
    if (has_part(names, first) && has_part(names, second)) return true;
  }
  return false;
}

}  // namespace storydiff

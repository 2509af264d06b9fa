#include "facts/residue/phrases.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "text/sort.h"

namespace storydiff {
namespace {

/// Whether a unit has a word that says something and is not settled.
bool has_open_word(const TokenSide& side, const UnitPlace& place) {
  for (std::uint32_t k = place.first; k < place.last; ++k) {
    if (place.holds(k) && !side.tokens[k].settled && !side.is_mark(side.tokens[k])) return true;
  }
  return false;
}

/// Whether all that is settled in a unit has its partner in `other`: "railway station" beside "train
/// station", but not "take place" beside "occur" where the other side has that "place" elsewhere.
bool shares_words_with(const TokenSide& side, const UnitPlace& place, const UnitPlace& other) {
  for (std::uint32_t k = place.first; k < place.last; ++k) {
    const Token& t = side.tokens[k];
    if (!place.holds(k) || !t.settled || !side.is_content(t)) continue;
    if (t.partner < other.first || t.partner >= other.last || !other.holds(t.partner)) return false;
  }
  return true;
}

/// Whether two units can be each other's proof. Both have open words, or one is a settled word and
/// the other says it with a light verb: "promised", "made a promise". A phrase of two words may just
/// be more exact: "officers", "military officers".
constexpr std::uint32_t kLightVerbWords = 3;

bool can_pair(const TokenSide& left, const UnitPlace& a, const TokenSide& right,
              const UnitPlace& b) {
  const bool open_left = has_open_word(left, a);
  const bool open_right = has_open_word(right, b);
  const bool open = (open_left && (open_right || a.held >= kLightVerbWords)) ||
                    (open_right && b.held >= kLightVerbWords);
  return open && shares_words_with(left, a, b) && shares_words_with(right, b, a);
}

/// Whether a word is short for another one: "Mt", "Mount"; "Ave", "Avenue".
bool abbreviates(std::string_view one, std::string_view other) {
  if (one.size() > other.size()) std::swap(one, other);
  if (one.ends_with('.')) one.remove_suffix(1);
  std::size_t at = 0;
  for (const char c : other) at += at < one.size() && one[at] == c ? 1 : 0;
  return !one.empty() && one.front() == other.front() && at == one.size();
}

/// Whether a place has a word of a name. Two names are two, whatever their words mean: "High Court",
/// "Supreme Court".
bool in_name(const TokenSide& side, const UnitPlace& place) {
  for (std::uint32_t k = place.first; k < place.last; ++k) {
    if (place.holds(k) && side.tokens[k].name != kNone) return true;
  }
  return false;
}

/// The phrases of a side that have an open word, longer ones first, and its words: the open ones, and
/// those that the other side has too.
std::vector<UnitPlace> units_of(const TokenSide& side, const Relations& relations) {
  std::vector<std::uint32_t> stems;
  std::vector<std::uint32_t> places;
  for (std::uint32_t k = 0; k < side.tokens.size(); ++k) {
    if (side.is_mark(side.tokens[k])) continue;
    stems.push_back(side.term(side.tokens[k]).stem);
    places.push_back(k);
  }
  std::vector<UnitPlace> out;
  for (const PhraseMatch& phrase : relations.find_phrases(stems)) {
    const UnitPlace place{places[phrase.first], places[phrase.last] + 1, phrase.unit, phrase.words};
    // A mark inside a phrase parts it.
    const bool parted = place.last - place.first != phrase.last - phrase.first + 1;
    if (!parted && has_open_word(side, place)) out.push_back(place);
  }
  sort_stably(out.begin(), out.end(),
              [](const UnitPlace& a, const UnitPlace& b) { return a.held > b.held; });
  for (const std::uint32_t k : places) {
    const Token& t = side.tokens[k];
    if (relations.equivalents(side.term(t).stem).empty()) continue;  // no other states the same
    if (t.settled ? t.partner != kNone && side.is_content(t) : side.may_have_synonym(t)) {
      out.push_back({k, k + 1, side.term(t).stem, 1});
    }
  }
  return out;
}

void settle_unit(TokenSide& side, const UnitPlace& place) {
  for (std::uint32_t k = place.first; k < place.last; ++k) {
    if (place.holds(k)) side.tokens[k].settled = true;
  }
}

}  // namespace

std::vector<UnitPair> match_graded_units(LinkTokens& tokens, const Relations& relations) {
  std::vector<UnitPair> found;
  if (relations.empty()) return found;
  const std::vector<UnitPlace> left = units_of(tokens.left, relations);
  if (left.empty()) return found;
  const std::vector<UnitPlace> right = units_of(tokens.right, relations);
  for (const UnitPlace& a : left) {
    const UnitPlace* best = nullptr;
    std::uint32_t distance = UINT32_MAX;
    const bool open = has_open_word(tokens.left, a);
    for (const UnitPlace& b : right) {
      if (!open && b.held < kLightVerbWords)
        break;  // can_pair() accepts none; longer ones are first
      const std::uint32_t apart =
          blocks_apart(tokens.left.tokens[a.first], tokens.right.tokens[b.first]);
      if (apart >= distance || !relations.proves(a.unit, b.unit)) continue;
      if (in_name(tokens.left, a) && in_name(tokens.right, b) &&
          !abbreviates(tokens.left.term(tokens.left.tokens[a.first]).folded,
                       tokens.right.term(tokens.right.tokens[b.first]).folded)) {
        continue;
      }
      if (!can_pair(tokens.left, a, tokens.right, b)) continue;
      best = &b;
      distance = apart;
    }
    if (best == nullptr) continue;
    settle_unit(tokens.left, a);
    settle_unit(tokens.right, *best);
    found.push_back({a, *best});
  }
  return found;
}

}  // namespace storydiff

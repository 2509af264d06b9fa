// Mentions of every kind are matched by their keys. Two kinds need more than that: quantities may
// agree without being equal, and the only evidence for a name may be its capital letter.
#include "facts/differences/unmatched.h"

#include <algorithm>

#include "facts/differences/values.h"
#include "text/sort.h"

namespace storydiff {

Range MentionSide::mentions_of(std::uint32_t sentence) const {
  const Range words = words_of(sentence);
  const auto first = std::lower_bound(
      mentions.begin(), mentions.end(), words.first,
      [](const KeyedMention& m, std::uint32_t word) { return m.words.first < word; });
  auto last = first;
  while (last != mentions.end() && last->words.first < words.last) ++last;
  return {static_cast<std::uint32_t>(first - mentions.begin()),
          static_cast<std::uint32_t>(last - mentions.begin())};
}

void UnmatchedMentions::list(MentionSide& side) {
  side.mentions.clear();
  switch (kind_) {
    case MentionKind::quantity:
      for (const Quantity& one : side.terms.quantities) {
        side.mentions.push_back({one.words, values_.add(one.normalised).id});
      }
      break;
    case MentionKind::name:
      for (const Named& one : side.names) side.mentions.push_back({one.words, one.key});
      break;
    case MentionKind::opposite:
      for (const Opposite& one : side.opposites) {
        side.mentions.push_back({one.words, number_of(one.antonym)});
      }
  }
  side.has_key.clear();
  for (const KeyedMention& mention : side.mentions) {
    if (mention.key >= side.has_key.size()) side.has_key.resize(mention.key + 1);
    side.has_key[mention.key] = true;
  }
}

std::vector<UnmatchedMention> UnmatchedMentions::of(const MentionSide& side, std::uint32_t sentence,
                                                    const MentionSide& other) const {
  std::vector<UnmatchedMention> out;
  if (side.links[sentence].empty()) return out;
  const Range mine = side.mentions_of(sentence);
  for (std::uint32_t m = mine.first; m < mine.last; ++m) out.push_back({m});
  if (out.empty()) return out;
  std::vector<std::uint32_t> others;
  for (const std::uint32_t linked : side.links[sentence]) {
    const Range theirs = other.mentions_of(linked);
    for (std::uint32_t o = theirs.first; o < theirs.last; ++o) others.push_back(o);
  }
  const bool compare = out.size() * others.size() <= settings_.detail_pairs;
  if (!compare) {
    for (std::uint32_t& o : others) o = other.mentions[o].key;
    sort_items(others);
  }
  std::vector<std::uint32_t> here;
  for (std::uint32_t m = mine.first; compare && m < mine.last; ++m) here.push_back(m);
  std::erase_if(out, [&](const UnmatchedMention& item) {
    const std::uint32_t m = item.mention;
    if (!compare) return std::binary_search(others.begin(), others.end(), side.mentions[m].key);
    return found_in_links(side, m, sentence, other) ||
           std::any_of(others.begin(), others.end(),
                       [&](std::uint32_t o) {
                         return agree(side, m, other, o) || (is_part(side, m, other, o) &&
                                                             given_in_parts(other, o, side, here));
                       }) ||
           given_in_parts(side, m, other, others);
  });
  if (out.size() * out.size() > settings_.detail_pairs) out.clear();  // a table
  for (UnmatchedMention& item : out) {
    const std::uint32_t key = side.mentions[item.mention].key;
    item.elsewhere = key < other.has_key.size() && other.has_key[key];
    count_class(side, item, out);
  }
  return out;
}

bool UnmatchedMentions::agree(const MentionSide& side, std::uint32_t m, const MentionSide& other,
                              std::uint32_t o) const {
  if (kind_ != MentionKind::quantity) return side.mentions[m].key == other.mentions[o].key;
  return same_value(side.terms.quantities[m], other.terms.quantities[o]);
}

/// Index of the dash in the value of a result, "8-5"; 0 for a mention that is no result.
std::size_t UnmatchedMentions::dash_of(const MentionSide& side, std::uint32_t mention) const {
  if (kind_ != MentionKind::quantity) return 0;
  const Quantity& quantity = side.terms.quantities[mention];
  const std::size_t dash = quantity.normalised.find('-');
  return quantity.kind != QuantityKind::number || dash == std::string::npos ? 0 : dash;
}

/// Whether a number is one of the two of a result: "8" of "8-5".
bool UnmatchedMentions::is_part(const MentionSide& side, std::uint32_t number,
                                const MentionSide& other, std::uint32_t result) const {
  const std::size_t dash = dash_of(other, result);
  if (dash == 0) return false;
  const std::string_view parts = other.terms.quantities[result].normalised;
  const std::string_view part = side.terms.quantities[number].normalised;
  return parts.substr(0, dash) == part || parts.substr(dash + 1) == part;
}

/// Whether the other side gives the numbers of a result one by one, "8 votes to 5" for "8-5", in
/// sentences that have no result of their own. One of the two is enough: the "one" of "three goals
/// to one" is not read as a figure.
bool UnmatchedMentions::given_in_parts(const MentionSide& side, std::uint32_t result,
                                       const MentionSide& other,
                                       const std::vector<std::uint32_t>& numbers) const {
  if (dash_of(side, result) == 0) return false;
  bool found = false;
  for (const std::uint32_t number : numbers) {
    if (dash_of(other, number) > 0) return false;
    found = found || is_part(other, number, side, result);
  }
  return found;
}

/// Sets how many unmatched mentions of its class there are, and its place among them.
void UnmatchedMentions::count_class(const MentionSide& side, UnmatchedMention& item,
                                    const std::vector<UnmatchedMention>& all) const {
  if (kind_ == MentionKind::opposite) return;
  const bool names = kind_ == MentionKind::name;
  for (const UnmatchedMention& other : all) {
    if (names) {
      item.count += side.names[other.mention].weak ? 0U : 1U;
    } else if (class_of(side.terms.quantities[other.mention]) ==
               class_of(side.terms.quantities[item.mention])) {
      ++item.count;
      item.rank += other.mention < item.mention ? 1U : 0U;
    }
  }
  if (names && side.names[item.mention].weak) ++item.count;
}

/// Whether a weak name is a word that the linked sentences have. Then they do not lack a name.
bool UnmatchedMentions::found_in_links(const MentionSide& side, std::uint32_t mention,
                                       std::uint32_t sentence, const MentionSide& other) const {
  if (kind_ != MentionKind::name || !side.names[mention].weak) return false;
  const std::uint32_t stem = term(side, side.names[mention].words.first).stem;
  for (const std::uint32_t linked : side.links[sentence]) {
    const Range words = other.words_of(linked);
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      if (term(other, w).stem == stem) return true;
    }
  }
  return false;
}

}  // namespace storydiff

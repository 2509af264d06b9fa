// A pack has some twenty thousand stems, a comparison a few hundred. So the relations are reduced
// once to those between stems of the texts, and all later lookups go through lists of a few entries.
//
//     pack    talk - negoti, convers, discuss, speak
//     texts   "... the talks ..."   "... negotiations ... discussed ..."
//     kept    talk - negoti, discuss
//
// Grades of equivalents are cut down the same way, over units: the stems, and after them those
// phrases of which all words stand in the texts.
//
// Tested by tests/cpp/language/words/pack_test.cpp.
#include "language/words/relations.h"

#include <algorithm>

namespace storydiff {
namespace {

/// Sorts what a list has from `begin` on, by insertion: it is short, or nearly in order.
template <class Entry, class Before>
void settle(std::vector<Entry>& list, std::size_t begin, Before before) {
  for (std::size_t at = begin + 1; at < list.size(); ++at) {
    const Entry entry = list[at];
    std::size_t to = at;
    for (; to > begin && before(entry, list[to - 1]); --to) list[to] = list[to - 1];
    list[to] = entry;
  }
}

}  // namespace

void Relations::fill(const LanguagePack& pack, const std::vector<std::string_view>& stems) {
  std::vector<std::uint32_t> word_of(stems.size());
  std::vector<std::uint32_t> stem_of(pack.size(), LanguagePack::kNone);
  known_ = Flags(stems.size(), false);
  for (std::uint32_t s = 0; s < stems.size(); ++s) {
    word_of[s] = pack.find(stems[s]);
    if (word_of[s] != LanguagePack::kNone) known_[s] = true;
    if (word_of[s] != LanguagePack::kNone) stem_of[word_of[s]] = s;
  }
  first_.assign(1, 0);
  first_.reserve(stems.size() + 1);
  list_.clear();
  for (const std::uint32_t word : word_of) {
    if (word != LanguagePack::kNone) {
      for (const RelatedWord& other : pack.related(word)) {
        const std::uint32_t stem = stem_of[other.word];
        if (stem != LanguagePack::kNone) list_.push_back({stem, other.relation});
      }
    }
    first_.push_back(static_cast<std::uint32_t>(list_.size()));
  }
  const bool with_prefixes = pack.language() == "de" || pack.language() == "nl";
  most_between_ = with_prefixes ? kMostBeforePrefix : kMostBetween;
  fill_grades(pack, word_of, stem_of);
}

// A phrase of the pack is a unit here if all of its words stand in the texts, and something that it
// may state the same as stands there too.
[[gnu::noinline]] void Relations::fill_grades(const LanguagePack& pack,
                                              const std::vector<std::uint32_t>& word_of,
                                              const std::vector<std::uint32_t>& stem_of) {
  phrases_.clear();
  further_.clear();
  graded_.clear();
  const std::uint32_t words = pack.size();
  std::vector<std::uint32_t> unit_of(stem_of);  // by unit of the pack; of words, their stems
  unit_of.resize(words + pack.phrases(), LanguagePack::kNone);
  std::vector<std::uint32_t> possible;
  for (const std::uint32_t word : word_of) {
    if (word == LanguagePack::kNone) continue;
    for (std::uint32_t p = pack.first_phrase(word); p < pack.first_phrase(word + 1); ++p) {
      const std::span<const std::uint32_t> parts = pack.phrase(p);
      if (std::all_of(parts.begin(), parts.end(),
                      [&](std::uint32_t part) { return stem_of[part] != LanguagePack::kNone; })) {
        unit_of[words + p] = 0;  // numbered below
        possible.push_back(p);
      }
    }
  }
  const auto present = [&](const GradedUnit& other) {
    return unit_of[other.unit] != LanguagePack::kNone;
  };
  std::erase_if(possible, [&](std::uint32_t p) {
    const std::span<const GradedUnit> others = pack.equivalents(words + p);
    return std::none_of(others.begin(), others.end(), present);
  });
  auto unit = static_cast<std::uint32_t>(word_of.size());
  for (const std::uint32_t p : possible) {
    const std::span<const std::uint32_t> parts = pack.phrase(p);
    phrases_.push_back({stem_of[parts[0]], static_cast<std::uint32_t>(parts.size()),
                        static_cast<std::uint32_t>(further_.size()), unit, pack.separable(p)});
    for (const std::uint32_t word : parts.subspan(1)) further_.push_back(stem_of[word]);
    unit_of[words + p] = unit++;
  }

  first_graded_.assign(1, 0);
  first_graded_.reserve(unit + 1);
  const auto add = [&](std::uint32_t pack_unit) {
    const std::size_t begin = graded_.size();
    if (pack_unit != LanguagePack::kNone) {
      for (const GradedUnit& other : pack.equivalents(pack_unit)) {
        if (present(other)) graded_.push_back({unit_of[other.unit], other.grade});
      }
    }
    settle(graded_, begin,
           [](const GradedUnit& a, const GradedUnit& b) { return a.unit < b.unit; });
    first_graded_.push_back(static_cast<std::uint32_t>(graded_.size()));
  };
  for (const std::uint32_t word : word_of) add(word);
  for (const std::uint32_t p : possible) add(words + p);

  // They come by their first stems already.
  settle(phrases_, 0, [](const Phrase& a, const Phrase& b) {
    return a.first_stem == b.first_stem && a.words > b.words;
  });
}

bool Relations::antonym(std::uint32_t a, std::uint32_t b) const {
  for (const RelatedStem& other : of(a)) {
    if (other.stem == b) return other.relation == WordRelation::antonym;
  }
  return false;
}

Grade Relations::grade(std::uint32_t a, std::uint32_t b) const {
  for (const GradedUnit& other : equivalents(a)) {
    if (other.unit >= b) return other.unit == b ? other.grade : Grade::none;
  }
  return Grade::none;
}

[[gnu::noinline]] std::vector<PhraseMatch> Relations::find_phrases(
    std::span<const std::uint32_t> stems) const {
  std::vector<PhraseMatch> found;
  const auto size = static_cast<std::uint32_t>(stems.size());
  for (std::uint32_t at = 0; at < size; ++at) {
    auto phrase = std::lower_bound(
        phrases_.begin(), phrases_.end(), stems[at],
        [](const Phrase& one, std::uint32_t stem) { return one.first_stem < stem; });
    for (; phrase != phrases_.end() && phrase->first_stem == stems[at]; ++phrase) {
      // All words but the last follow at once; the last may stand apart.
      const std::span<const std::uint32_t> further =
          std::span(further_).subspan(phrase->further, phrase->words - 1);
      const std::uint32_t next = at + phrase->words - 1;
      if (next >= size || !std::equal(further.begin(), further.end() - 1, &stems[at + 1])) continue;
      const std::uint32_t between = phrase->separable ? most_between_ : 0;
      for (std::uint32_t last = next; last < size && last <= next + between; ++last) {
        if (stems[last] != further.back()) continue;
        found.push_back({at, last, phrase->unit, phrase->words});
        break;
      }
    }
  }
  return found;
}

}  // namespace storydiff

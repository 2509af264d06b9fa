// A pack has some twenty thousand stems, a comparison a few hundred. So the relations are reduced
// once to those between stems of the texts, and all later lookups go through lists of a few entries.
//
//     pack    talk - negoti, convers, discuss, speak
//     texts   "... the talks ..."   "... negotiations ... discussed ..."
//     kept    talk - negoti, discuss
//
// Tested by tests/cpp/language/words/pack_test.cpp.
#include "language/words/relations.h"

namespace storydiff {

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
}

bool Relations::antonym(std::uint32_t a, std::uint32_t b) const {
  for (const RelatedStem& other : of(a)) {
    if (other.stem == b) return other.relation == WordRelation::antonym;
  }
  return false;
}

}  // namespace storydiff

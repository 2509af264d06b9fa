#include "diff/word_variants.h"

#include <string_view>

#include "text/lists.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

/// One class per string; words as the segmentation and the tokenizers of corpora cut them. A word
/// of two classes belongs to the first.
constexpr std::string_view kClasses[] = {
    "not n't nt cannot", "is 's",           "are 're",    "will 'll shall wo", "would 'd should",
    "have 've has",      "a an one",        "can ca may", "he him his",        "she her",
    "they them their",   "we us our",       "i me my",    "it its this that",  "who which that",
    "and & plus",        "but however yet", "also too",   "in on at",          "to for",
};

}  // namespace

[[gnu::noinline]] std::vector<std::uint8_t> word_variants(const std::vector<Term>& vocabulary) {
  StringTable table;
  std::vector<std::uint8_t> class_of;
  std::uint8_t number = 0;
  for (std::string_view words : kClasses) {
    ++number;
    while (!words.empty()) {
      const StringTable::Added added = table.add(take_part(words));
      if (added.fresh) class_of.push_back(number);
    }
  }
  std::vector<std::uint8_t> out(vocabulary.size(), 0);
  for (std::size_t t = 0; t < out.size(); ++t) {
    const std::uint32_t id = table.find(vocabulary[t].folded);
    if (id != StringTable::kNone) out[t] = class_of[id];
  }
  return out;
}

}  // namespace storydiff

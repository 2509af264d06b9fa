#include "diff/word_variants.h"

#include <string_view>

#include "lexicon/lexicon.h"
#include "text/string_table.h"

namespace storydiff {

[[gnu::noinline]] std::vector<std::uint8_t> word_variants(const std::vector<Term>& vocabulary) {
  StringTable table;
  std::vector<std::uint8_t> class_of;
  lexicon::each_side(lexicon::kWordVariants,
                     [&](std::string_view word, std::uint32_t set, std::uint32_t) {
                       const auto number = static_cast<std::uint8_t>(set + 1);
                       if (table.add(word).fresh) class_of.push_back(number);
                     });
  std::vector<std::uint8_t> out(vocabulary.size(), 0);
  for (std::size_t t = 0; t < out.size(); ++t) {
    const std::uint32_t id = table.find(vocabulary[t].folded);
    if (id != StringTable::kNone) out[t] = class_of[id];
  }
  return out;
}

}  // namespace storydiff

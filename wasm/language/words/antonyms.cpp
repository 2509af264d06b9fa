// Antonyms that are common in news, per language, from lexicon/*.txt. Scales have the same numbers
// in every language, so that "rose" and "впав" are antonyms too. A word may be on several scales
// ("lost": not gained, not won).
//
// Tested by tests/cpp/facts/differences/counterparts_antonyms_test.cpp.
#include "language/words/antonyms.h"

#include "lexicon/lexicon.h"

namespace storydiff {

const Antonyms& Antonyms::of(std::string_view language) {
  struct Table {
    std::string_view code;
    Antonyms antonyms;
  };
  static const auto tables = [] {
    std::vector<Table> all;
    lexicon::each_language(lexicon::kAntonyms, [&](std::string_view code, std::string_view scales) {
      all.push_back({code, Antonyms(scales)});
    });
    return all;
  }();
  static const Antonyms none({});
  for (const Table& table : tables) {
    if (table.code == language) return table.antonyms;
  }
  return none;
}

Antonyms::Antonyms(std::string_view scales) {
  lexicon::each_side(
      scales, [this](std::string_view word, std::uint32_t scale, std::uint32_t side) {
        entries_.push_back({table_.add(word).id,
                            {static_cast<std::uint8_t>(scale), static_cast<std::uint8_t>(side)}});
      });
}

}  // namespace storydiff

#include "lexicon/stemmer_pack.h"

#include <string>

#include "lexicon/lexicon.h"
#include "text/lists.h"

#ifdef STORYDIFF_STEMS_APART
extern "C" {
/// Asks for the words of the stemmer pack: copies them to `out` unless that is null, and returns
/// their size; 0 if the pack is not loaded.
int storydiff_pack_words(char* out);
}
#else
#include "lexicon/stemmer_pack_table.h"
#endif

namespace storydiff::lexicon {

const StemmerPackWords& stemmer_pack_words() {
#ifdef STORYDIFF_STEMS_APART
  static const std::string table = [] {
    std::string words(static_cast<std::size_t>(storydiff_pack_words(nullptr)), '\0');
    if (!words.empty()) storydiff_pack_words(words.data());
    return words;
  }();
#else
  static const std::string_view table = kStemmerPackTable;
#endif
  static const StemmerPackWords words = [] {
    std::string_view rest = table;
    StemmerPackWords all;
    all.contrast_sets = take_part(rest, '\f');
    all.denying_prefixes = take_part(rest, '\f');
    all.passive_voice = take_part(rest, '\f');
    return all;
  }();
  return words;
}

std::string_view list_of(std::string_view section, std::string_view StemmerPackWords::*further,
                         std::string_view language) {
  const std::string_view list = list_of(section, language);
  return list.empty() ? list_of(stemmer_pack_words().*further, language) : list;
}

}  // namespace storydiff::lexicon

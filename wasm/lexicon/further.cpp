#include "lexicon/further.h"

#include <algorithm>
#include <string>

#include "lexicon/lexicon_tables.h"
#include "text/lists.h"

#ifdef STORYDIFF_LEXICONS_APART
extern "C" {
/// Asks for the files that were loaded, one after the other: copies them to `out` unless that is
/// null, and returns their size.
int storydiff_lexicons(char* out);
}
#else
#include "lexicon/further_tables.h"
#endif

namespace storydiff::lexicon {
namespace {

FurtherLanguage read_lists(std::string_view line) {
  FurtherLanguage language;
  language.code = take_part(line);
  while (!line.empty()) language.lists.push_back(take_part(line, '\f'));
  language.lists.resize(kListsApart);
  return language;
}

#ifdef STORYDIFF_LEXICONS_APART
std::vector<FurtherLanguage> read_all() {
  static std::string text;
  text.resize(static_cast<std::size_t>(storydiff_lexicons(nullptr)));
  if (!text.empty()) storydiff_lexicons(text.data());
  std::vector<FurtherLanguage> all;
  for (std::string_view rest = text; !rest.empty();) {
    std::string_view head = take_part(rest, '\n');
    const std::string_view line = take_part(rest, '\n');
    const bool known = take_part(head) == "storydiff" && take_part(head) == "lexicon";
    if (known && head == kEdition) all.push_back(read_lists(line));
  }
  return all;
}
#else
std::vector<FurtherLanguage> read_all() {
  std::vector<FurtherLanguage> all;
  for (const std::string_view line : kFurtherTables) all.push_back(read_lists(line));
  return all;
}
#endif

}  // namespace

const std::vector<FurtherLanguage>& further_languages() {
  static const std::vector<FurtherLanguage> all = read_all();
  return all;
}

bool is_missing(std::string_view language) {
  if (!has_part(kFurtherLanguages, language)) return false;
  const std::vector<FurtherLanguage>& all = further_languages();
  return std::none_of(all.begin(), all.end(),
                      [&](const FurtherLanguage& one) { return one.code == language; });
}

}  // namespace storydiff::lexicon

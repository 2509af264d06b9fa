#include "language/language_traits.h"

#include <bit>
#include <string_view>

#include "language/letters.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// Letters that few languages in Latin script have, each for its share; for texts of a few words.
struct LatinLetters {
  std::u32string_view letters;
  std::string_view languages;
};
constexpr LatinLetters kLatinLetters[] = {
    {U"łśźż", "pl"},    {U"ąę", "pl lt"},   {U"ćń", "pl sh"},
    {U"řěů", "cs"},     {U"ğı", "tr"},      {U"ş", "tr ro"},
    {U"ñ", "es"},       {U"ãõ", "pt"},      {U"ß", "de"},
    {U"ä", "de sv fi"}, {U"å", "sv da nb"}, {U"øæ", "da nb"},
    {U"őű", "hu"},      {U"ță", "ro"},      {U"ö", "de sv fi hu tr"},
    {U"ü", "de hu tr"}, {U"èù", "fr it"},   {U"ê", "fr pt"},
    {U"ç", "fr pt tr"}, {U"óíú", "es pt"}};

/// The languages of which a word is a number, a day, a month or in a contrast set. It goes through
/// all of their lists: for texts of a few words only.
LanguageSet languages_of(std::string_view word) {
  LanguageSet out = 0;
  lexicon::each_language(lexicon::kTellingWords, [&](std::string_view code, std::string_view list) {
    if (has_part(list, word)) out |= ClosedClassIndex::get().set_of(code);
  });
  return out;
}

}  // namespace

void add_traits(const std::vector<CountedWord>& words, LanguageSet allowed, double* hits) {
  const ClosedClassIndex& index = ClosedClassIndex::get();
  const auto add = [&](LanguageSet languages, std::uint32_t count) {
    languages &= allowed;
    if (languages == 0) return;
    const double share = count / static_cast<double>(std::popcount(languages));
    for (; languages != 0; languages &= languages - 1) hits[std::countr_zero(languages)] += share;
  };
  for (const CountedWord& word : words) {
    const ClosedClassIndex::Entry entry = index.look_up(word.folded);
    if ((entry.functions | entry.frequent) == 0) {
      add(languages_of(word.folded), word.count);
    }
    for (const LatinLetters& few : kLatinLetters) {
      bool has = false;
      for (std::size_t at = 0; at < word.form.size();) {
        const char32_t c = to_lower(take_code_point(word.form, at));
        has = has || few.letters.find(c) != std::u32string_view::npos;
      }
      if (!has) continue;
      LanguageSet languages = 0;
      for (std::string_view rest = few.languages; !rest.empty();)
        languages |= index.set_of(take_part(rest));
      add(languages, word.count);
    }
  }
}

}  // namespace storydiff

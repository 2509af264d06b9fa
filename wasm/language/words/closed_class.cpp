// Function words and negations of many languages in one table.
//
// The lists (lexicon/*.txt) have two uses. Function words of a text's language get a low weight
// ("the", "der", "и" do not link two sentences), and counting them identifies the language of a
// text (language_id.cpp).
//
//     look_up("nao")  functions {pt}, negations {pt}
//     look_up("des")  functions {de, fr}
//
// Tested by tests/cpp/language/terms_test.cpp.
#include "language/words/closed_class.h"

#include "lexicon/lexicon.h"

namespace storydiff {

const ClosedClassIndex& ClosedClassIndex::get() {
  static const ClosedClassIndex index;
  return index;
}

ClosedClassIndex::ClosedClassIndex() {
  codes_.reserve(lexicon::kLanguages);
  lexicon::each_language(lexicon::kFunctionWords,
                         [this](std::string_view code, std::string_view words) {
                           const LanguageSet language = LanguageSet{1} << codes_.size();
                           codes_.push_back(code);
                           while (!words.empty()) entry(take_part(words)).functions |= language;
                         });
  lexicon::each_language(lexicon::kNegations,
                         [this](std::string_view code, std::string_view words) {
                           const LanguageSet language = set_of(code);
                           while (!words.empty()) {
                             Entry& found = entry(take_part(words));
                             found.functions |= language;
                             found.negations |= language;
                           }
                         });
  lexicon::each_language(lexicon::kFrequentWords,
                         [this](std::string_view code, std::string_view words) {
                           const LanguageSet language = set_of(code);
                           while (!words.empty()) entry(take_part(words)).frequent |= language;
                         });
}

ClosedClassIndex::Entry& ClosedClassIndex::entry(std::string_view word) {
  const StringTable::Added added = table_.add(word);
  if (added.fresh) entries_.emplace_back();
  return entries_[added.id];
}

LanguageSet ClosedClassIndex::set_of(std::string_view code) const {
  if (code == "sr") code = "sh";  // the list of "sh" has both alphabets
  for (std::size_t i = 0; i < codes_.size(); ++i) {
    if (codes_[i] == code) return LanguageSet{1} << i;
  }
  return 0;
}

LanguageSet ClosedClassIndex::written_in(std::string_view script) const {
  LanguageSet languages = 0;
  std::string_view codes = lexicon::list_of(lexicon::kScripts, script);
  while (!codes.empty()) languages |= set_of(take_part(codes));
  return languages;
}

}  // namespace storydiff

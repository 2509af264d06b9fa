// Spells the terms of two texts in one script.
//
// The two texts of a Serbian agency's report, or of one from Hong Kong and one from Beijing, differ
// in every word as it is written and may differ in none as it is read. Spans keep pointing at the
// text as it is written; only the terms, by which words are compared, change.
//
//     "Влада је пала"     vlada je pala         "學生回國"    学 生 回 国
//
// Serbian has one Latin spelling for each Cyrillic letter. Traditional characters have one simplified
// form, but not the other way round (后 is 后 or 後), so the simplified form is the common one. Texts
// in the same script are left as they are: 后 and 後 are two words there.
//
// Tested by tests/cpp/language/one_script_test.cpp.
#include "language/one_script.h"

#include <string>

#include "lexicon/han_variants.h"
#include "text/fold.h"

namespace storydiff {
namespace {

/// The most frequent characters that differ, in the same order: which script a text is in.
constexpr std::u32string_view kTraditional =
    U"這國個們來時說對為會過學發經還點後無現長開東車門問間馬";
constexpr std::u32string_view kSimplified =
    U"这国个们来时说对为会过学发经还点后无现长开东车门问间马";

/// Above 0 for traditional characters, below for simplified, 0 where there are none of either.
int script_of(const SideTerms& side, const Terms& terms) {
  int balance = 0;
  for (const std::uint32_t term : side.terms) {
    const std::string_view folded = terms.vocabulary[term].folded;
    if (folded.size() < 3) continue;
    std::size_t at = 0;
    const char32_t c = take_code_point(folded, at);
    if (kTraditional.find(c) != std::u32string_view::npos) ++balance;
    if (kSimplified.find(c) != std::u32string_view::npos) --balance;
  }
  return balance;
}

void append_simplified(std::string_view word, std::string& out) {
  for (std::size_t at = 0; at < word.size();) {
    append_utf8(out, lexicon::HanVariants::get().simplified(take_code_point(word, at)));
  }
}

/// Serbian Cyrillic from U+0430 on, and what stands outside of the alphabet's order.
void append_latin(std::string_view word, std::string& out) {
  constexpr std::string_view kLetters[] = {"a", "b", "v", "g", "d", "e", "ž", "z", "i", "j", "k",
                                           "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
                                           "c", "č", "š", "",  "",  "",  "",  "",  "",  ""};
  constexpr std::u32string_view kFurther = U"ђјљњћџ";
  constexpr std::string_view kSpelt[] = {"đ", "j", "lj", "nj", "ć", "dž"};
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = take_code_point(word, at);
    const std::size_t further = kFurther.find(c);
    if (further != std::u32string_view::npos) {
      out += kSpelt[further];
    } else if (c >= U'а' && c <= U'я' && !kLetters[c - U'а'].empty()) {
      out += kLetters[c - U'а'];
    } else {
      append_utf8(out, c);
    }
  }
}

/// Gives each term its new spelling, and those of one spelling one number.
template <typename Append>
void respell(Terms& terms, Vocabulary& vocabulary, Append append) {
  StringTable table;
  std::vector<Term> kept;
  std::vector<std::uint32_t> first_form;
  std::vector<std::uint32_t> number(terms.vocabulary.size());
  std::string spelt;
  std::string folded;
  for (std::uint32_t t = 0; t < terms.vocabulary.size(); ++t) {
    const Term& term = terms.vocabulary[t];
    spelt.clear();
    append(term.folded, spelt);
    folded.clear();
    fold_append(spelt, folded);
    const StringTable::Added added = table.add(folded);
    if (added.fresh) {
      kept.push_back(term);
      if (folded != term.folded) kept.back().folded = terms.storage.keep(folded);
      table.rekey(added.id, kept.back().folded);
      first_form.push_back(vocabulary.first_form[t]);
    }
    number[t] = added.id;
  }
  terms.vocabulary = std::move(kept);
  vocabulary.first_form = std::move(first_form);
  for (Form& form : vocabulary.forms) form.term = number[form.term];
  for (SideTerms* side : {&terms.left, &terms.right}) {
    for (std::uint32_t& term : side->terms) term = number[term];
  }
}

}  // namespace

[[gnu::noinline]] bool spell_in_one_script(Terms& terms, Vocabulary& vocabulary) {
  const std::string_view left = terms.left.language;
  const std::string_view right = terms.right.language;
  if ((left == "sr" && right == "sh") || (left == "sh" && right == "sr")) {
    respell(terms, vocabulary, append_latin);
  }
  if (left != "zh" || right != "zh") return true;
  const int one = script_of(terms.left, terms);
  const int other = script_of(terms.right, terms);
  if ((one > 0) == (other > 0)) return true;
  if (lexicon::HanVariants::get().empty()) return false;
  respell(terms, vocabulary, append_simplified);
  return true;
}

}  // namespace storydiff

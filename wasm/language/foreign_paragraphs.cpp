// Finds paragraphs that are in another language than their text.
//
// In running text, one word in three or more is a function word. A paragraph with one in eight of its
// text's own language is in that language; of the others, one that is long enough to say so is in the
// language that it is identified as, if its words are function words of that language as often. So a
// list of Italian names in an English text stays English.
//
// Russian and Ukrainian share so many function words that these do not say which of the two it is; their
// letters do.
//
//     "… she told reporters.\n\nDer Rat hat das nicht so gesagt, wie es dort steht. …"    en, de
//
// Tested by tests/cpp/language/foreign_paragraphs_test.cpp.
#include "language/foreign_paragraphs.h"

#include "language/language_id.h"
#include "language/language_pairs.h"
#include "language/words/closed_class.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kFewestWords = 8;
constexpr std::uint32_t kOneIn = 8;  ///< words, of which one is a function word
constexpr std::uint32_t kFewestFunctionWords = 3;

/// Words with a letter that only their language has, of a paragraph in that language.
constexpr std::uint32_t kFewestOwnLetters = 2;

/// Letters, as folded, that Russian has and Ukrainian lacks, and the other way round.
bool has_any_of(std::string_view word, std::string_view letters) {
  constexpr std::size_t kBytes = 2;  // of a Cyrillic letter
  for (std::size_t at = 0; at + kBytes <= letters.size(); at += kBytes) {
    if (word.find(letters.substr(at, kBytes)) != std::string_view::npos) return true;
  }
  return false;
}

class Finder {
 public:
  Finder(const Article& article, const std::vector<std::uint32_t>& forms,
         const Vocabulary& vocabulary, const Terms& terms, SideTerms& side)
      : article_(article),
        forms_(forms),
        vocabulary_(vocabulary),
        terms_(terms),
        side_(side),
        own_(index_.set_of(side.language)),
        marked_(terms.left.language == terms.right.language) {}

  void run() {
    for (std::uint32_t p = 0; p < article_.segmentation.paragraphs.size(); ++p) look_at(p);
  }

 private:
  [[nodiscard]] Range words_of(std::uint32_t paragraph) const {
    const Range sentences = article_.segmentation.paragraphs[paragraph].sentences;
    if (sentences.first == sentences.last) return {};
    return {article_.segmentation.sentences[sentences.first].words.first,
            article_.segmentation.sentences[sentences.last - 1].words.last};
  }

  /// How many of the words are function words of some languages.
  [[nodiscard]] std::uint32_t count(Range words, LanguageSet languages) const {
    std::uint32_t count = 0;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const Term& term = terms_.vocabulary[side_.terms[w]];
      if (term.kind != WordKind::word && term.kind != WordKind::ideograph) continue;
      // What is marked already needs no look-up, where only one language was.
      const bool found = languages == own_ && marked_
                             ? term.function_word
                             : (index_.look_up(term.folded).functions & languages) != 0;
      count += found ? 1 : 0;
    }
    return count;
  }

  /// Whether a paragraph of a Ukrainian text is in Russian, or the other way round.
  [[nodiscard]] bool has_letters_of_sibling(Range words, bool russian) const {
    std::uint32_t theirs = 0;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const std::string_view word = terms_.vocabulary[side_.terms[w]].folded;
      const bool in_russian = has_any_of(word, "ыэъ");
      const bool in_ukrainian = has_any_of(word, "іїєґ");
      if (russian ? in_ukrainian : in_russian) return false;
      theirs += in_russian || in_ukrainian ? 1 : 0;
    }
    return theirs >= kFewestOwnLetters;
  }

  void look_at(std::uint32_t paragraph) {
    const Range words = words_of(paragraph);
    if (words.last - words.first < kFewestWords) return;
    const bool ukrainian = side_.language == "uk";
    if ((ukrainian || side_.language == "ru") && has_letters_of_sibling(words, ukrainian)) {
      side_.foreign.push_back({words, ukrainian ? "ru" : "uk"});
      return;
    }
    const std::uint32_t own = count(words, own_);
    if (own * kOneIn >= words.last - words.first) return;
    counted_.clear();
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const Term& term = terms_.vocabulary[side_.terms[w]];
      if (term.kind != WordKind::word && term.kind != WordKind::ideograph) continue;
      counted_.push_back({vocabulary_.table.key(forms_[w]), term.folded, 1});
    }
    if (counted_.size() < kFewestWords) return;
    std::string language = identify_language(counted_);
    if (language_gap(language, side_.language) != LanguageGap::far) return;
    const LanguageSet other = index_.set_of(language);
    if (other != 0) {
      const std::uint32_t theirs = count(words, other);
      if (theirs < kFewestFunctionWords || theirs <= 2 * own) return;
      if (theirs * kOneIn < counted_.size()) return;
    }
    side_.foreign.push_back({words, std::move(language)});
  }

  const Article& article_;
  const std::vector<std::uint32_t>& forms_;
  const Vocabulary& vocabulary_;
  const Terms& terms_;
  SideTerms& side_;
  const ClosedClassIndex& index_ = ClosedClassIndex::get();
  LanguageSet own_;
  bool marked_;
  std::vector<CountedWord> counted_;
};

}  // namespace

[[gnu::noinline]] void find_foreign_paragraphs(const Article& article,
                                               const std::vector<std::uint32_t>& forms,
                                               const Vocabulary& vocabulary, const Terms& terms,
                                               SideTerms& side) {
  if (side.language != "und") Finder(article, forms, vocabulary, terms, side).run();
}

}  // namespace storydiff

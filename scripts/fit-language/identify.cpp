// Says which language the engine takes each line for (for score.py), or which words it sees in it (for fit.py).
//
//     identify < TEXTS > LANGUAGES
//     identify --words < TEXTS > WORDS
//
// A text per line in; per line out a BCP 47 tag, or words that end with a tab: in lower case, then the
// languages of which the word is a function word or a frequent one, each after a space.

#include <bit>
#include <iostream>
#include <string>
#include <string_view>

#include "language/letters.h"
#include "language/terms.h"
#include "language/words/closed_class.h"
#include "text/fold.h"

namespace {

void print_words(const storydiff::Article& article) {
  const storydiff::ClosedClassIndex& index = storydiff::ClosedClassIndex::get();
  storydiff::WordFolder folder;
  std::string lower;
  for (const storydiff::Word& word : article.segmentation.words) {
    if (word.kind != storydiff::WordKind::word) continue;
    lower.clear();
    storydiff::lower_append(article.text.slice(word.span), lower);
    std::cout << lower;
    const auto entry = index.look_up(folder.fold(article.text.slice(word.span)));
    for (storydiff::LanguageSet of = entry.functions | entry.frequent; of != 0; of &= of - 1) {
      std::cout << ' ' << index.code(static_cast<std::uint32_t>(std::countr_zero(of)));
    }
    std::cout << '\t';
  }
  std::cout << '\n';
}

}  // namespace

int main(int count, char** arguments) {
  using namespace storydiff;
  std::ios::sync_with_stdio(false);
  const bool words = count > 1 && std::string_view(arguments[1]) == "--words";
  std::string line;
  while (std::getline(std::cin, line)) {
    Article article;
    article.segmentation = segment_given({{{line}, false}}, article.text);
    article.roles.assign(article.segmentation.paragraphs.size(), Role::body);
    if (words) {
      print_words(article);
    } else {
      const Article nothing;
      std::cout << analyse(article, nothing).left.language << '\n';
    }
  }
}

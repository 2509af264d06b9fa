// Cuts sentences into words as the engine does, for fit.py and score.py.
//
//     tag_words LANGUAGE [PACK] < SENTENCES > WORDS
//
// A sentence per line in; per word a line out: first byte, byte after its last, WordKind, Casing,
// the folded word, and with a pack its tag and whether a statement begins or goes on there. An
// empty line ends a sentence.

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "language/letters.h"
#include "language/terms.h"

int main(int count, char** arguments) {
  using namespace storydiff;
  std::ios::sync_with_stdio(false);
  std::vector<GivenParagraph> paragraphs;
  std::string line;
  while (std::getline(std::cin, line)) paragraphs.push_back({{line}, false});
  Article article;
  article.segmentation = segment_given(paragraphs, article.text);
  article.roles.assign(article.segmentation.paragraphs.size(), Role::body);
  Article nothing;
  LanguagePack pack;
  if (count > 2) {
    std::ifstream file(arguments[2], std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    if (const std::string error = LanguagePack::read(bytes, pack); !error.empty()) {
      std::cerr << error << '\n';
      return 1;
    }
  }
  Terms terms = analyse(article, nothing, count > 2 ? PackSource(&pack) : PackSource());
  const Segmentation& text = article.segmentation;
  for (const Sentence& sentence : text.sentences) {
    for (std::uint32_t w = sentence.words.first; w < sentence.words.last; ++w) {
      const Word& word = text.words[w];
      std::cout << word.span.start - sentence.span.start << '\t'
                << word.span.end - sentence.span.start << '\t' << static_cast<int>(word.kind)
                << '\t' << static_cast<int>(casing_of(article.text.slice(word.span))) << '\t'
                << terms.vocabulary[terms.left.terms[w]].folded;
      if (!terms.left.tags.empty()) {
        std::cout << '\t' << static_cast<int>(terms.left.tags[w]) << '\t'
                  << static_cast<int>(terms.left.starts[w]);
      }
      std::cout << '\n';
    }
    std::cout << '\n';
  }
}

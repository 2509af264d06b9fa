// Stems words as the engine does, for the generators of language packs: a word per line in, its
// stem per line out. The argument is the language, English by default.

#include <iostream>
#include <string>

#include "language/words/stem.h"
#include "text/fold.h"

int main(int count, char** arguments) {
  std::ios::sync_with_stdio(false);
  storydiff::Stemmer stemmer(count > 1 ? arguments[1] : "en");
  std::string word;
  std::string folded;
  std::string stem;
  while (std::getline(std::cin, word)) {
    folded.clear();
    storydiff::fold_append(word, folded);
    stemmer.stem(word, folded, stem);
    std::cout << stem << '\n';
  }
}

// Stems words as the engine does, for generate.py: a word a line in, its stem a line out.

#include <iostream>
#include <string>

#include "language/words/stem.h"

int main() {
  std::ios::sync_with_stdio(false);
  storydiff::Stemmer stemmer("en");
  std::string word;
  std::string stem;
  while (std::getline(std::cin, word)) {
    stemmer.stem(word, word, stem);
    std::cout << stem << '\n';
  }
}

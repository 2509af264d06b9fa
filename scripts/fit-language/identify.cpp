// Says which language the engine takes each line for: for score.py.
//
//     identify < TEXTS > LANGUAGES
//
// A text per line in, a BCP 47 tag per line out.

#include <iostream>
#include <string>

#include "language/terms.h"

int main() {
  using namespace storydiff;
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) {
    Article article;
    article.segmentation = segment_given({{{line}, false}}, article.text);
    article.roles.assign(article.segmentation.paragraphs.size(), Role::body);
    const Article nothing;
    std::cout << analyse(article, nothing).left.language << '\n';
  }
}

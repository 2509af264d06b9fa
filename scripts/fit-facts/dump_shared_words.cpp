// Prints the content words of pairs of stories, and the features of each, for fit_words.py.
//
//     dump_shared_words [--pack PACK] < SET.jsonl
//
// A line of input holds "left" and "right", two texts. Of each come out, numbers as text:
//
//     document MIRRORED               whether the sides were exchanged
//     word SIDE START END FEATURES …  in code points

#include <cstdio>
#include <string_view>
#include <vector>

#include "facts/clauses/shared_words.h"
#include "stories.h"

namespace {

using namespace storydiff;

void print_words(int number, const Article& article, const std::vector<MeasuredWord>& words) {
  const OffsetMap points(article.text.bytes(), OffsetUnit::code_point);
  for (const MeasuredWord& one : words) {
    std::printf("word %d", number);
    print_place(article, points, one.word);
    print_features(one.features);
    std::printf("\n");
  }
}

}  // namespace

int main(int argc, char** argv) {
  LanguagePack pack;
  if (argc == 3 && std::string_view(argv[1]) == "--pack") pack = read_pack(argv[2]);
  each_pair(pack, [](const StoryPair& story) {
    const MeasuredWords words = measure_words(story.input(), score_clause_pairs(story.input()));
    print_words(0, story.work.left, words.left);
    print_words(1, story.work.right, words.right);
  });
}

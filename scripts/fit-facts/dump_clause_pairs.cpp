// Prints the clauses of pairs of stories, and the features of each candidate pair of clauses, for
// fit.py.
//
//     dump_clause_pairs [--pack PACK] [--scores FILE] < SET.jsonl
//
// A line of input holds "left" and "right", two texts. Of each come out, numbers as text:
//
//     document MIRRORED                            whether the sides were exchanged
//     clause SIDE SENTENCE START END START END …   its content words, in code points
//     pair LEFT RIGHT FEATURES …                   clauses as numbers of each side's list
//
// With --scores the features of the second pass follow those of the first; FILE holds the first's
// score of every pair, as 32-bit floats in the order in which they come out.

#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "stories.h"

namespace {

using namespace storydiff;

void print_clauses(int number, const Article& article, const Clauses& clauses,
                   const std::vector<WordKeys>& keys) {
  const OffsetMap points(article.text.bytes(), OffsetUnit::code_point);
  for (const Clause& clause : clauses.list) {
    std::printf("clause %d %u", number, clause.sentence);
    for (std::uint32_t w = clause.words.first; w < clause.words.last; ++w) {
      if (keys[w].weight != 0 || keys[w].denoted != kNone) print_place(article, points, w);
    }
    std::printf("\n");
  }
}

}  // namespace

int main(int argc, char** argv) {
  LanguagePack pack;
  std::string scores;
  for (int k = 1; k + 1 < argc; k += 2) {
    if (std::string_view(argv[k]) == "--scores") {
      scores = read_file(argv[k + 1]);
    } else {
      pack = read_pack(argv[k + 1]);
    }
  }
  std::size_t score = 0;
  each_pair(pack, [&](const StoryPair& story) {
    print_clauses(0, story.work.left, story.left, story.keys.left);
    print_clauses(1, story.work.right, story.right, story.keys.right);
    ClauseCandidates found = find_clause_candidates(story.input());
    std::vector<PairContextFeatures> context;
    if (!scores.empty()) {
      for (ClausePair& pair : found.pairs) {
        std::memcpy(&pair.score, scores.data() + sizeof(float) * score++, sizeof(float));
      }
      context = pair_context(story.left, story.right, found.pairs);
    }
    for (std::size_t k = 0; k < found.pairs.size(); ++k) {
      std::printf("pair %u %u", found.pairs[k].left, found.pairs[k].right);
      print_features(found.features[k]);
      if (!context.empty()) print_features(context[k]);
      std::printf("\n");
    }
  });
}

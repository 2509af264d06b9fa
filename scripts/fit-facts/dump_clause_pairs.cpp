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

#include <rapidjson/document.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "facts/clauses/clause_pairs.h"
#include "groundwork.h"
#include "text/offsets.h"

namespace {

using namespace storydiff;

void print_clauses(int number, const Article& article, const Clauses& clauses,
                   const std::vector<WordKeys>& keys) {
  const OffsetMap points(article.text.bytes(), OffsetUnit::code_point);
  for (const Clause& clause : clauses.list) {
    std::printf("clause %d %u", number, clause.sentence);
    for (std::uint32_t w = clause.words.first; w < clause.words.last; ++w) {
      if (keys[w].weight == 0 && keys[w].denoted == kNone) continue;
      const Span span = points.convert(article.segmentation.words[w].span);
      std::printf(" %u %u", span.start, span.end);
    }
    std::printf("\n");
  }
}

template <class Features>
void print_features(const Features& features) {
  for (const float value : features) std::printf(" %.9g", static_cast<double>(value));
}

std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int argc, char** argv) {
  LanguagePack pack;
  std::string scores;
  for (int k = 1; k + 1 < argc; k += 2) {
    const std::string bytes = read_file(argv[k + 1]);
    if (std::string_view(argv[k]) == "--scores") {
      scores = bytes;
    } else if (const std::string error = LanguagePack::read(bytes, pack); !error.empty()) {
      std::cerr << error << '\n';
      return 1;
    }
  }
  const Settings settings;
  std::size_t score = 0;
  std::string line;
  while (std::getline(std::cin, line)) {
    rapidjson::Document row;
    row.Parse(line.c_str());
    ArticleInput left, right;
    left.text = Text::from_utf8(row["left"].GetString());
    right.text = Text::from_utf8(row["right"].GetString());
    const Groundwork work = lay_groundwork(std::move(left), std::move(right), settings,
                                           pack.empty() ? nullptr : &pack, {});
    const Voices voices(work.terms);
    const KeyedWords keys = make_word_keys(work.terms);
    const Clauses a = cut_clauses(work.left, work.terms, work.terms.left, settings.facts);
    const Clauses b = cut_clauses(work.right, work.terms, work.terms.right, settings.facts);
    const SideLinks links = list_links(work.alignment, work.left.segmentation.sentences.size(),
                                       work.right.segmentation.sentences.size());
    const BothReferents referents = resolve_referents(work.left, work.right, work.terms, a, b);
    std::printf("document %d\n", work.mirrored ? 1 : 0);
    print_clauses(0, work.left, a, keys.left);
    print_clauses(1, work.right, b, keys.right);
    ClauseCandidates found = find_clause_candidates(
        {work.left, work.right, work.terms, voices, keys, a, b, links, referents, settings.facts});
    std::vector<PairContextFeatures> context;
    if (!scores.empty()) {
      for (ClausePair& pair : found.pairs) {
        std::memcpy(&pair.score, scores.data() + sizeof(float) * score++, sizeof(float));
      }
      context = pair_context(a, b, found.pairs);
    }
    for (std::size_t k = 0; k < found.pairs.size(); ++k) {
      std::printf("pair %u %u", found.pairs[k].left, found.pairs[k].right);
      print_features(found.features[k]);
      if (!context.empty()) print_features(context[k]);
      std::printf("\n");
    }
  }
}

// Prints the content words of pairs of stories, and the features of each, for fit_words.py.
//
//     dump_shared_words [--pack PACK] < SET.jsonl
//
// A line of input holds "left" and "right", two texts. Of each come out, numbers as text:
//
//     document MIRRORED               whether the sides were exchanged
//     word SIDE START END FEATURES …  in code points

#include <rapidjson/document.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "facts/clauses/referents.h"
#include "facts/clauses/shared_words.h"
#include "groundwork.h"
#include "text/offsets.h"

namespace {

using namespace storydiff;

void print_words(int number, const Article& article, const std::vector<MeasuredWord>& words) {
  const OffsetMap points(article.text.bytes(), OffsetUnit::code_point);
  for (const MeasuredWord& one : words) {
    const Span span = points.convert(article.segmentation.words[one.word].span);
    std::printf("word %d %u %u", number, span.start, span.end);
    for (const float value : one.features) std::printf(" %.9g", static_cast<double>(value));
    std::printf("\n");
  }
}

}  // namespace

int main(int argc, char** argv) {
  LanguagePack pack;
  if (argc == 3 && std::string_view(argv[1]) == "--pack") {
    std::ifstream file(argv[2], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (const std::string error = LanguagePack::read(bytes, pack); !error.empty()) {
      std::cerr << error << '\n';
      return 1;
    }
  }
  const Settings settings;
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
    const ClauseInput input{work.left, work.right, work.terms, voices,    keys,
                            a,         b,          links,      referents, settings.facts};
    const MeasuredWords words = measure_words(input, score_clause_pairs(input));
    std::printf("document %d\n", work.mirrored ? 1 : 0);
    print_words(0, work.left, words.left);
    print_words(1, work.right, words.right);
  }
}

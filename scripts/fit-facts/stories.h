// Pairs of stories as the tools of this folder read and print them.
#pragma once

#include <rapidjson/document.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "facts/clauses/clause_pairs.h"
#include "facts/clauses/referents.h"
#include "groundwork.h"
#include "text/offsets.h"

namespace storydiff {

inline std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Ends the program if the file is no pack.
inline LanguagePack read_pack(const char* path) {
  LanguagePack pack;
  if (const std::string error = LanguagePack::read(read_file(path), pack); !error.empty()) {
    std::cerr << error << '\n';
    std::exit(1);
  }
  return pack;
}

/// Two stories, and what their clauses are compared by.
struct StoryPair {
  const Settings settings;
  const Groundwork work;
  const Voices voices{work.terms};
  const KeyedWords keys = make_word_keys(work.terms);
  const Clauses left = cut_clauses(work.left, work.terms, work.terms.left, settings.facts);
  const Clauses right = cut_clauses(work.right, work.terms, work.terms.right, settings.facts);
  const SideLinks links = list_links(work.alignment, work.left.segmentation.sentences.size(),
                                     work.right.segmentation.sentences.size());
  const BothReferents referents = resolve_referents(work.left, work.right, work.terms, left, right);

  /// Views of this pair, which has to stay.
  [[nodiscard]] ClauseInput input() const {
    return {work.left, work.right, work.terms, voices,    keys,
            left,      right,      links,      referents, settings.facts};
  }
};

/// Calls `visit` with the pair of each line of standard input, {"left": TEXT, "right": TEXT}, after
/// printing whether the sides were exchanged.
template <class Visit>
void each_pair(const LanguagePack& pack, Visit visit) {
  std::string line;
  while (std::getline(std::cin, line)) {
    rapidjson::Document row;
    row.Parse(line.c_str());
    ArticleInput left, right;
    left.text = Text::from_utf8(row["left"].GetString());
    right.text = Text::from_utf8(row["right"].GetString());
    const Settings settings;
    const StoryPair pair{settings, lay_groundwork(std::move(left), std::move(right), settings,
                                                  pack.empty() ? nullptr : &pack, {})};
    std::printf("document %d\n", pair.work.mirrored ? 1 : 0);
    visit(pair);
  }
}

/// The start and the end of a word, in code points.
inline void print_place(const Article& article, const OffsetMap& points, std::uint32_t word) {
  const Span span = points.convert(article.segmentation.words[word].span);
  std::printf(" %u %u", span.start, span.end);
}

template <class Features>
void print_features(const Features& features) {
  for (const float value : features) std::printf(" %.9g", static_cast<double>(value));
}

}  // namespace storydiff

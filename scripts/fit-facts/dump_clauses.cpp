// Prints the features of every clause of a set of annotated articles, for fit.py.
//
//     dump_clauses < SET.jsonl > clauses.bin
//
// A line of input holds "a_text" and "b_text" and "span_links": [{"a": [[start, end], …], "b": …}]
// in code points, the passages that say the same. For each clause of the story one record of 32-bit
// floats: document, side (0, 1), characters, characters that are annotated as shared, 1 if its
// sentence is linked, characters annotated on the side in all, then the features.

#include <rapidjson/document.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "align/alignment.h"
#include "facts/clauses/clauses.h"
#include "facts/clauses/support.h"
#include "facts/clauses/word_keys.h"
#include "report/mirror.h"
#include "storydiff.h"
#include "text/flags.h"

namespace {

using namespace storydiff;

/// Marks the characters of the annotated passages.
Flags marks(const rapidjson::Value& row, const char* side, const Article& article) {
  const OffsetMap points(article.text.bytes(), OffsetUnit::code_point);
  const std::uint32_t size =
      points.convert(Span{0, static_cast<std::uint32_t>(article.text.size())}).end;
  Flags out(size);
  for (const auto& link : row["span_links"].GetArray()) {
    for (const auto& stretch : link[side].GetArray()) {
      for (unsigned i = stretch[0].GetUint(); i < stretch[1].GetUint() && i < size; ++i)
        out[i] = true;
    }
  }
  return out;
}

void print_side(float document, float number, const Article& article, const Clauses& clauses,
                const std::vector<Support>& support, const Flags& shared) {
  const OffsetMap points(article.text.bytes(), OffsetUnit::code_point);
  const auto all = static_cast<float>(std::count(shared.begin(), shared.end(), true));
  for (std::size_t c = 0; c < clauses.list.size(); ++c) {
    const Clause& clause = clauses.list[c];
    const auto& words = article.segmentation.words;
    const Span span = points.convert(
        Span{words[clause.words.first].span.start, words[clause.words.last - 1].span.end});
    float hits = 0;
    for (std::uint32_t i = span.start; i < span.end; ++i) hits += shared[i] ? 1.0F : 0.0F;
    std::vector<float> record = {document,
                                 number,
                                 static_cast<float>(span.end - span.start),
                                 hits,
                                 support[c].linked ? 1.0F : 0.0F,
                                 all};
    record.insert(record.end(), support[c].features.begin(), support[c].features.end());
    std::fwrite(record.data(), sizeof(float), record.size(), stdout);
  }
}

}  // namespace

int main() {
  const Settings settings;
  std::string line;
  for (float document = 0; std::getline(std::cin, line); ++document) {
    rapidjson::Document row;
    row.Parse(line.c_str());
    if (!row.HasMember("span_links") || row["span_links"].Empty()) continue;
    const char* names[] = {"a", "b"};
    Article left, right;
    left.text = Text::from_utf8(row["a_text"].GetString());
    right.text = Text::from_utf8(row["b_text"].GetString());
    // Articles are measured in the order in which compare() takes them.
    const bool mirrored = is_mirrored(left.text, right.text);
    if (mirrored) {
      std::swap(left, right);
      std::swap(names[0], names[1]);
    }
    for (Article* article : {&left, &right}) {
      article->segmentation = segment(article->text);
      article->roles.assign(article->segmentation.paragraphs.size(), Role::body);
    }
    assign_roles(left, right);
    const Terms terms = analyse(left, right);
    const Alignment alignment = align(left, right, terms, settings.align);
    const KeyedWords keys = make_word_keys(terms);
    const Clauses a = cut_clauses(left, terms, terms.left, settings.facts);
    const Clauses b = cut_clauses(right, terms, terms.right, settings.facts);
    const SideLinks links = list_links(alignment, left.segmentation.sentences.size(),
                                       right.segmentation.sentences.size());
    const SideSupport support = measure_support(terms, Voices(terms), keys, a, b, links, settings.facts);
    const float first = mirrored ? 1 : 0;
    print_side(document, first, left, a, support.left, marks(row, names[0], left));
    print_side(document, 1 - first, right, b, support.right, marks(row, names[1], right));
  }
}

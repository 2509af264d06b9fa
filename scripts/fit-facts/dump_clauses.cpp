// Prints what is measured of every clause of a set of annotated articles, for fit.py.
//
//     dump_clauses < SET.jsonl > clauses.bin
//
// A line of input holds "a_text" and "b_text" and "span_links": [{"a": [[start, end], …], "b": …}]
// in code points, the stretches that both tell. For each clause of a linked sentence one record of
// 32-bit floats: document, side (0, 1), characters, characters that are annotated as shared, then
// the features.

#include <rapidjson/document.h>

#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "align/alignment.h"
#include "facts/clauses.h"
#include "facts/support.h"
#include "facts/word_keys.h"
#include "storydiff.h"
#include "text/flags.h"

namespace {

using namespace storydiff;

LinkLists lists_of(std::size_t sentences, const std::vector<Link>& links, bool left) {
  LinkLists out(sentences);
  for (const Link& link : links) {
    (left ? out[link.left] : out[link.right])
        .push_back({left ? link.right : link.left, link.score});
  }
  return out;
}

/// Marks the characters of the annotated stretches.
Flags marks(const rapidjson::Value& row, const char* side, std::size_t size) {
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
  for (std::size_t c = 0; c < clauses.list.size(); ++c) {
    if (!support[c].linked) continue;
    const Range words = clauses.list[c].words;
    const std::uint32_t start = points.convert(article.segmentation.words[words.first].span.start);
    const std::uint32_t end = points.convert(article.segmentation.words[words.last - 1].span.end);
    float hits = 0;
    for (std::uint32_t i = start; i < end; ++i) hits += shared[i] ? 1.0F : 0.0F;
    std::vector<float> record = {document, number, static_cast<float>(end - start), hits};
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
    if (!row.HasMember("span_links")) continue;
    Article left, right;
    left.text = Text::from_utf8(row["a_text"].GetString());
    right.text = Text::from_utf8(row["b_text"].GetString());
    for (Article* article : {&left, &right}) {
      article->segmentation = segment(article->text);
      article->roles.assign(article->segmentation.paragraphs.size(), Role::body);
    }
    assign_roles(left, right);
    const Terms terms = analyse(left, right);
    const Alignment alignment = align(left, right, terms, settings);
    const KeyedWords keys = make_word_keys(terms);
    const Clauses a = cut_clauses(left, terms, terms.left, settings);
    const Clauses b = cut_clauses(right, terms, terms.right, settings);
    const auto of_left = measure_support(
        terms.left, keys.left, a, keys.right, b, keys.count,
        lists_of(left.segmentation.sentences.size(), alignment.sentences, true), settings);
    const auto of_right = measure_support(
        terms.right, keys.right, b, keys.left, a, keys.count,
        lists_of(right.segmentation.sentences.size(), alignment.sentences, false), settings);
    const OffsetMap left_points(left.text.bytes(), OffsetUnit::code_point);
    const OffsetMap right_points(right.text.bytes(), OffsetUnit::code_point);
    print_side(document, 0, left, a, of_left,
               marks(row, "a", left_points.convert(left.text.size())));
    print_side(document, 1, right, b, of_right,
               marks(row, "b", right_points.convert(right.text.size())));
  }
}

// Prints the features of statements that two stories tell, for fit.py.
//
//     dump_significance < PAIRS.jsonl > features.txt
//
// A line of input holds "left", "right" and "statements": [{"left": [[start, end], ...], "right":
// ..., "score", "of"}, ...] in code points; "of" says how many statements both sides tell. Prints one
// line per statement: the number of the pair, whether it is a fragment, and the features.

#include <rapidjson/document.h>

#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "facts/salience.h"
#include "storydiff.h"

namespace {

using namespace storydiff;

/// The words that lie in spans, as runs.
std::vector<Range> runs_in(const std::vector<Span>& spans, const Article& article) {
  std::vector<Range> out;
  const auto& words = article.segmentation.words;
  for (const Span span : spans) {
    Range run{};
    for (std::uint32_t w = 0; w < words.size(); ++w) {
      if (words[w].span.start < span.start || words[w].span.end > span.end) continue;
      if (run.first == run.last) run = {w, w};
      run.last = w + 1;
    }
    if (run.size() > 0) out.push_back(run);
  }
  return out;
}

/// Code points to bytes.
std::vector<Span> spans_of(const rapidjson::Value& list, const Article& article) {
  std::vector<std::uint32_t> at;
  const std::string_view text = article.text.bytes();
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) at.push_back(i);
  }
  at.push_back(static_cast<std::uint32_t>(text.size()));
  std::vector<Span> out;
  for (const auto& one : list.GetArray()) {
    out.push_back({at[one[0].GetUint()], at[one[1].GetUint()]});
  }
  return out;
}

}  // namespace

int main() {
  std::string line;
  for (unsigned pair = 0; std::getline(std::cin, line); ++pair) {
    rapidjson::Document row;
    row.Parse(line.c_str());
    ArticleInput input[2];
    input[0].text = Text::from_utf8(row["left"].GetString());
    input[1].text = Text::from_utf8(row["right"].GetString());
    const Report report = compare(std::move(input[0]), std::move(input[1]));
    const Terms terms = analyse(report.left, report.right);
    const Salience salience(report.left, report.right, terms);
    for (const auto& one : row["statements"].GetArray()) {
      const FactWords words{runs_in(spans_of(one["left"], report.left), report.left),
                            runs_in(spans_of(one["right"], report.right), report.right)};
      std::printf("%u %d", pair, salience.is_fragment(words) ? 1 : 0);
      for (const std::int32_t value :
           salience.measure(words, one["score"].GetFloat(), one["of"].GetUint())) {
        std::printf(" %d", value);
      }
      std::printf("\n");
    }
  }
}

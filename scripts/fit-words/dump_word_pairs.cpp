// Prints the features of every pair of words of annotated sentence pairs, for fit.py.
//
//     dump_word_pairs [PACK] < SET.jsonl > pairs.bin
//
// A line of input holds "a_tokens", "b_tokens" and "sure": [[i, j], …]. For each candidate one
// record of 32-bit floats: pair of sentences, whether it is sure, whether the words differ, the first
// tokens that the words are in, the words themselves, then the features; before those of a pair of
// sentences one with -1 in place of "sure" and, in place of "differ", the number of its sure links,
// and then that of those that differ.

#include <rapidjson/document.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "diff/word_links.h"
#include "report/mirror.h"
#include "storydiff.h"

namespace {

using namespace storydiff;

constexpr std::size_t kHead = 7;  ///< floats of a record before the features

/// The tokens as one sentence, and for each of its bytes the token that it is in.
struct Tokens {
  Article article;
  std::vector<std::uint32_t> token_at;
  std::vector<std::string> tokens;
};

Tokens read_tokens(const rapidjson::Value& list) {
  Tokens out;
  std::string joined;
  for (const auto& token : list.GetArray()) {
    if (!joined.empty()) {
      joined += ' ';
      out.token_at.push_back(kNone);
    }
    joined += token.GetString();
    out.token_at.resize(joined.size(), static_cast<std::uint32_t>(out.tokens.size()));
    std::string lower = token.GetString();
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    out.tokens.push_back(lower);
  }
  out.article.segmentation = segment_given({{{joined}, false}}, out.article.text);
  out.article.roles.assign(1, Role::body);
  return out;
}

/// The tokens that a word overlaps.
std::set<std::uint32_t> tokens_of(const Tokens& side, std::uint32_t word) {
  const Span span = side.article.segmentation.words[word].span;
  std::set<std::uint32_t> out;
  for (std::uint32_t at = span.start; at < span.end; ++at) {
    if (side.token_at[at] != kNone) out.insert(side.token_at[at]);
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  LanguagePack pack;
  if (argc > 1) {
    std::ifstream file(argv[1], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const std::string error = LanguagePack::read(bytes, pack);
    if (!error.empty()) {
      std::cerr << error << '\n';
      return 1;
    }
  }
  const Settings settings;
  std::string line;
  for (float number = 0; std::getline(std::cin, line); ++number) {
    rapidjson::Document row;
    row.Parse(line.c_str());
    Tokens left = read_tokens(row["a_tokens"]);
    Tokens right = read_tokens(row["b_tokens"]);
    const bool mirrored = is_mirrored(left.article.text, right.article.text);
    std::set<std::pair<std::uint32_t, std::uint32_t>> sure;
    float differ = 0;
    for (const auto& pair : row["sure"].GetArray()) {
      const unsigned a = pair[0].GetUint();
      const unsigned b = pair[1].GetUint();
      if (!sure.insert(mirrored ? std::pair{b, a} : std::pair{a, b}).second) continue;
      differ += left.tokens[a] != right.tokens[b] ? 1.0F : 0.0F;
    }
    if (mirrored) std::swap(left, right);
    const Terms terms = analyse(left.article, right.article, pack.empty() ? nullptr : &pack);
    WordAligner aligner(terms, settings.diff);
    std::vector<WordAligner::Candidate> candidates;
    aligner.candidates({0, static_cast<std::uint32_t>(terms.left.terms.size())},
                       {0, static_cast<std::uint32_t>(terms.right.terms.size())}, candidates);
    std::vector<float> record(kHead + kWordFeatures);
    record[0] = number;
    record[1] = -1;
    record[2] = static_cast<float>(sure.size());
    record[3] = differ;
    std::fwrite(record.data(), sizeof(float), record.size(), stdout);
    for (const WordAligner::Candidate& candidate : candidates) {
      bool hit = false;
      bool other = true;
      for (const std::uint32_t a : tokens_of(left, candidate.link.left)) {
        for (const std::uint32_t b : tokens_of(right, candidate.link.right)) {
          hit = hit || sure.contains({a, b});
          other = other && left.tokens[a] != right.tokens[b];
        }
      }
      record[1] = hit ? 1 : 0;
      record[2] = other ? 1 : 0;
      const auto first_of = [](const std::set<std::uint32_t>& tokens) {
        return tokens.empty() ? -1.0F : static_cast<float>(*tokens.begin());
      };
      record[3] = first_of(tokens_of(left, candidate.link.left));
      record[4] = first_of(tokens_of(right, candidate.link.right));
      record[5] = static_cast<float>(candidate.link.left);
      record[6] = static_cast<float>(candidate.link.right);
      std::copy(candidate.features.begin(), candidate.features.end(), record.begin() + kHead);
      std::fwrite(record.data(), sizeof(float), record.size(), stdout);
    }
  }
}

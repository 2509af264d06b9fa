// Prints the features of every candidate pair of a set of annotated articles, for fit.py.
//
//     dump_features first [--packs FOLDER] [--swap] < SET.jsonl > first.bin
//     dump_features second SCORES [--packs FOLDER] [--swap] < SET.jsonl > second.bin
//
// A line of input holds "a" and "b" (lists of sentences), optionally "a_par" and "b_par" (a
// paragraph number for each sentence), "a_roles" and "b_roles" (the role of each paragraph; "body"
// without them), and "links" ([left, right, …]). With --packs the language packs of a folder are
// used; with --swap the articles are taken in the other order. The output is 32-bit floats:
// their number per record, then for each candidate one record: document, left, right, 1 if
// annotated as linked, then the features. "second" reads from SCORES one float per candidate, in
// the same order, the scores of the first pass, and leaves out the candidates that are too low for
// the second (hopeful_pairs). A last record per document, with left = -1, holds the number of its
// annotated links.

#include <rapidjson/document.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "align/candidates.h"
#include "align/features.h"
#include "align/sentence_vectors.h"
#include "report/mirror.h"
#include "report/names.h"
#include "storydiff.h"

namespace {

using namespace storydiff;

/// The language packs of a folder, each read when it is first asked for.
struct Packs {
  std::string folder;
  std::map<std::string, LanguagePack, std::less<>> read;

  static const LanguagePack* find(void* self, std::string_view language) {
    auto& packs = *static_cast<Packs*>(self);
    if (packs.folder.empty()) return nullptr;
    const auto [at, fresh] = packs.read.try_emplace(std::string(language));
    if (fresh) {
      std::ifstream file(packs.folder + '/' + at->first + ".pack", std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(file), {}};
      if (!bytes.empty()) std::cerr << LanguagePack::read(bytes, at->second);
    }
    return &at->second;
  }
};

Role role_named(std::string_view name) {
  for (const Role role :
       {Role::headline, Role::standfirst, Role::byline, Role::caption, Role::furniture}) {
    if (name_of(role) == name) return role;
  }
  return Role::body;
}

Article read_article(const rapidjson::Value& row, const char* side, const char* paragraphs,
                     const char* roles) {
  std::vector<GivenParagraph> given;
  int last = -1;
  const bool numbered = row.HasMember(paragraphs) && row[paragraphs].IsArray();
  for (rapidjson::SizeType i = 0; i < row[side].Size(); ++i) {
    const int paragraph = numbered ? row[paragraphs][i].GetInt() : 0;
    if (given.empty() || paragraph != last) given.emplace_back();
    last = paragraph;
    given.back().sentences.emplace_back(row[side][i].GetString());
  }
  Article article;
  article.segmentation = segment_given(given, article.text);
  article.roles.assign(article.segmentation.paragraphs.size(), Role::body);
  if (row.HasMember(roles)) {
    for (rapidjson::SizeType p = 0; p < row[roles].Size(); ++p) {
      article.roles[p] = role_named(row[roles][p].GetString());
    }
  }
  return article;
}

void put(const std::vector<float>& record) {
  std::fwrite(record.data(), sizeof(float), record.size(), stdout);
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const bool second = arguments.size() > 1 && arguments[0] == "second";
  std::ifstream score_file;
  if (second) score_file.open(arguments[1], std::ios::binary);
  Packs packs;
  bool swap = false;
  for (std::size_t k = 1; k < arguments.size(); ++k) {
    swap = swap || arguments[k] == "--swap";
    if (arguments[k - 1] == "--packs") packs.folder = arguments[k];
  }
  const Settings settings;
  const std::size_t width = 4 + kFirstFeatures + (second ? std::size_t{kSecondFeatures} : 0);
  put({static_cast<float>(width)});
  std::string line;
  for (float document = 0; std::getline(std::cin, line); ++document) {
    rapidjson::Document row;
    row.Parse(line.c_str());
    Article left = read_article(row, "a", "a_par", "a_roles");
    Article right = read_article(row, "b", "b_par", "b_roles");
    std::set<std::pair<std::uint32_t, std::uint32_t>> gold;
    for (const auto& link : row["links"].GetArray())
      gold.emplace(link[0].GetUint(), link[1].GetUint());

    // Articles are scored in the order in which compare() takes them, or in the other.
    const bool mirrored = is_mirrored(left.text, right.text) != swap;
    if (mirrored) std::swap(left, right);
    const Terms terms = analyse(left, right, PackSource(&Packs::find, &packs));
    const Vectors vectors = make_vectors(left, right, terms, settings.align);
    std::uint32_t exhausted = 0;
    const Candidates candidates = find_candidates(vectors, settings.align, exhausted);
    const auto first = first_features(vectors, candidates);
    std::vector<SecondFeatures> more;
    std::vector<std::uint32_t> wanted;
    if (second) {
      std::vector<float> scores(first.size());
      score_file.read(reinterpret_cast<char*>(scores.data()),
                      static_cast<std::streamsize>(scores.size() * sizeof(float)));
      wanted = hopeful_pairs(candidates, scores, settings.align);
      more = second_features(vectors, candidates, scores, wanted, settings.align.hopeless);
    } else {
      wanted.resize(first.size());
      std::iota(wanted.begin(), wanted.end(), 0U);
    }
    std::vector<float> record;
    for (std::size_t w = 0; w < wanted.size(); ++w) {
      const std::uint32_t k = wanted[w];
      const std::uint32_t i = vectors.left.sentences[candidates.pairs[k].left].sentence;
      const std::uint32_t j = vectors.right.sentences[candidates.pairs[k].right].sentence;
      record = {document, static_cast<float>(i), static_cast<float>(j),
                gold.count(mirrored ? std::pair{j, i} : std::pair{i, j}) ? 1.0F : 0.0F};
      record.insert(record.end(), first[k].begin(), first[k].end());
      if (second) record.insert(record.end(), more[w].begin(), more[w].end());
      put(record);
    }
    record.assign(width, 0);
    record[0] = document;
    record[1] = -1;
    record[3] = static_cast<float>(gold.size());
    put(record);
  }
}

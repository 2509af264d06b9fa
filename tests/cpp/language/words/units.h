// Words and phrases as the tests of grades write them.
//
//     "put off ~ postpone: 3"    two units of a pack and their grade
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "language/words/relations.h"
#include "language/words/stem.h"

namespace storydiff {

inline std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

inline std::vector<std::string> stems_of(const std::string& text) {
  static Stemmer stemmer("en");
  std::vector<std::string> stems = words_of(text);
  for (std::string& stem : stems) {
    const std::string word = stem;
    stemmer.stem(word, word, stem);
  }
  return stems;
}

struct Line {
  std::string a, b;
  int grade = 0;
};

inline Line parse(const std::string& line) {
  const std::size_t wave = line.find(" ~ ");
  const std::size_t colon = line.find(": ", wave);
  EXPECT_NE(colon, std::string::npos) << line;
  return {line.substr(0, wave), line.substr(wave + 3, colon - wave - 3),
          std::stoi(line.substr(colon + 2))};
}

/// A comparison of one text of stems.
struct Comparison {
  std::vector<std::string> kept;
  std::vector<std::uint32_t> text;
  Relations relations;

  Comparison(const LanguagePack& pack, const std::vector<std::string>& stems) {
    std::map<std::string, std::uint32_t> number;
    for (const std::string& stem : stems) {
      const auto [place, fresh] = number.emplace(stem, static_cast<std::uint32_t>(kept.size()));
      if (fresh) kept.push_back(stem);
      text.push_back(place->second);
    }
    const std::vector<std::string_view> views(kept.begin(), kept.end());
    relations.fill(pack, views);
  }
};

/// The grade of two words or phrases where both stand in the texts.
inline int grade_between(const LanguagePack& pack, const std::string& a, const std::string& b) {
  std::vector<std::string> stems = stems_of(a);
  const auto size = static_cast<std::uint32_t>(stems.size());
  for (const std::string& stem : stems_of(b)) stems.push_back(stem);
  const Comparison comparison(pack, stems);
  const auto unit = [&](std::uint32_t first, std::uint32_t last) {
    if (last - first == 1) return comparison.text[first];
    const std::span<const std::uint32_t> part(comparison.text.data() + first, last - first);
    for (const PhraseMatch& match : comparison.relations.find_phrases(part)) {
      if (match.first == 0 && match.last == last - first - 1) return match.unit;
    }
    return LanguagePack::kNone;
  };
  const std::uint32_t x = unit(0, size);
  const std::uint32_t y = unit(size, static_cast<std::uint32_t>(stems.size()));
  if (x == LanguagePack::kNone || y == LanguagePack::kNone) return 0;
  const Grade grade = comparison.relations.grade(x, y);
  EXPECT_EQ(grade, comparison.relations.grade(y, x)) << a << " ~ " << b;
  return static_cast<int>(grade);
}

}  // namespace storydiff

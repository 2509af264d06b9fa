// The tables hold what lexicon/*.txt says, folded as the engine folds texts: the generator has a fold
// of its own, which is held against the engine's here.
#include "lexicon/lexicon.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "lexicon/stemmer_pack.h"
#include "text/fold.h"

namespace storydiff {
namespace {

namespace fs = std::filesystem;

fs::path lexicon_folder() {
  return fs::path(STORYDIFF_FIXTURES).parent_path().parent_path() / "lexicon";
}

/// The words of each section, by its name.
std::map<std::string, std::set<std::string>> tables() {
  std::map<std::string, std::set<std::string>> all;
  const lexicon::StemmerPackWords& further = lexicon::stemmer_pack_words();
  std::vector<lexicon::NamedSection> sections(std::begin(lexicon::kAllSections),
                                              std::end(lexicon::kAllSections));
  sections.push_back({"contrast sets", &further.contrast_sets});
  sections.push_back({"denying prefixes", &further.denying_prefixes});
  sections.push_back({"passive voice", &further.passive_voice});
  for (const lexicon::NamedSection& section : sections) {
    std::string word;
    for (const char c : std::string(*section.words) + ' ') {
      // A phrase's spaces are "_" in the files; both are cut here, in either.
      if (c != ' ' && c != '\n' && c != '|' && c != ';' && c != '_') {
        word += c;
      } else if (!word.empty()) {
        all[std::string(section.name)].insert(word);
        word.clear();
      }
    }
  }
  return all;
}

/// Calls `visit` with every word that a token with brackets stands for.
template <typename Visit>
void each_form(const std::string& token, Visit visit) {
  const std::size_t open = token.find('(');
  if (open == std::string::npos) {
    visit(token);
    return;
  }
  const std::size_t close = token.find(')', open);
  for (std::size_t at = open + 1; at <= close;) {
    const std::size_t end = std::min(token.find(',', at), close);
    each_form(token.substr(0, open) + token.substr(at, end - at) + token.substr(close + 1), visit);
    at = end + 1;
  }
}

TEST(Lexicon, TablesHoldEveryWordAsTheEngineFoldsIt) {
  const auto all = tables();
  std::size_t words = 0;
  for (const auto& entry : fs::directory_iterator(lexicon_folder())) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream in(entry.path());
    const std::set<std::string>* section = nullptr;
    std::string name;
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with('[')) {
        name = line.substr(1, line.find(']') - 1);
        const auto found = all.find(name);
        section = found != all.end() ? &found->second : nullptr;  // null: read by the pages alone
        continue;
      }
      line = line.substr(0, line.find('#'));
      std::string_view rest = line;
      while (section != nullptr && !rest.empty()) {
        const std::string token(take_part(rest));
        if (token.empty() || token == "|" || token.ends_with(':')) continue;
        each_form(token, [&](const std::string& form) {
          std::string folded;
          fold_append(form, folded);
          std::string_view parts = folded;
          while (!parts.empty()) {
            const std::string part(take_part(parts, '_'));
            EXPECT_TRUE(section->contains(part))
                << entry.path().filename() << " [" << name << "] " << form;
            ++words;
          }
        });
      }
    }
  }
  EXPECT_GT(words, 8000U);
}

TEST(Lexicon, ListsOfALanguage) {
  EXPECT_TRUE(has_part(lexicon::list_of(lexicon::kNegations, "de"), "kein"));
  EXPECT_FALSE(has_part(lexicon::list_of(lexicon::kNegations, "en"), "kein"));
  EXPECT_EQ(lexicon::list_of(lexicon::kNegations, "tlh"), "");
}

TEST(Lexicon, RowsHaveTheirLabelAsANumberWhereItCounts) {
  std::string out;
  lexicon::each_row(lexicon::list_of(lexicon::kWeekdays, "en"),
                    [&](std::string_view label, std::string_view words) {
                      out += std::to_string(lexicon::number_of(label)) + std::string(words) + ' ';
                    });
  EXPECT_EQ(out, "1monday 2tuesday 3wednesday 4thursday 5friday 6saturday 7sunday ");
}

TEST(Lexicon, SidesAreCounted) {
  std::string out;
  lexicon::each_side("a b|c;;d", [&](std::string_view word, std::uint32_t set, std::uint32_t side) {
    out += std::string(word) + std::to_string(set) + std::to_string(side) + ' ';
  });
  EXPECT_EQ(out, "a00 b00 c01 d20 ");
}

TEST(Lexicon, WordsByLanguage) {
  const lexicon::WordsByLanguage openers(lexicon::kClauseOpeners);
  EXPECT_NE(openers.of("en").find("because"), StringTable::kNone);
  EXPECT_EQ(openers.of("de").find("because"), StringTable::kNone);
  EXPECT_EQ(openers.of("tlh").size(), 0U);
}

}  // namespace
}  // namespace storydiff

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

#include "lexicon/further.h"
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
  const auto add = [&](std::string_view name, std::string_view words) {
    std::string word;
    for (const char c : std::string(words) + ' ') {
      // A phrase's spaces are "_" in the files; both are cut here, in either.
      if (c != ' ' && c != '\n' && c != '|' && c != ';' && c != '_') {
        word += c;
      } else if (!word.empty()) {
        all[std::string(name)].insert(word);
        word.clear();
      }
    }
  };
  for (const lexicon::NamedWords& list : lexicon::kAllWords) add(list.name, *list.words);
  for (const lexicon::NamedSection& named : lexicon::kAllSections) {
    lexicon::each_language(*named.section,
                           [&](std::string_view, std::string_view list) { add(named.name, list); });
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

TEST(Lexicon, FurtherLanguagesStandApart) {
  EXPECT_EQ(lexicon::kMonths.lines.find("dezember"), std::string_view::npos);
  EXPECT_NE(lexicon::list_of(lexicon::kMonths, "de").find("januar"), std::string_view::npos);
  EXPECT_NE(lexicon::list_of(lexicon::kMonths, "en").find("january"), std::string_view::npos);
  EXPECT_EQ(lexicon::list_of(lexicon::kMonths, "tlh"), "");
  std::string codes;
  lexicon::each_language(lexicon::kDenyingPrefixes, [&](std::string_view code, std::string_view) {
    codes += std::string(code) + ' ';
  });
  EXPECT_TRUE(has_part(codes, "en"));
  EXPECT_TRUE(has_part(codes, "de"));
  EXPECT_FALSE(has_part(codes, "zh"));  // has lists, but none of these
  EXPECT_TRUE(has_part(lexicon::kFurtherLanguages, "zh"));
}

TEST(Lexicon, NothingIsMissingFromTheNativeProgram) {
  for (std::string_view codes = lexicon::kFurtherLanguages; !codes.empty();) {
    const std::string_view code = take_part(codes);
    EXPECT_FALSE(lexicon::is_missing(code)) << code;
  }
  EXPECT_FALSE(lexicon::is_missing("tlh"));
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

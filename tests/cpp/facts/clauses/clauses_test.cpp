// Clauses in a notation in which the bar is the cut: "The mayor resigned, | which surprised few."

#include "facts/clauses/clauses.h"

#include <gtest/gtest.h>

#include "support/stories.h"

namespace storydiff {
namespace {

/// Cuts the line without its bars and writes the cuts back as bars.
std::string cut(std::string line) {
  for (std::size_t at = 0; (at = line.find("| ")) != std::string::npos;) line.erase(at, 2);
  const Article article = testing::article_of(line);
  const Article nothing = testing::article_of("");
  Terms terms = analyse(article, nothing);
  terms.left.language = "en";
  std::string out;
  for (const Clause& clause : cut_clauses(article, terms, terms.left, {}).list) {
    const auto& words = article.segmentation.words;
    if (!out.empty()) out += " | ";
    out += article.text.slice(
        {words[clause.words.first].span.start, words[clause.words.last - 1].span.end});
  }
  return out;
}

#define EXPECT_CLAUSES(line) EXPECT_EQ(cut(line), line)

TEST(Clauses, CutAtCommasAndConnectives) {
  EXPECT_CLAUSES(
      "The mayor of Vellmar resigned, | which surprised few people, | and left for Rome at once.");
  EXPECT_CLAUSES("The company closed two mines | and dismissed forty workers.");
}

TEST(Clauses, ItemsOfAListStayTogether) {
  EXPECT_CLAUSES("Peace, security and stability.");
  EXPECT_CLAUSES("They want bread, milk, and salt.");
  EXPECT_CLAUSES("Norvik closed two mines, a smelter, and a shop, | which surprised few people.");
}

TEST(Clauses, BracketsAreClausesOfTheirOwn) {
  EXPECT_CLAUSES("The old bridge | (built by Swedish engineers) | will close soon.");
}

TEST(Clauses, HyphensAreNoCuts) { EXPECT_CLAUSES("Small and medium-sized states should wait."); }

TEST(Clauses, NoWordsNoClauses) { EXPECT_CLAUSES(""); }

}  // namespace
}  // namespace storydiff

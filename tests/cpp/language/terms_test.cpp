// Interning, closed classes, stems and weights.
#include "language/terms.h"

#include <gtest/gtest.h>

#include <utility>

#include "language/notation.h"
#include "language/words/stem.h"
#include "model/portable_math.h"

namespace storydiff {
namespace {

using language_test::article;

const Term* find(const Terms& terms, std::string_view folded) {
  for (const Term& term : terms.vocabulary) {
    if (term.folded == folded) return &term;
  }
  return nullptr;
}
float weight(const Terms& terms, std::string_view folded) {
  const Term* term = find(terms, folded);
  EXPECT_NE(term, nullptr) << folded;
  return term == nullptr ? -1 : term->weight;
}

TEST(Terms, OneTermForAFoldedFormOnBothSides) {
  const Terms terms = analyse(article("The mayor met the Mayor."), article("THE MAYOR left."));
  const auto& left = terms.left.terms;
  EXPECT_EQ(left[0], left[3]);
  EXPECT_EQ(left[1], left[4]);
  EXPECT_EQ(terms.right.terms[1], left[1]);
  EXPECT_EQ(terms.vocabulary[left[0]].folded, "the");
  EXPECT_EQ(left[0], 0U) << "ids go by first appearance";
}

TEST(Terms, ViewsOutliveAMove) {
  Terms first = analyse(article("A harbour of unusual length."), article("None."));
  const Terms moved = std::move(first);
  EXPECT_NE(find(moved, "harbour"), nullptr);
}

TEST(Terms, StemsJoinInflections) {
  const Terms terms =
      analyse(article("The minister said that all ministers had agreed to it."),
              article("They agree with the minister’s plan in the U.S. and the US."));
  EXPECT_EQ(find(terms, "minister")->stem, find(terms, "ministers")->stem);
  ASSERT_NE(find(terms, "agree"), nullptr);
  EXPECT_EQ(find(terms, "agree")->stem, find(terms, "agreed")->stem);
  EXPECT_LT(find(terms, "agree")->stem, terms.stems);
}

TEST(Terms, FunctionWordsAndNegations) {
  const Terms terms = analyse(article("The men did not go, and they won't be in the way."),
                              article("The US had never been with them."));
  EXPECT_TRUE(find(terms, "the")->function_word);
  EXPECT_FALSE(find(terms, "men")->function_word);
  for (const char* word : {"not", "never", "won't"}) {
    ASSERT_NE(find(terms, word), nullptr) << word;
    EXPECT_TRUE(find(terms, word)->negation) << word;
  }
  EXPECT_FALSE(find(terms, "us")->function_word) << "only ever in capitals";
}

TEST(Terms, WeightsTellRareFromCommon) {
  const Terms terms = analyse(article("The harbour of Porto closed. The mayor of the town spoke. "
                                      "The mayor left the hall. The mayor came back to it."),
                              article("Porto has 412 boats, and the mayor has one."));
  EXPECT_GT(weight(terms, "harbour"), weight(terms, "mayor"));
  EXPECT_GT(weight(terms, "mayor"), 3 * weight(terms, "the"));
  EXPECT_GT(weight(terms, "412"), 0.9F);
  EXPECT_EQ(weight(terms, "."), 0);
  for (const Term& term : terms.vocabulary) {
    EXPECT_GE(term.weight, 0);
    EXPECT_LE(term.weight, 1);
  }
}

TEST(Terms, TinyTextsHaveWeightsToo) {
  const Terms terms = analyse(article("The harbour closed."), article("The harbour closed."));
  EXPECT_GT(weight(terms, "harbour"), 0.7F);
  const Terms none = analyse(article(""), article(""));
  EXPECT_TRUE(none.vocabulary.empty());
}

TEST(Stems, WantAccentsAndGiveFoldedWords) {
  std::string a;
  std::string b;
  Stemmer french("fr");
  french.stem("l’élection", "l'election", a);
  french.stem("Élections", "elections", b);
  EXPECT_EQ(a, b);
  french.stem("E\u0301lections", "elections", b);
  EXPECT_EQ(a, b) << "decomposed";
  Stemmer ukrainian("uk");
  ukrainian.stem("міністра", "міністра", a);
  ukrainian.stem("міністром", "міністром", b);
  EXPECT_EQ(a, b);
  Stemmer none("ja");
  none.stem("東", "東", a);
  EXPECT_EQ(a, "東");
}

TEST(PortableMath, LogarithmIsCloseEverywhere) {
  EXPECT_EQ(log2_of(1), 0.0F);
  EXPECT_EQ(log2_of(8), 3.0F);
  EXPECT_NEAR(log2_of(1000), 9.965784F, 1e-5F);
}

}  // namespace
}  // namespace storydiff

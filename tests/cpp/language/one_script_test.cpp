// Texts of one language in two scripts have the same terms where they say the same.
#include "language/one_script.h"

#include <gtest/gtest.h>

#include <vector>

#include "language/notation.h"
#include "lexicon/han_variants.h"
#include "storydiff.h"

namespace storydiff {
namespace {

using language_test::article;

/// The terms of both sides, as texts.
struct Spelt {
  std::vector<std::string> left, right;
  Terms terms;
};
Spelt spelt(std::string_view left, std::string_view right) {
  const Article one = article(left);
  const Article other = article(right);
  Spelt out{{}, {}, analyse(one, other)};
  for (const std::uint32_t t : out.terms.left.terms) {
    out.left.emplace_back(out.terms.vocabulary[t].folded);
  }
  for (const std::uint32_t t : out.terms.right.terms) {
    out.right.emplace_back(out.terms.vocabulary[t].folded);
  }
  return out;
}

TEST(OneScript, ChineseIsSpeltInSimplifiedCharacters) {
  const Spelt both =
      spelt("學生們昨天從國外回來，學校說後天開課。", "学生们昨天从国外回来，学校说后天开课。");
  EXPECT_EQ(both.terms.left.terms, both.terms.right.terms);
  EXPECT_EQ(both.left[0], "学");
}

TEST(OneScript, ChineseInOneScriptStaysAsItIs) {
  const Spelt both = spelt("這個國家的皇后說學生後天回來。", "這個國家的皇后說學生後天開課。");
  EXPECT_EQ(both.left[0], "這");
  EXPECT_NE(both.left[6], both.left[10]);  // 后, an empress, and 後, after
  EXPECT_EQ(both.left[6], "后");
  EXPECT_EQ(both.left[10], "後");
}

TEST(OneScript, SerbianIsSpeltInLatinLetters) {
  const Spelt both = spelt("Људи из Џепа кажу да ће њихова општина обновити мост до јула.",
                           "Ljudi iz Džepa kažu da će njihova opština obnoviti most do jula.");
  EXPECT_EQ(both.terms.left.language, "sr");
  EXPECT_EQ(both.terms.right.language, "sh");
  EXPECT_EQ(both.terms.left.terms, both.terms.right.terms);
}

TEST(OneScript, RussianIsLeftInItsLetters) {
  const Spelt both = spelt("Мэр сказал, что он этого ещё не подписал.",
                           "Ljudi kažu da će opština obnoviti most do jula.");
  EXPECT_EQ(both.left[0], "мэр");
}

TEST(OneScript, CharactersHaveTheirSimplifiedForms) {
  const lexicon::HanVariants& variants = lexicon::HanVariants::get();
  ASSERT_FALSE(variants.empty());
  EXPECT_EQ(variants.simplified(U'國'), U'国');
  EXPECT_EQ(variants.simplified(U'臺'), U'台');
  EXPECT_EQ(variants.simplified(U'龜'), U'龟');
  EXPECT_EQ(variants.simplified(U'国'), U'国');
  EXPECT_EQ(variants.simplified(U'人'), U'人');
  EXPECT_EQ(variants.simplified(U'a'), U'a');
}

TEST(OneScript, TheSameStoryInTwoScriptsIsShared) {
  const auto side = [](std::string_view text) {
    ArticleInput input;
    input.text = Text::from_utf8(text);
    return input;
  };
  const Report report = compare(side("學生們昨天從國外回來。學校說後天開課，沒有人反對。"),
                                side("学生们昨天从国外回来。学校说后天开课，没有人反对。"));
  ASSERT_FALSE(report.facts.empty());
  for (const Fact& fact : report.facts) EXPECT_EQ(fact.status, FactStatus::shared);
}

}  // namespace
}  // namespace storydiff

// Which words are one word in two spellings.
#include "language/words/spelling.h"

#include <gtest/gtest.h>

#include "language/notation.h"
#include "support/packs.h"

namespace storydiff {
namespace {

/// Whether the only words in which two English sentences differ are variants of each other.
bool variants(std::string_view left, std::string_view right, bool with_pack = true) {
  const std::string padding(language_test::padding("en"));
  const std::string frame = "They had seen ";
  const Article one = language_test::article(frame + std::string(left) + " there." + padding);
  const Article other = language_test::article(frame + std::string(right) + " there." + padding);
  const Terms terms = analyse(one, other, with_pack ? &testing::english_pack() : nullptr);
  const Term& a = terms.vocabulary[terms.left.terms[3]];
  const Term& b = terms.vocabulary[terms.right.terms[3]];
  EXPECT_EQ(spelling_variants(a, b, "en", terms.relations),
            spelling_variants(b, a, "en", terms.relations));
  return spelling_variants(a, b, "en", terms.relations);
}

struct Words {
  const char* left;
  const char* right;
};

TEST(Spelling, RegionalSpellingsNeedNoPack) {
  constexpr Words kPairs[] = {
      {"colours", "colors"},        {"rumour", "rumor"},       {"organised", "organized"},
      {"organising", "organizing"}, {"centres", "centers"},    {"fibre", "fiber"},
      {"defence", "defense"},       {"dialogue", "dialog"},    {"grey", "gray"},
      {"tyres", "tires"},           {"travelled", "traveled"}, {"cancelled", "canceled"},
      {"paediatric", "pediatric"},  {"judgement", "judgment"}, {"foetus", "fetus"},
      {"ploughed", "plowed"},       {"analyse", "analyze"},    {"civilisation", "civilization"}};
  for (const Words& pair : kPairs) {
    EXPECT_TRUE(variants(pair.left, pair.right)) << pair.left << " " << pair.right;
    EXPECT_TRUE(variants(pair.left, pair.right, false)) << pair.left << " " << pair.right;
  }
}

TEST(Spelling, AMistakeIsAVariantOfTheWord) {
  constexpr Words kPairs[] = {{"parliament", "parliment"}, {"ceremony", "ceremmony"},
                              {"recieved", "received"},    {"happened", "happenned"},
                              {"committee", "commitee"},   {"sergeant", "sergaent"}};
  for (const Words& pair : kPairs) {
    EXPECT_TRUE(variants(pair.left, pair.right)) << pair.left << " " << pair.right;
  }
  EXPECT_FALSE(variants("parliament", "parliment", false));
}

TEST(Spelling, OfOtherLanguages) {
  const auto variants_in = [](std::string_view language, std::string_view left,
                              std::string_view right) {
    const Article one = language_test::article(left);
    const Article other = language_test::article(right);
    const Terms terms = analyse(one, other, nullptr);
    return spelling_variants(terms.vocabulary[terms.left.terms[0]],
                             terms.vocabulary[terms.right.terms[0]], language, terms.relations);
  };
  EXPECT_TRUE(variants_in("pt", "projecto", "projeto"));
  EXPECT_TRUE(variants_in("pt", "acção", "ação"));
  EXPECT_TRUE(variants_in("es", "oscuridad", "obscuridad"));
  EXPECT_FALSE(variants_in("it", "atto", "acto"));
  EXPECT_TRUE(variants_in("nl", "onmiddellijk", "onmiddelijk"))
      << "a doubled letter of a long word";
  EXPECT_FALSE(variants_in("en", "planning", "planing")) << "not of a short one";
  EXPECT_TRUE(variants_in("uk", "учора", "вчора")) << "after a consonant and after a vowel";
  EXPECT_TRUE(variants_in("uk", "всі", "усі"));
  EXPECT_FALSE(variants_in("uk", "управа", "вправа"));
  EXPECT_FALSE(variants_in("ru", "усе", "все"));
}

TEST(Spelling, AnInfixThatDeniesIsNoMistake) {
  const auto variants_with_pack = [](std::string_view left, std::string_view right) {
    const LanguagePack pack = testing::shipped_pack("tr");
    const Article one = language_test::article(left);
    const Article other = language_test::article(right);
    const Terms terms = analyse(one, other, &pack);
    return spelling_variants(terms.vocabulary[terms.left.terms[0]],
                             terms.vocabulary[terms.right.terms[0]], "tr", terms.relations);
  };
  EXPECT_FALSE(variants_with_pack("kuşkulanıyor", "kuşkulanmıyor"));
  EXPECT_FALSE(variants_with_pack("şüpheleniyor", "şüphelenmiyor"));
}

TEST(Spelling, OtherWordsAndOtherFormsAreNone) {
  constexpr Words kPairs[] = {{"trainers", "trainees"},
                              {"causal", "casual"},
                              {"collects", "collected"},
                              {"desert", "dessert"},
                              {"filed", "filled"},
                              {"planed", "planned"},
                              {"four", "for"},
                              {"tour", "tor"},
                              {"story", "stories"},
                              {"affect", "effect"},
                              {"angel", "angle"},
                              {"trial", "trail"},
                              {"complement", "compliment"},
                              {"principal", "principle"},
                              {"diner", "dinner"},
                              {"quiet", "quite"},
                              {"loose", "lose"},
                              {"marital", "martial"},
                              {"statue", "statute"},
                              {"minister", "ministers"}};
  for (const Words& pair : kPairs) {
    EXPECT_FALSE(variants(pair.left, pair.right)) << pair.left << " " << pair.right;
    EXPECT_FALSE(variants(pair.left, pair.right, false)) << pair.left << " " << pair.right;
  }
}

}  // namespace
}  // namespace storydiff

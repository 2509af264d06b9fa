// Sentences in two languages are linked by names and numbers, and by nothing else.

#include "align/foreign.h"

#include <gtest/gtest.h>

#include "align/alignment.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// "0-0 2-1": the links between two lines, whose sentences are separated by " | ".
std::string links(std::string_view left_line, std::string_view right_line) {
  const Article left = testing::article_of(left_line);
  const Article right = testing::article_of(right_line);
  const Terms terms = analyse(left, right);
  EXPECT_NE(terms.left.language, terms.right.language);
  std::string out;
  for (const Link& link : align(left, right, terms, {}).sentences) {
    out += (out.empty() ? "" : " ") + std::to_string(link.left) + "-" + std::to_string(link.right);
  }
  return out;
}

constexpr const char* kUkrainian =
    "Міністр Олег Дорошенко відкрив міст у Калинові. | "
    "Це було вже давно потрібно, кажуть люди. | "
    "За словами інженерки Ганни Верес, він витримає 40 тонн. | "
    "Роботи коштували 320 мільйонів гривень.";
constexpr const char* kEnglish =
    "They had been waiting for it. | "
    "The works cost 320 million hryvnias. | "
    "The bridge carries 40 tonnes, said the engineer, Hanna Veres. | "
    "It was Oleh Doroshenko who opened it.";

TEST(Foreign, NamesAndNumbersLink) { EXPECT_EQ(links(kUkrainian, kEnglish), "0-3 2-2 3-1"); }

TEST(Foreign, WhichSideIsWhichMakesNoDifference) {
  EXPECT_EQ(links(kEnglish, kUkrainian), "1-3 2-2 3-0");
}

TEST(Foreign, WordsProveNothing) {
  EXPECT_EQ(links(kUkrainian,
                  "The harbour has been closed. | It is not known for how long. | "
                  "They are all angry with the mayor."),
            "");
}

TEST(Foreign, WhatEverySentenceHasProvesNothing) {
  EXPECT_EQ(
      links("Тоді ж Дорошенко приїхав. | Ще вчора Дорошенко мовчав. | Потім Дорошенко поїхав "
            "до міста. | Але що це було, Дорошенко не сказав.",
            "Then it was that Doroshenko came. | On the day before Doroshenko had been still. "
            "| After that Doroshenko left for the town. | But what it was Doroshenko has not "
            "said."),
      "");
}

TEST(Foreign, ASplitSentenceMeetsBothItsParts) {
  EXPECT_EQ(links("Олег Дорошенко був у Калинові, а 12 березня Ганна Верес була в Острозі. | "
                  "Що це було, ще не відомо. | Вони про це нічого не кажуть.",
                  "It is not known what it was. | Oleh Doroshenko had been in Kalyniv. | "
                  "On 12 March Hanna Veres was with them in Ostroh. | That is all they have said."),
            "0-1 0-2");
}

}  // namespace
}  // namespace storydiff

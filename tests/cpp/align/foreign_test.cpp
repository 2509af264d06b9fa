// Sentences in two languages are linked by what names and numbers prove, and by nothing else.

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
    "Міністр Олег Дорошенко відкрив у Калинові міст, який будували сім років. | "
    "Це було вже давно потрібно, кажуть люди. | "
    "За словами інженерки Ганни Верес, він витримає 40 тонн. | "
    "Роботи коштували 320 мільйонів гривень.";

TEST(Foreign, NamesAndNumbersLink) {
  EXPECT_EQ(links(kUkrainian,
                  "The works cost 320 million hryvnias. | "
                  "The bridge carries 40 tonnes, said the engineer, Hanna Veres. | "
                  "The minister, Oleh Doroshenko, opened it. | "
                  "It had been needed for a long time."),
            "0-2 2-1 3-0");
}

TEST(Foreign, WordsProveNothing) {
  EXPECT_EQ(links(kUkrainian,
                  "The harbour closed. | Nobody knows for how long. | The fishermen are angry."),
            "");
}

TEST(Foreign, WhatEverySentenceHasProvesNothing) {
  EXPECT_EQ(links("Дорошенко приїхав до міста. | Дорошенко мовчав. | Дорошенко поїхав із міста. | "
                  "Дорошенко ще не сказав, що це було.",
                  "Doroshenko came to the town. | Doroshenko would not speak. | "
                  "Doroshenko left the town. | Doroshenko has not said what it was."),
            "");
}

TEST(Foreign, ASplitSentenceMeetsBothItsParts) {
  EXPECT_EQ(links("Міністр Олег Дорошенко був у Калинові, а 12 березня Ганна Верес була в Острозі.",
                  "The minister, Oleh Doroshenko, was in Kalyniv. | "
                  "On 12 March Hanna Veres was in Ostroh."),
            "0-0 0-1");
}

}  // namespace
}  // namespace storydiff

// Equal sentences are linked whatever the fitted model says, repeats one to one.

#include "align/exact.h"

#include <gtest/gtest.h>

#include "support/stories.h"

namespace storydiff {
namespace {

std::string exact(std::string_view left_line, std::string_view right_line) {
  const Article left = testing::article_of(left_line);
  const Article right = testing::article_of(right_line);
  const Terms terms = analyse(left, right);
  std::string out;
  for (const Candidate pair :
       exact_pairs(left, right, terms, make_vectors(left, right, terms, {}))) {
    out += (out.empty() ? "" : " ") + std::to_string(pair.left) + "-" + std::to_string(pair.right);
  }
  return out;
}

TEST(Exact, PairsATextWithItself) {
  EXPECT_EQ(exact("Yes. | No. | Yes. | Rain fell.", "Yes. | No. | Yes. | Rain fell."),
            "0-0 1-1 2-2 3-3");
}

TEST(Exact, CaseAndQuotationMarksAreNoDifference) {
  EXPECT_EQ(exact("He said “go”.", "he said \"go\"."), "0-0");
}

TEST(Exact, ARepeatMeetsOneRepeat) {
  EXPECT_EQ(exact("Yes. | Yes. | Yes.", "Yes. | Rain fell. | Yes."), "0-0 2-2");
}

TEST(Exact, WhatIsLeftOverMovesToARepeat) {
  EXPECT_EQ(exact("Snow. | x. | x. | Wind. | Hail.", "Snow. | x. | Wind. | Hail. | x."),
            "0-0 1-1 2-4 3-2 4-3");
}

TEST(Exact, AnchorsGrowOverTheirNeighbours) {
  EXPECT_EQ(exact("Fog. | x. | x. | Wind. | Hail.", "Sun. | x. | Wind. | Hail. | x."),
            "1-4 2-1 3-2 4-3");
}

TEST(Exact, EmptySentencesHaveNoPartner) {
  EXPECT_EQ(exact("", ""), "");
  EXPECT_EQ(exact("Snow. |  | Rain.", "Snow. |  | Rain."), "0-0 2-2");
}

TEST(Exact, NothingEqualNoPairs) { EXPECT_EQ(exact("Rain fell.", "Snow fell."), ""); }

}  // namespace
}  // namespace storydiff

// What the features of a pair say about sentences in other words, and about sentences that repeat
// how their story opens.

#include "align/features.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::article_of;

/// The candidates of two lines in the notation of article_of(), with all their features; the second
/// pass's are made of the scores `score_of` gives each pair.
struct Measured {
  Candidates candidates;
  std::vector<FirstFeatures> first;
  std::vector<SecondFeatures> second;

  template <class ScoreOf>
  Measured(std::string_view left, std::string_view right, const LanguagePack* pack,
           ScoreOf score_of) {
    const Article a = article_of(left);
    const Article b = article_of(right);
    const Terms terms = analyse(a, b, pack);
    const Vectors vectors = make_vectors(a, b, terms, {});
    std::uint32_t unsearched = 0;
    candidates = find_candidates(vectors, {}, unsearched);
    first = first_features(vectors, candidates);
    std::vector<float> scores;
    std::vector<std::uint32_t> wanted;
    for (const Candidate pair : candidates.pairs) {
      wanted.push_back(static_cast<std::uint32_t>(scores.size()));
      scores.push_back(score_of(pair));
    }
    second = second_features(vectors, candidates, scores, wanted, 0.01F);
  }
  [[nodiscard]] const FirstFeatures& of(std::uint32_t left, std::uint32_t right) const {
    return first.at(candidates.find(left, right));
  }
};

float no_score(Candidate /*pair*/) { return 0; }

constexpr std::string_view kLeft =
    "The council postponed the vote, the mayor of Porto told the crowd. | It rained all day.";
constexpr std::string_view kRight =
    "The council delayed the vote. | A ferry sank near the old pier.";

TEST(Features, WordsWithKinOnTheOtherSideCountByItsStrength) {
  const Measured plain(kLeft, kRight, nullptr, no_score);
  const Measured graded(kLeft, kRight, &testing::english_pack(), no_score);
  EXPECT_EQ(plain.of(0, 0)[kKinCoverRight], plain.of(0, 0)[kWordCoverRight]);
  EXPECT_GT(graded.of(0, 0)[kKinCoverRight], graded.of(0, 0)[kWordCoverRight] + 0.2F);
  EXPECT_LE(graded.of(0, 0)[kKinCoverRight], 1);
}

TEST(Features, AClauseAgreesWithTheOtherSentenceMoreThanTheWholeDoes) {
  const Measured graded(kLeft, kRight, &testing::english_pack(), no_score);
  const FirstFeatures& f = graded.of(0, 0);
  EXPECT_GT(f[kKinClauseLeft], f[kKinCoverLeft] + 0.2F);
  EXPECT_GT(f[kClausesAgree], 0.8F);
  EXPECT_LE(f[kClausesAgree], 1);
}

TEST(Features, WhatRepeatsTheOpeningOfItsStoryHasAShareOfItsScore) {
  const std::string_view left =
      "The ferry Alma sank. | Nobody saw it. | It was cold. | It rained. | So the ferry Alma sank there.";
  const std::string_view right = "A boat named Alma went down near the ferry dock.";
  const auto opening_is_linked = [](Candidate pair) { return pair.left == 0 ? 0.9F : 0.1F; };
  const Measured measured(left, right, nullptr, opening_is_linked);
  const std::uint32_t first = measured.candidates.find(0, 0);
  const std::uint32_t last = measured.candidates.find(4, 0);
  ASSERT_NE(first, kNone);
  ASSERT_NE(last, kNone);
  EXPECT_GT(measured.second[last][kRepeatLeft], 0.7F);
  EXPECT_LE(measured.second[last][kRepeatLeft], 0.9F);
  // No sentence repeats itself, and the right story has no other sentence.
  EXPECT_LT(measured.second[first][kRepeatLeft], 0.1F);
  EXPECT_EQ(measured.second[last][kRepeatRight], 0);
}

}  // namespace
}  // namespace storydiff

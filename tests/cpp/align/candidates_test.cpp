// The index has to find the same best matches as comparing every sentence with every sentence.

#include "align/candidates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "align/features.h"
#include "support/random.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::Random;

/// Sentences of made-up words, some of them with an equal on the other side.
std::string random_line(Random& random, std::uint32_t sentences) {
  std::string out;
  for (std::uint32_t s = 0; s < sentences; ++s) {
    if (s > 0) out += random.one_in(3) ? " || " : " | ";
    const std::uint32_t words = 4 + random.below(12);
    for (std::uint32_t w = 0; w < words; ++w) {
      if (w > 0) out += ' ';
      for (int k = 0; k < 3; ++k) {
        out += static_cast<char>('b' + random.below(6));
        out += "aeiou"[random.below(5)];
      }
    }
    out += '.';
  }
  return out;
}

/// Sum of products of the weights of the features in both lists. Lists are in order of id.
float dot(std::span<const Coordinate> left, std::span<const Coordinate> right) {
  float sum = 0;
  const Coordinate* a = left.data();
  const Coordinate* b = right.data();
  const Coordinate* const a_end = a + left.size();
  const Coordinate* const b_end = b + right.size();
  while (a != a_end && b != b_end) {
    if (a->id == b->id) {
      sum += a->weight * b->weight;
      ++a;
      ++b;
    } else if (a->id < b->id) {
      ++a;
    } else {
      ++b;
    }
  }
  return sum;
}

TEST(Candidates, HoldTheBestPartnerThatAllPairsWouldFind) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const Article left = testing::article_of(random_line(random, 30));
    const Article right = testing::article_of(random_line(random, 30));
    const Terms terms = analyse(left, right);
    const Vectors vectors = make_vectors(left, right, terms, {});
    std::uint32_t unsearched = 0;
    const Candidates candidates = find_candidates(vectors, {}, unsearched);
    EXPECT_EQ(unsearched, 0U);
    for (std::uint32_t i = 0; i < vectors.left.sentences.size(); ++i) {
      float best = 0;
      std::uint32_t at = 0;
      for (std::uint32_t j = 0; j < vectors.right.sentences.size(); ++j) {
        const float shared =
            dot(vectors.left.of(vectors.left.stems, vectors.left.sentences[i].stems),
                vectors.right.of(vectors.right.stems, vectors.right.sentences[j].stems));
        if (shared > best) {
          best = shared;
          at = j;
        }
      }
      if (best > 0) {
        EXPECT_NE(candidates.find(i, at), kNone) << i << "-" << at;
      }
    }
  }
}

TEST(Candidates, AreSortedEachOnceAndInTheirRows) {
  Random random(7);
  const Article left = testing::article_of(random_line(random, 60));
  const Article right = testing::article_of(random_line(random, 40));
  const Terms terms = analyse(left, right);
  std::uint32_t unsearched = 0;
  const Candidates candidates =
      find_candidates(make_vectors(left, right, terms, {}), {}, unsearched);
  for (std::uint32_t i = 0; i < candidates.rows.size(); ++i) {
    for (std::uint32_t k = candidates.rows[i].first; k < candidates.rows[i].last; ++k) {
      EXPECT_EQ(candidates.pairs[k].left, i);
      if (k > candidates.rows[i].first) {
        EXPECT_LT(candidates.pairs[k - 1].right, candidates.pairs[k].right);
      }
      EXPECT_EQ(candidates.find(i, candidates.pairs[k].right), k);
    }
  }
  EXPECT_EQ(candidates.find(-1, 0), kNone);
  EXPECT_EQ(candidates.find(1'000'000, 0), kNone);
}

TEST(Candidates, SentencesWithAnEqualOfTheirOwnMeetOnlyOthersBesidesIt) {
  // R2 has no equal: it is a candidate with every sentence that it shares something with.
  const Article left =
      testing::article_of("The ship left port. | The ship came back. | Rain fell.");
  const Article right =
      testing::article_of("The ship left port. | Rain fell. | The ship in port came back late.");
  const Terms terms = analyse(left, right);
  const std::vector<Candidate> equal = {{0, 0}, {2, 1}};
  std::uint32_t unsearched = 0;
  const Candidates candidates =
      find_candidates(make_vectors(left, right, terms, {}), {}, unsearched, equal);
  EXPECT_NE(candidates.find(0, 0), kNone);
  EXPECT_NE(candidates.find(2, 1), kNone);
  EXPECT_NE(candidates.find(0, 2), kNone);
  EXPECT_NE(candidates.find(1, 2), kNone);
  EXPECT_EQ(candidates.find(0, 1), kNone);
  EXPECT_EQ(candidates.find(2, 0), kNone);
}

TEST(Candidates, WhatLiesAroundAPartnerIsLookedAtWhereItSharesEnough) {
  // Only the middle sentences have a word in common, and it is a small part of either.
  const Article left = testing::article_of(
      "Amber beads glow. | Copper drums echo over frozen harbour walls tonight. | Lilac moths "
      "hide.");
  const Article right = testing::article_of(
      "Seven cooks quit. | Bakers queue while frozen judges ponder visas again. | Vivid fog "
      "jumps.");
  const Terms terms = analyse(left, right);
  const auto finds_corner = [&](float share) {
    AlignSettings settings;
    settings.favourite_share = share;
    std::uint32_t unsearched = 0;
    const Candidates candidates =
        find_candidates(make_vectors(left, right, terms, settings), settings, unsearched);
    EXPECT_NE(candidates.find(1, 1), kNone);
    return candidates.find(0, 0) != kNone;
  };
  EXPECT_TRUE(finds_corner(0));
  EXPECT_FALSE(finds_corner(0.9F));
}

TEST(Candidates, ASearchThatIsCutShortIsCounted) {
  std::string line = "alpha beta gamma.";
  for (int k = 0; k < 60; ++k) line += " | alpha beta gamma.";
  const Article left = testing::article_of(line);
  const Article right = testing::article_of(line);
  const Terms terms = analyse(left, right);
  AlignSettings settings;
  settings.postings = 100;
  std::uint32_t unsearched = 0;
  static_cast<void>(
      find_candidates(make_vectors(left, right, terms, settings), settings, unsearched));
  EXPECT_GT(unsearched, 0U);
}

}  // namespace
}  // namespace storydiff

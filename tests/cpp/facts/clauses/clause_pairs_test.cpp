// Candidates and features of pairs of clauses, in stories whose sentences are linked by hand.
#include "facts/clauses/clause_pairs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "facts/clauses/pair_models.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// The candidates of two stories, and what they were found in.
struct Candidates {
  Article left, right;
  Terms terms;
  Clauses left_clauses, right_clauses;
  ClauseCandidates found;
  std::vector<ClausePair> scored;

  Candidates(const std::string& a, const std::string& b, const std::vector<Link>& links = {},
             const std::string& right_language = "en")
      : left(testing::article_of(a)), right(testing::article_of(b)), terms(analyse(left, right)) {
    terms.left.language = "en";
    terms.right.language = right_language;
    left_clauses = cut_clauses(left, terms, terms.left, {});
    right_clauses = cut_clauses(right, terms, terms.right, {});
    Alignment alignment;
    alignment.sentences = links;
    const SideLinks lists = list_links(alignment, left.segmentation.sentences.size(),
                                       right.segmentation.sentences.size());
    const Voices voices(terms);
    const KeyedWords keys = make_word_keys(terms);
    const FactSettings settings;
    const BothReferents referents =
        resolve_referents(left, right, terms, left_clauses, right_clauses);
    const ClauseInput input{left,         right,         terms, voices,    keys,
                            left_clauses, right_clauses, lists, referents, settings};
    found = find_clause_candidates(input);
    scored = score_clause_pairs(input);
  }

  /// The features of the pair of the first clauses of two sentences; zeros if it is no candidate.
  [[nodiscard]] ClausePairFeatures of(std::uint32_t a, std::uint32_t b) const {
    for (std::size_t k = 0; k < found.pairs.size(); ++k) {
      if (found.pairs[k].left == left_clauses.of_sentence[a].first &&
          found.pairs[k].right == right_clauses.of_sentence[b].first) {
        return found.features[k];
      }
    }
    return {};
  }
};

TEST(ClausePairs, APairNeedsNoLinkOfItsSentences) {
  const Candidates c("The mayor resigned on Monday. | The harbour froze.",
                     "Fishermen complained. | On Monday the mayor resigned.");
  EXPECT_FLOAT_EQ(c.of(0, 1)[kPairCoverLow], 1);
  EXPECT_FLOAT_EQ(c.of(0, 1)[kPairLink], 0);
  EXPECT_FLOAT_EQ(c.of(1, 1)[kPairCoverHigh], 0);
}

TEST(ClausePairs, AHeadlineIsContainedInALongSentence) {
  const Candidates c(
      "Mayor resigns",
      "The mayor of Vellmar resigned on Monday under pressure from angry fishermen.");
  EXPECT_FLOAT_EQ(c.of(0, 0)[kPairCoverHigh], 1);
  EXPECT_LT(c.of(0, 0)[kPairCoverLow], 0.5F);
}

TEST(ClausePairs, FiguresAndNamesThatTheOtherLacksAreCounted) {
  const Candidates c("The storm injured 12 people in Vellmar.",
                     "The storm injured 15 people in Norvik.");
  EXPECT_FLOAT_EQ(c.of(0, 0)[kPairQuantitiesMissedLow], 1);
  EXPECT_FLOAT_EQ(c.of(0, 0)[kPairQuantities], 0);
  EXPECT_GT(c.of(0, 0)[kPairNamesMissedLow], 0);
}

TEST(ClausePairs, AWordThatAQuarterOfTheSentencesHaveIsNoEvidence) {
  std::string left = "The mayor resigned.";
  std::string right = "The mayor left.";
  for (const char* const what : {"sang", "slept", "wrote", "smiled", "laughed", "paused"}) {
    left += std::string(" | The mayor ") + what + " twice over there.";
    right += std::string(" | A mayor ") + what + " not at all then.";
  }
  const Candidates c(left, right);
  EXPECT_FLOAT_EQ(c.of(0, 0)[kPairShared], 0);
  EXPECT_GT(c.of(1, 1)[kPairShared], 0.5F);
}

TEST(ClausePairs, RunsOfEqualWordsCountFunctionWords) {
  const Candidates c("He fell from the roof of the mill.", "She jumped from the roof of a barn.");
  EXPECT_FLOAT_EQ(c.of(0, 0)[kPairVerbatim], 4);
}

/// Of the only pair of two clauses: its score over what the models alone say.
float share_of_models(const Candidates& c) {
  EXPECT_EQ(c.found.pairs.size(), 1U);
  EXPECT_EQ(c.scored.size(), 1U);
  std::vector<ClausePair> pairs = c.found.pairs;
  pairs[0].score = first_clause_model().score(c.found.features[0].data());
  const PairContextFeatures context = pair_context(c.left_clauses, c.right_clauses, pairs)[0];
  std::vector<float> row(c.found.features[0].begin(), c.found.features[0].end());
  row.insert(row.end(), context.begin(), context.end());
  return c.scored[0].score / second_clause_model().score(row.data());
}

TEST(ClausePairs, WithLittleInCommonANegationOfOneSideCounts) {
  const std::string left =
      "Engineers and divers inspected the harbour wall and its gates in Vellmar.";
  const Candidates alike(left, "The harbour wall protects a small village of old fishermen.");
  const Candidates negated(left,
                           "The harbour wall never protects a small village of old fishermen.");
  ASSERT_LT(negated.of(0, 0)[kPairEvidenceLow], 0.3F);
  EXPECT_FLOAT_EQ(share_of_models(alike), 1);
  EXPECT_FLOAT_EQ(share_of_models(negated), 0.8F);
}

TEST(ClausePairs, WithOneWordInCommonLittleIsLeft) {
  EXPECT_FLOAT_EQ(share_of_models({"Engineers inspected the harbour gates in Vellmar.",
                                   "The harbour wall protects a small village of old fishermen."}),
                  0.3F);
}

TEST(ClausePairs, WithMuchInCommonTheModelsAloneWeighANegation) {
  const std::string left = "Engineers inspected the harbour wall in Vellmar before the storm.";
  const std::string right = "Engineers did not inspect the harbour wall before the storm.";
  EXPECT_FLOAT_EQ(share_of_models({left, right}), 1);
}

TEST(ClausePairs, EqualSentencesArePairedWithEachOtherAlone) {
  Link same;
  same.kind = LinkKind::same;
  same.score = 1;
  const Candidates c("The mayor resigned. | Snow fell in Norvik early.",
                     "The mayor resigned. | Snow fell in Norvik late.", {same});
  for (const ClausePair& pair : c.scored) {
    EXPECT_EQ(pair.left == 0, pair.right == 0);
    if (pair.left == 0) {
      EXPECT_FLOAT_EQ(pair.score, 1);
    }
  }
  EXPECT_EQ(c.scored.size(), 2U);
}

TEST(ClausePairs, BetweenLanguagesLinksDecide) {
  Link link;
  link.score = 0.6F;
  const Candidates c("The mayor resigned in Vellmar.", "Мэр Велмара ушёл в отставку.", {link},
                     "ru");
  ASSERT_EQ(c.scored.size(), 1U);
  EXPECT_FLOAT_EQ(c.scored[0].score, 0.6F);
}

TEST(ClausePairs, NothingDependsOnTheOrderOfTheSides) {
  const std::string a = "The mayor of Vellmar resigned on Monday, her office said. | Snow fell.";
  const std::string b = "Snow fell in Norvik. | Vellmar's mayor, who is 41, has resigned.";
  const Candidates one(a, b);
  const Candidates other(b, a);
  ASSERT_EQ(one.found.pairs.size(), other.found.pairs.size());
  for (std::size_t k = 0; k < one.found.pairs.size(); ++k) {
    const auto mirrored = std::find_if(
        other.found.pairs.begin(), other.found.pairs.end(), [&](const ClausePair& pair) {
          return pair.left == one.found.pairs[k].right && pair.right == one.found.pairs[k].left;
        });
    ASSERT_NE(mirrored, other.found.pairs.end());
    const auto row = static_cast<std::size_t>(mirrored - other.found.pairs.begin());
    for (std::uint32_t f = 0; f < kClausePairFeatures; ++f) {
      EXPECT_NEAR(one.found.features[k][f], other.found.features[row][f], 1e-5F) << "feature " << f;
    }
  }
}

TEST(ClausePairs, WhatAReaderUnlinkedIsNoFact) {
  const std::string left = "The mayor of Vellmar resigned on Monday. | Snow fell in the hills.";
  const std::string right = "On Monday the mayor of Vellmar resigned. | Rain fell on the coast.";
  const auto joined = [&](const Pins& pins) {
    const Report report =
        compare(testing::input_of(left), testing::input_of(right), {}, {}, {}, pins);
    return std::any_of(report.facts.begin(), report.facts.end(), [](const Fact& fact) {
      return !fact.left.empty() && !fact.right.empty() && fact.left.front().start == 0;
    });
  };
  EXPECT_TRUE(joined({}));
  EXPECT_FALSE(joined({{}, {{0, 0}}}));
}

}  // namespace
}  // namespace storydiff

// What is measured of words, and which of them both sides state.
#include "facts/clauses/shared_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "facts/clauses/parted.h"
#include "facts/clauses/referents.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// Two stories whose sentences are linked to nothing, and the words of both.
struct Stories {
  Article left, right;
  Terms terms;
  Clauses left_clauses, right_clauses;
  SideLinks links;
  BothReferents referents;
  Voices voices;
  KeyedWords keys;
  FactSettings settings;
  std::vector<ClausePair> pairs;

  Stories(const std::string& a, const std::string& b)
      : left(testing::article_of(a)),
        right(testing::article_of(b)),
        terms(analyse(left, right)),
        left_clauses(cut_clauses(left, terms, terms.left, {})),
        right_clauses(cut_clauses(right, terms, terms.right, {})),
        links(list_links({}, left.segmentation.sentences.size(),
                         right.segmentation.sentences.size())),
        referents(resolve_referents(left, right, terms, left_clauses, right_clauses)),
        voices(terms),
        keys(make_word_keys(terms)) {}

  [[nodiscard]] ClauseInput input() const {
    return {left,         right,         terms, voices,    keys,
            left_clauses, right_clauses, links, referents, settings};
  }
  [[nodiscard]] std::string text(const Article& article, std::uint32_t word) const {
    return std::string(article.text.slice(article.segmentation.words[word].span));
  }
  /// The features of a word of the left story.
  [[nodiscard]] StatedWordFeatures of(const std::string& word) const {
    const MeasuredWords words = measure_words(input(), pairs);
    for (const MeasuredWord& one : words.left) {
      if (text(left, one.word) == word) return one.features;
    }
    ADD_FAILURE() << "no content word " << word;
    return {};
  }
  /// The log odds of given words of the left story, as the model would give them.
  [[nodiscard]] StatedWords with(const std::vector<std::pair<std::string, float>>& odds) const {
    StatedWords out;
    for (const MeasuredWord& one : measure_words(input(), pairs).left) {
      const auto at = std::find_if(odds.begin(), odds.end(), [&](const auto& entry) {
        return entry.first == text(left, one.word);
      });
      out.left.push_back({one.word, at == odds.end() ? -3.0F : at->second});
    }
    for (const MeasuredWord& one : measure_words(input(), pairs).right) {
      out.right.push_back({one.word, 3.0F});
    }
    return out;
  }
  /// The clauses of the left story after a cut, with the number of pairs of each.
  [[nodiscard]] std::string parted(const StatedWords& words) const {
    const PartedClauses out = part_clauses(input(), words, pairs);
    std::string text;
    for (std::uint32_t c = 0; c < out.left.list.size(); ++c) {
      const Range range = out.left.list[c].words;
      const Span span{left.segmentation.words[range.first].span.start,
                      left.segmentation.words[range.last - 1].span.end};
      text += (c > 0 ? " | " : "") + std::string(left.text.slice(span)) + " (" +
              std::to_string(std::count_if(out.pairs.begin(), out.pairs.end(),
                                           [&](const ClausePair& p) { return p.left == c; })) +
              ")";
    }
    return text;
  }
};

TEST(StatedWords, AWordIsFoundInThePairedClauseAndInTheStory) {
  Stories s("The mayor resigned over a harbour contract. | Storms raged.",
            "The mayor resigned. | A contract was lost.");
  s.pairs = {{0, 0, 0.5F}};
  EXPECT_FLOAT_EQ(s.of("mayor")[kWordPaired], 0.5F);
  EXPECT_FLOAT_EQ(s.of("mayor")[kWordInBest], 1);
  EXPECT_FLOAT_EQ(s.of("mayor")[kWordPairScore], 0.5F);
  EXPECT_FLOAT_EQ(s.of("contract")[kWordPaired], 0);
  EXPECT_FLOAT_EQ(s.of("contract")[kWordInBest], 0);
  EXPECT_FLOAT_EQ(s.of("contract")[kWordAnywhere], 1);
  EXPECT_FLOAT_EQ(s.of("harbour")[kWordAnywhere], 0);
  EXPECT_FLOAT_EQ(s.of("Storms")[kWordPairScore], 0);
}

TEST(StatedWords, WhatStandsAroundAWordIsMeasured) {
  Stories s("The mayor resigned over a harbour contract.", "The mayor resigned.");
  s.pairs = {{0, 0, 0.5F}};
  EXPECT_FLOAT_EQ(s.of("mayor")[kWordPairedBefore], -1) << "the first word has none before it";
  EXPECT_FLOAT_EQ(s.of("mayor")[kWordPairedAfter], 0.5F);
  EXPECT_FLOAT_EQ(s.of("harbour")[kWordPairedBefore], 0.5F);
  EXPECT_FLOAT_EQ(s.of("harbour")[kWordNearest], 3) << "resigned over a harbour";
  EXPECT_FLOAT_EQ(s.of("mayor")[kWordNearest], 1);
  EXPECT_FLOAT_EQ(s.of("contract")[kWordAnywhereAfter], -1);
  EXPECT_FLOAT_EQ(s.of("mayor")[kWordClauseContent], 4);
}

TEST(StatedWords, AWordThatTheOtherSideHasIsLikelier) {
  Stories s("The mayor resigned over a harbour contract.", "On Monday the mayor resigned.");
  s.pairs = {{0, 0, 0.9F}};
  const StatedWords words = score_words(s.input(), s.pairs);
  ASSERT_EQ(words.left.size(), 4U);
  EXPECT_GT(words.left[1].probability(), 0.5F) << "resigned";
  EXPECT_LT(words.left[2].odds, words.left[1].odds) << "harbour";
  for (const StatedWord& one : words.left) {
    EXPECT_LE(std::abs(one.odds), StatedWord::kMostOdds);
  }
}

TEST(PartedClauses, AClauseIsCutWhereOneSideGoesOnAlone) {
  Stories s("The mayor resigned over a harbour contract.", "The mayor resigned.");
  s.pairs = {{0, 0, 0.9F}};
  EXPECT_EQ(s.parted(s.with({{"mayor", 3.0F}, {"resigned", 3.0F}})),
            "The mayor resigned (1) | over a harbour contract. (0)");
}

TEST(PartedClauses, OneWordIsNoStretch) {
  Stories s("The mayor resigned over a harbour contract.", "The mayor resigned over a contract.");
  s.pairs = {{0, 0, 0.9F}};
  EXPECT_EQ(s.parted(s.with({{"mayor", 3.0F}, {"resigned", 3.0F}, {"contract", 3.0F}})),
            "The mayor resigned over a harbour contract. (1)");
}

TEST(PartedClauses, NoCutBetweenContentWordsOrInsideAQuotation) {
  Stories s("The old mayor resigned yesterday evening.", "The old mayor was ill.");
  s.pairs = {{0, 0, 0.9F}};
  EXPECT_EQ(s.parted(s.with({{"old", 3.0F}, {"mayor", 3.0F}})),
            "The old mayor resigned yesterday evening. (1)");
  Stories q("\"The mayor resigned over a harbour contract.\"", "The mayor resigned.");
  q.pairs = {{0, 0, 0.9F}};
  EXPECT_EQ(q.parted(q.with({{"mayor", 3.0F}, {"resigned", 3.0F}})),
            "\"The mayor resigned over a harbour contract.\" (1)");
}

TEST(PartedClauses, AClauseWithoutALikelyPairIsLeftWhole) {
  Stories s("The mayor resigned over a harbour contract.", "The mayor resigned.");
  s.pairs = {{0, 0, 0.3F}};
  EXPECT_EQ(s.parted(s.with({{"mayor", 3.0F}, {"resigned", 3.0F}})),
            "The mayor resigned over a harbour contract. (1)");
}

TEST(PartedClauses, AnEditedSentenceIsLeftWhole) {
  Stories s("The mayor resigned over a harbour contract.", "The mayor resigned.");
  s.pairs = {{0, 0, 0.9F}};
  Alignment alignment;
  alignment.sentences = {{0, 0, 0.9F, LinkKind::edited}};
  s.links = list_links(alignment, 1, 1);
  EXPECT_EQ(s.parted(s.with({{"mayor", 3.0F}, {"resigned", 3.0F}})),
            "The mayor resigned over a harbour contract. (1)");
}

TEST(JoinedClauses, AClauseOfSharedWordsJoinsThatOfAFact) {
  Stories s("The mayor resigned. | Harlow quit the town hall.", "The mayor resigned.");
  const auto joined = [&](float odds, float score) {
    s.pairs = {{0, 0, 0.9F}, {1, 0, score}};
    StatedWords words = s.with({{"Harlow", odds}, {"quit", odds}, {"town", odds}, {"hall", odds}});
    std::vector<ClausePair> pairs = s.pairs;
    join_clauses(s.input(), words, pairs);
    return pairs[1].score >= s.settings.shared_score;
  };
  EXPECT_TRUE(joined(2, 0.2F));
  EXPECT_FALSE(joined(-2, 0.2F)) << "its words are one side's";
  EXPECT_FALSE(joined(2, 0.05F)) << "nothing speaks for the pair";
}

TEST(JoinedClauses, TwoClausesOfNoFactStayApart) {
  Stories s("The mayor resigned.", "The mayor quit.");
  s.pairs = {{0, 0, 0.3F}};
  std::vector<ClausePair> pairs = s.pairs;
  join_clauses(s.input(), s.with({{"mayor", 3.0F}, {"resigned", 3.0F}}), pairs);
  EXPECT_FLOAT_EQ(pairs[0].score, 0.3F);
}

}  // namespace
}  // namespace storydiff

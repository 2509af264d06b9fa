// What is measured of clauses, in stories whose sentences are linked by hand.
#include "facts/clauses/support.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/stories.h"

namespace storydiff {
namespace {

struct TestLink {
  std::uint32_t left, right;
  bool possible = false;
};

/// Supports of the two sides, and the clauses that they are of.
struct Measured {
  Clauses left, right;
  SideSupport support;
};

/// All links are reworded ones of score 1 (0.1 where possible).
Alignment linked(const std::vector<TestLink>& links) {
  Alignment out;
  for (const TestLink& given : links) {
    Link link;
    link.left = given.left;
    link.right = given.right;
    link.kind = LinkKind::reworded;
    link.score = given.possible ? 0.1F : 1;
    (given.possible ? out.possible : out.sentences).push_back(link);
  }
  return out;
}

Measured measure(const std::string& left, const std::string& right,
                 const std::vector<TestLink>& links) {
  const Article a = testing::article_of(left);
  const Article b = testing::article_of(right);
  Terms terms = analyse(a, b);
  terms.left.language = terms.right.language = "en";
  Measured out{cut_clauses(a, terms, terms.left, {}), cut_clauses(b, terms, terms.right, {}), {}};
  const SideLinks lists =
      list_links(linked(links), a.segmentation.sentences.size(), b.segmentation.sentences.size());
  out.support =
      measure_support(terms, Voices(terms), make_word_keys(terms), out.left, out.right, lists, {});
  return out;
}

TEST(Support, CoverIsTheShareThatTheLinkedSentencesHave) {
  const Measured m = measure("The mayor resigned on Monday, which surprised few people.",
                             "On Monday the mayor resigned.", {{0, 0}});
  ASSERT_EQ(m.support.left.size(), 2U);
  EXPECT_FLOAT_EQ(m.support.left[0].features[kCover], 1);
  EXPECT_FLOAT_EQ(m.support.left[1].features[kCover], 0);
  EXPECT_EQ(m.support.left[0].counterpart, 0U);
  EXPECT_EQ(m.support.left[1].counterpart, kNone);
  EXPECT_FLOAT_EQ(m.support.right[0].features[kCover], 1);
  EXPECT_FLOAT_EQ(m.support.left[0].features[kCounterpartSupport], 1);
}

TEST(Support, WithoutALinkNothingIsMeasured) {
  const Measured m = measure("The mayor resigned on Monday.", "On Monday the mayor resigned.", {});
  EXPECT_FALSE(m.support.left[0].linked);
  EXPECT_EQ(m.support.left[0].counterpart, kNone);
}

TEST(Support, AFigureThatMayBeReplacedCountsNeitherWay) {
  const Measured m = measure("The storm injured 12 people in Vellmar.",
                             "The storm injured 15 people in Vellmar.", {{0, 0}});
  EXPECT_FLOAT_EQ(m.support.left[0].features[kCover], 1);
  EXPECT_FLOAT_EQ(m.support.left[0].features[kQuantitiesMissing], 0);
  const Measured none = measure("The storm injured 12 people in Vellmar.",
                                "The storm injured people in Vellmar.", {{0, 0}});
  EXPECT_LT(none.support.left[0].features[kCover], 1);
  EXPECT_FLOAT_EQ(none.support.left[0].features[kQuantitiesMissing], 1);
}

TEST(Support, AWordBelongsToTheClauseThatIsCoveredMost) {
  const Measured m = measure("The mayor resigned on Monday. | The mayor keeps two brown dogs.",
                             "On Monday the mayor resigned.", {{0, 0}, {1, 0}});
  EXPECT_FLOAT_EQ(m.support.left[0].features[kOwnCover], 1);
  EXPECT_GT(m.support.left[1].features[kCover], 0);
  EXPECT_FLOAT_EQ(m.support.left[1].features[kOwnCover], 0);
}

TEST(Support, OneWordInCommonMakesNoCounterpart) {
  const char* left = "The rain came down on the harbour sheds.";
  const char* right = "The rain delayed Friday's rowing match in Odda.";
  EXPECT_EQ(measure(left, right, {{0, 0, true}}).support.left[0].counterpart, kNone);
}

TEST(Support, SeesReportingVerbs) {
  const Measured m = measure("The mayor said that the gate is safe. | The gate is safe.",
                             "The gate is safe.", {{0, 0}, {1, 0}});
  EXPECT_FLOAT_EQ(m.support.left[0].features[kReports], 1);
  EXPECT_FLOAT_EQ(m.support.left[1].features[kReports], 0);
}

TEST(SentenceLinks, LinksComeBeforePossibleLinks) {
  const SideLinks lists = list_links(linked({{0, 1, true}, {0, 0}}), 1, 2);
  ASSERT_EQ(lists.left[0].size(), 2U);
  EXPECT_EQ(lists.left[0][0].other, 0U);
  EXPECT_FALSE(lists.left[0][0].possible);
  EXPECT_EQ(lists.left[0][1].other, 1U);
  EXPECT_TRUE(lists.left[0][1].possible);
  EXPECT_EQ(lists.right[1][0].other, 0U);
}

}  // namespace
}  // namespace storydiff

// Which pairs of sentences a judge is asked about, and in which order.
#include "align/questions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "align/pins.h"
#include "storydiff.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::input_of;

/// "left-right" of each, "+" after a pair that is linked.
std::string pairs_of(const std::vector<Question>& questions) {
  std::string out;
  for (const Question& question : questions) {
    if (!out.empty()) out += ' ';
    out += std::to_string(question.left) + '-' + std::to_string(question.right);
    if (question.linked) out += '+';
  }
  return out;
}

Alignment alignment_of(std::vector<Link> links, std::vector<ScoredPair> doubtful) {
  Alignment alignment;
  alignment.sentences = std::move(links);
  alignment.doubtful = std::move(doubtful);
  return alignment;
}

TEST(Questions, WhatIsMostLikelyWrongComesFirst) {
  const Alignment alignment =
      alignment_of({{0, 1, 0.9F}, {1, 1, 0.6F}},
                   {{0, 0, 0.06F}, {0, 1, 0.9F}, {1, 1, 0.6F}, {2, 0, 0.3F}, {3, 3, 0.2F}});
  EXPECT_EQ(pairs_of(choose_questions(alignment, 9)), "1-1+ 2-0 3-3 0-1+ 0-0");
  EXPECT_EQ(pairs_of(choose_questions(alignment, 2)), "1-1+ 2-0");
  EXPECT_EQ(pairs_of(choose_questions(alignment, 0)), "");
}

TEST(Questions, EquallyDoubtfulPairsStayInTheirOrder) {
  const Alignment alignment = alignment_of({}, {{0, 4, 0.2F}, {1, 0, 0.2F}, {1, 2, 0.2F}});
  EXPECT_EQ(pairs_of(choose_questions(alignment, 3)), "0-4 1-0 1-2");
}

constexpr std::string_view kLeft =
    "The harbour of Vellmar will close in March. || A baker from the old town won the race. | The "
    "repair costs 2.4 million euros, the council expects. || Nobody was asked about the lorries.";
constexpr std::string_view kRight =
    "The harbour of Vellmar will close in March. || Someone quick got a medal in the race. | "
    "Millions are needed for the repair of the quay. || Traders fear for lorries they sent away.";

Report asked(std::string_view left, std::string_view right, std::uint32_t most,
             const Pins& pins = {}) {
  Options options;
  options.undecided = most;
  return compare(input_of(left), input_of(right), options, {}, nullptr, pins);
}

TEST(Questions, NobodyIsAskedAboutWhatIsSure) {
  const Report report = asked(kLeft, kRight, 100);
  ASSERT_FALSE(report.undecided.empty());
  const float doubt = Settings{}.align.question_doubt;
  for (const Question& question : report.undecided) {
    EXPECT_GE(question.score, doubt);
    EXPECT_LE(question.score, 1 - doubt);
    EXPECT_FALSE(question.left == 0 || question.right == 0) << "equal word for word";
    const bool linked = std::any_of(
        report.sentence_links.begin(), report.sentence_links.end(), [&](const Link& link) {
          return link.left == question.left && link.right == question.right;
        });
    EXPECT_EQ(question.linked, linked);
  }
  EXPECT_TRUE(asked(kLeft, kLeft, 100).undecided.empty());
}

TEST(Questions, WhatAReaderHasPinnedIsDecided) {
  const std::vector<Question> first = asked(kLeft, kRight, 100).undecided;
  ASSERT_GE(first.size(), 2U);
  Pins pins;
  pins.link.push_back({first[0].left, first[0].right});
  pins.unlink.push_back({first[1].left, first[1].right});
  const std::vector<Question> then = asked(kLeft, kRight, 100, pins).undecided;
  ASSERT_EQ(then.size(), first.size() - 2);
  for (std::size_t i = 0; i < then.size(); ++i) {
    EXPECT_EQ(then[i].left, first[i + 2].left);
    EXPECT_EQ(then[i].right, first[i + 2].right);
  }
}

TEST(Questions, SwappedSidesAskTheSame) {
  const std::vector<Question> one = asked(kLeft, kRight, 3).undecided;
  const std::vector<Question> other = asked(kRight, kLeft, 3).undecided;
  ASSERT_EQ(one.size(), other.size());
  ASSERT_FALSE(one.empty());
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].left, other[i].right);
    EXPECT_EQ(one[i].right, other[i].left);
    EXPECT_EQ(one[i].score, other[i].score);
  }
}

TEST(Questions, TheyStandInTheReportOnlyIfAskedFor) {
  const std::string bare = to_json(asked(kLeft, kRight, 0), OffsetUnit::utf8);
  EXPECT_EQ(bare.find("undecided"), std::string::npos);
  std::string listed = to_json(asked(kLeft, kRight, 1), OffsetUnit::utf8);
  EXPECT_NE(listed.find("\"narration\":false,\"undecided\":1}"), std::string::npos);
  const std::size_t start = listed.find(",\"undecided\":[{\"left\":");
  ASSERT_NE(start, std::string::npos);
  listed.erase(start, listed.find(']', start) + 1 - start);
  listed.erase(listed.find(",\"undecided\":1"), std::string_view(",\"undecided\":1").size());
  EXPECT_EQ(listed, bare);
}

}  // namespace
}  // namespace storydiff

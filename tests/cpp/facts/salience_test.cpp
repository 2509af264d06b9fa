// Which facts of both sides are called core, and in which order they matter.

#include "facts/salience.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/stories.h"

namespace storydiff {
namespace {

using testing::compare_lines;

constexpr const char* kLeft =
    "Tanker runs aground off Odda || A tanker with 40 sailors aboard ran aground off Odda on Monday "
    "night, the coast guard said. || All 40 sailors were brought ashore by two boats before dawn. || "
    "The harbour of Odda was built in 1921 by a firm from Vellmar. || The old lamp of the harbour was "
    "painted green last year.";
constexpr const char* kRight =
    "Ship stranded near Odda || A tanker with 40 sailors aboard ran aground off Odda on Monday "
    "night, according to the coast guard. || Before dawn two boats brought all 40 sailors ashore. || "
    "Fishing has been poor in these waters. || Last year the old lamp of the harbour was painted "
    "green.";

/// The facts that both sides tell, by rank.
std::vector<const Fact*> ranked(const Report& report) {
  std::vector<const Fact*> out;
  for (const Fact& fact : report.facts) {
    if (fact.rank == kNone) continue;
    if (out.size() < fact.rank) out.resize(fact.rank);
    out[fact.rank - 1] = &fact;
  }
  return out;
}

std::string left_of(const Report& report, const Fact& fact) {
  return std::string(report.left.text.slice({fact.left.front().start, fact.left.back().end}));
}

TEST(Salience, WhatBothStoriesLeadWithIsCore) {
  const Report report = compare_lines(kLeft, kRight);
  const auto facts = ranked(report);
  ASSERT_GE(facts.size(), 3U);
  const auto lead = std::find_if(facts.begin(), facts.end(), [&](const Fact* fact) {
    return left_of(report, *fact).find("ran aground off Odda") != std::string::npos;
  });
  ASSERT_NE(lead, facts.end());
  EXPECT_EQ((*lead)->significance, Significance::core);
  EXPECT_THAT(left_of(report, *facts.back()), ::testing::HasSubstr("lamp"));
  EXPECT_LT(facts.back()->salience, (*lead)->salience);
}

TEST(Salience, RanksAreTheNumbersFromOneOfTheFactsOfBothSides) {
  const Report report = compare_lines(kLeft, kRight);
  const auto facts = ranked(report);
  std::size_t both = 0;
  for (const Fact& fact : report.facts) {
    const bool of_both = !fact.left.empty() && !fact.right.empty();
    both += of_both ? 1 : 0;
    EXPECT_EQ(fact.rank != kNone, of_both);
  }
  EXPECT_EQ(facts.size(), both);
  bool core = true;
  for (const Fact* fact : facts) {
    ASSERT_NE(fact, nullptr);
    const bool is_core = fact->significance == Significance::core;
    EXPECT_TRUE(core || !is_core) << "core facts come first";
    core = is_core;
  }
}

TEST(Salience, SwappedSidesHaveTheSameRanks) {
  const Report one = compare_lines(kLeft, kRight);
  const Report other = compare_lines(kRight, kLeft);
  const auto a = ranked(one);
  const auto b = ranked(other);
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t k = 0; k < a.size(); ++k) {
    EXPECT_EQ(a[k]->left, b[k]->right);
    EXPECT_EQ(a[k]->significance, b[k]->significance);
    EXPECT_EQ(a[k]->unsure, b[k]->unsure);
  }
}

TEST(Salience, AFewWordsOfASentenceAreAFragment) {
  const Article left =
      testing::article_of("Nobody was hurt. | Mr Hall says that the old bridge will be shut.");
  const Article right =
      testing::article_of("No one was hurt. | The bridge has to close, Mr Hall says.");
  const Terms terms = analyse(left, right);
  const Salience salience(left, right, terms);
  const auto words = [](const Article& article, std::uint32_t sentence, std::uint32_t first,
                        std::uint32_t count) {
    const Range range = article.segmentation.sentences[sentence].words;
    return std::vector<Range>{{range.first + first, range.first + first + count}};
  };
  const auto all = [&](const Article& article, std::uint32_t sentence) {
    return words(article, sentence, 0, article.segmentation.sentences[sentence].words.size());
  };
  EXPECT_TRUE(salience.is_fragment({words(left, 1, 0, 3), words(right, 1, 7, 3)}));
  EXPECT_TRUE(salience.is_fragment({words(left, 1, 0, 3), {}}));
  EXPECT_FALSE(salience.is_fragment({all(left, 0), all(right, 0)})) << "short, but a sentence";
  EXPECT_FALSE(salience.is_fragment({all(left, 1), all(right, 1)}));
}

TEST(Salience, AFragmentIsNeverCore) {
  const Report report = compare_lines(kLeft, kRight);
  const Terms terms = analyse(report.left, report.right);
  const Salience salience(report.left, report.right, terms);
  const auto runs = [](const std::vector<Span>& spans, const Article& article) {
    std::vector<Range> out;
    const auto& words = article.segmentation.words;
    for (const Span span : spans) {
      Range run;
      for (std::uint32_t w = 0; w < words.size(); ++w) {
        if (words[w].span.start == span.start) run.first = w;
        if (words[w].span.end == span.end) run.last = w + 1;
      }
      out.push_back(run);
    }
    return out;
  };
  std::size_t core = 0;
  for (const Fact& fact : report.facts) {
    if (fact.significance != Significance::core || fact.status == FactStatus::changed) continue;
    ++core;
    EXPECT_FALSE(
        salience.is_fragment({runs(fact.left, report.left), runs(fact.right, report.right)}));
  }
  EXPECT_GT(core, 0U);
}

TEST(Unsure, AFactOfALowScoreIs) {
  Settings settings;
  settings.facts.unsure_score = 0;
  const auto unsure = [&] {
    std::size_t count = 0;
    for (const Fact& fact :
         compare(testing::input_of(kLeft), testing::input_of(kRight), {}, settings).facts)
      count += fact.unsure;
    return count;
  };
  EXPECT_EQ(unsure(), 0U);
  settings.facts.unsure_score = 1.1F;
  EXPECT_EQ(unsure(), compare_lines(kLeft, kRight).facts.size());
}

TEST(Unsure, WhatAReaderLinkedIsNot) {
  Settings settings;
  settings.facts.unsure_score = 1.1F;
  const Report before = compare(testing::input_of(kLeft), testing::input_of(kRight), {}, settings);
  Pins pins;
  pins.link.push_back({1, 1});
  const Report report =
      compare(testing::input_of(kLeft), testing::input_of(kRight), {}, settings, {}, pins);
  const Span lead = report.left.segmentation.sentences[1].span;
  std::size_t settled = 0;
  for (const Fact& fact : report.facts) {
    const bool here = fact.rank != kNone && fact.left.front().start >= lead.start &&
                      fact.left.back().end <= lead.end;
    if (here) ++settled;
    if (here) {
      EXPECT_FALSE(fact.unsure);
    }
  }
  EXPECT_GT(settled, 0U);
}

}  // namespace
}  // namespace storydiff

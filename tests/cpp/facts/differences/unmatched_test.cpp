// Mentions that the linked sentence of the other side lacks, as "12 1/2" (the first of two).
#include "facts/differences/unmatched.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/stories.h"

namespace storydiff {
namespace {

/// The unmatched quantities of the left side's first sentence, which is linked to the right's.
std::string unmatched(std::string_view left, std::string_view right) {
  const Article a = testing::article_of(left);
  const Article b = testing::article_of(right);
  Terms terms = analyse(a, b);
  const auto links = [](const Article& article) {
    std::vector<std::vector<std::uint32_t>> out(article.segmentation.sentences.size());
    out[0] = {0};
    return out;
  };
  MentionSide mine{a, terms.left, links(a), {}, {}, {}, {}};
  MentionSide theirs{b, terms.right, links(b), {}, {}, {}, {}};
  const FactSettings settings;
  UnmatchedMentions quantities(MentionKind::quantity, terms, settings);
  quantities.list(mine);
  quantities.list(theirs);
  std::string out;
  for (const UnmatchedMention& one : quantities.of(mine, 0, theirs)) {
    out += out.empty() ? "" : "; ";
    out += a.text.slice(terms.left.quantities[one.mention].span);
    out += " " + std::to_string(one.rank + 1) + "/" + std::to_string(one.count);
    out += one.elsewhere ? " elsewhere" : "";
  }
  return out;
}

TEST(Unmatched, WhatTheLinkedSentenceHasTooIsMatchedWhereverItIs) {
  EXPECT_EQ(unmatched("It injured 12 people and damaged 40 houses.",
                      "It damaged 40 houses and injured twelve people."),
            "");
  EXPECT_EQ(unmatched("It injured 12 people.", "It injured 15 people."), "12 1/1");
}

TEST(Unmatched, FiguresThatAgreeMatch) {
  EXPECT_EQ(unmatched("The fleet lost about 1,500 nets.", "The fleet lost 1,487 nets."), "");
}

TEST(Unmatched, AreCountedByClass) {
  EXPECT_EQ(unmatched("It fell 12 points, or 1.2 percent, to 980.", "It fell."),
            "12 1/2; 1.2 percent 1/1; 980 2/2");
}

TEST(Unmatched, KnowsWhatAnotherSentenceHas) {
  EXPECT_EQ(unmatched("It injured 12 people.", "It injured many. | The mayor named all 12 people."),
            "12 1/1 elsewhere");
}

TEST(Unmatched, ResultsMayBeGivenInParts) {
  EXPECT_EQ(unmatched("The council voted 8-5 against it.",
                      "The council voted by 8 votes to 5 against it."),
            "");
  EXPECT_EQ(unmatched("The council voted by 8 votes to 5 against it.",
                      "The council voted 8-5 against it."),
            "");
}

TEST(Unmatched, NothingWithoutALink) {
  const Article a = testing::article_of("It injured 12 people.");
  const Article b = testing::article_of("It injured 15 people.");
  const Terms terms = analyse(a, b);
  MentionSide mine{a, terms.left, {{}}, {}, {}, {}, {}};
  const MentionSide theirs{b, terms.right, {{}}, {}, {}, {}, {}};
  const FactSettings settings;
  UnmatchedMentions quantities(MentionKind::quantity, terms, settings);
  quantities.list(mine);
  EXPECT_TRUE(quantities.of(mine, 0, theirs).empty());
}

}  // namespace
}  // namespace storydiff

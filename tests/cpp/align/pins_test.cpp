// Links set right by hand. Notation: "left-right" a link, "!" behind one that moved.

#include "align/pins.h"

#include <gtest/gtest.h>

#include "storydiff.h"
#include "support/stories.h"

namespace storydiff {
namespace {

using testing::links_of;

constexpr std::string_view kLeft =
    "The harbour of Vellmar will close in March.\n\n"
    "A baker won the race.\n\n"
    "The council expects the repair to cost 2.4 million euros.";
constexpr std::string_view kRight =
    "The harbour of Vellmar will close in March.\n\n"
    "Someone quick got a medal.\n\n"
    "The council expects the repair to cost 2.6 million euros.";

Report with_pins(const Pins& pins, std::string_view left = kLeft, std::string_view right = kRight) {
  ArticleInput left_input;
  ArticleInput right_input;
  left_input.text = Text::from_utf8(left);
  right_input.text = Text::from_utf8(right);
  return compare(std::move(left_input), std::move(right_input), {}, {}, pins);
}

TEST(Pins, NoneLeaveEverythingAsItIs) {
  EXPECT_EQ(links_of(with_pins({}).sentence_links), "0-0 2-2");
}

TEST(Pins, APairIsLinkedThatTheModelDoesNotSee) {
  const Report report = with_pins({{{1, 1}}, {}});
  EXPECT_EQ(links_of(report.sentence_links), "0-0 1-1 2-2");
  EXPECT_EQ(links_of(report.paragraph_links), "0-0 1-1 2-2");
  EXPECT_EQ(report.sentence_links[1].score, 1);
  EXPECT_EQ(report.edits.size(), 3U);
}

TEST(Pins, WhatIsLinkedIsStatedByBothSides) {
  const Report report = with_pins({{{1, 1}}, {}});
  EXPECT_EQ(report.summary.removed, 0U);
  EXPECT_EQ(report.summary.added, 0U);
  bool found = false;
  for (const Fact& fact : report.facts) {
    if (fact.reason.find("by hand") == std::string::npos) continue;
    found = true;
    EXPECT_EQ(fact.status, FactStatus::changed);
    ASSERT_EQ(fact.details.size(), 1U);
    EXPECT_EQ(fact.details[0].kind, DetailKind::wording);
  }
  EXPECT_TRUE(found);
}

TEST(Pins, APairIsParted) {
  const Report report = with_pins({{}, {{2, 2}}});
  EXPECT_EQ(links_of(report.sentence_links), "0-0");
  EXPECT_EQ(report.summary.changed, 0U);
}

TEST(Pins, EqualSentencesToo) {
  EXPECT_EQ(links_of(with_pins({{}, {{0, 0}}}).sentence_links), "2-2");
}

TEST(Pins, LinkingOutvotesParting) {
  EXPECT_EQ(links_of(with_pins({{{2, 2}}, {{2, 2}}}).sentence_links), "0-0 2-2");
}

TEST(Pins, ALinkOutOfOrderHasMoved) {
  EXPECT_EQ(links_of(with_pins({{{2, 1}}, {{2, 2}, {0, 0}}}).sentence_links), "2-1");
  EXPECT_EQ(links_of(with_pins({{{1, 0}, {0, 1}}, {{0, 0}}}).sentence_links), "0-1! 1-0 2-2");
}

TEST(Pins, SentencesThatAreNotThereAreLeftOut) {
  EXPECT_EQ(links_of(with_pins({{{9, 0}, {0, 4000000000}}, {{7, 7}}}).sentence_links), "0-0 2-2");
}

TEST(Pins, TheyStandInTheReportAsGiven) {
  const Pins pins{{{1, 1}}, {{2, 2}}};
  EXPECT_NE(to_json(with_pins(pins), OffsetUnit::utf16)
                .find("\"pins\":{\"link\":[[1,1]],\"unlink\":[[2,2]]}"),
            std::string::npos);
  EXPECT_EQ(to_json(with_pins({}), OffsetUnit::utf16).find("pins"), std::string::npos);
}

TEST(Pins, SwappedSidesTakeSwappedPins) {
  const Pins pins{{{1, 1}, {0, 2}}, {{0, 0}}};
  const Report one = with_pins(pins);
  const Report other = with_pins({{{1, 1}, {2, 0}}, {{0, 0}}}, kRight, kLeft);
  ASSERT_EQ(one.sentence_links.size(), other.sentence_links.size());
  std::size_t found = 0;
  for (const Link& link : one.sentence_links) {
    for (const Link& twin : other.sentence_links) {
      found += link.left == twin.right && link.right == twin.left;
    }
  }
  EXPECT_EQ(found, one.sentence_links.size());
}

}  // namespace
}  // namespace storydiff

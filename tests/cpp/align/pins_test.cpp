// Links corrected by hand. Notation: "left-right" is a link, with "!" after it if it moved.

#include "align/pins.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

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
  return compare(std::move(left_input), std::move(right_input), {}, {}, nullptr, pins);
}

/// Pins that link `pairs` and unlink every other pair of the three sentences, so that the model has
/// no influence.
Pins only(std::vector<PinnedPair> pairs) {
  Pins pins;
  pins.link = std::move(pairs);
  for (std::uint32_t left = 0; left < 3; ++left) {
    for (std::uint32_t right = 0; right < 3; ++right) pins.unlink.push_back({left, right});
  }
  return pins;
}

TEST(Pins, NoneLeaveEverythingAsItIs) {
  EXPECT_EQ(to_json(with_pins({}), OffsetUnit::utf8).find("\"pins\""), std::string::npos);
}

TEST(Pins, PairsAreLinkedAndPartedWhateverTheModelSays) {
  EXPECT_EQ(links_of(with_pins(only({})).sentence_links), "");
  EXPECT_EQ(links_of(with_pins(only({})).paragraph_links), "");
  const Report report = with_pins(only({{1, 1}}));
  EXPECT_EQ(links_of(report.sentence_links), "1-1");
  EXPECT_EQ(links_of(report.paragraph_links), "1-1");
  EXPECT_EQ(report.sentence_links[0].score, 1);
  EXPECT_LT(report.sentence_links[0].edits, report.edits.size());
}

TEST(Pins, WhatIsPartedIsNotShared) {
  const Report report = with_pins(only({}));
  EXPECT_EQ(report.summary.shared + report.summary.changed, 0U);
  EXPECT_GE(report.summary.removed, 3U);
  EXPECT_GE(report.summary.added, 3U);
}

TEST(Pins, WhatIsLinkedIsStatedByBothSides) {
  const Report report = with_pins(only({{1, 1}}));
  EXPECT_EQ(report.summary.changed, 1U);
  const auto fact = std::find_if(report.facts.begin(), report.facts.end(), [](const Fact& each) {
    return each.status == FactStatus::changed;
  });
  ASSERT_NE(fact, report.facts.end());
  EXPECT_EQ(report.left.text.slice(fact->left[0]), "A baker won the race.");
  EXPECT_EQ(report.right.text.slice(fact->right[0]), "Someone quick got a medal.");
  ASSERT_EQ(fact->details.size(), 1U);
  EXPECT_EQ(fact->details[0].kind, DetailKind::wording);
}

TEST(Pins, AChangedNumberStaysAChangedNumber) {
  const Report report = with_pins(only({{2, 2}}));
  ASSERT_EQ(report.summary.changed, 1U);
  for (const Fact& fact : report.facts) {
    if (fact.status == FactStatus::changed) {
      EXPECT_EQ(fact.details[0].kind, DetailKind::money);
    }
  }
}

TEST(Pins, ALinkOutOfOrderHasMoved) {
  const std::string links = links_of(with_pins(only({{1, 0}, {0, 1}, {2, 2}})).sentence_links);
  EXPECT_EQ(std::count(links.begin(), links.end(), '!'), 1);
}

TEST(Pins, SentencesThatAreNotThereAreLeftOut) {
  EXPECT_EQ(links_of(with_pins(only({{9, 0}, {0, 4000000000}})).sentence_links), "");
}

TEST(Pins, TheyStandInTheReportAsGiven) {
  const Pins pins{{{1, 1}}, {{2, 0}}};
  EXPECT_NE(to_json(with_pins(pins), OffsetUnit::utf16)
                .find("\"pins\":{\"link\":[[1,1]],\"unlink\":[[2,0]]}"),
            std::string::npos);
}

TEST(Pins, SwappedSidesTakeSwappedPins) {
  const Report one = with_pins(only({{1, 1}, {0, 2}}));
  const Report other = with_pins(only({{1, 1}, {2, 0}}), kRight, kLeft);
  EXPECT_EQ(one.sentence_links.size(), 2U);
  ASSERT_EQ(other.sentence_links.size(), 2U);
  for (const Link& link : other.sentence_links) {
    EXPECT_TRUE((link.left == 1 && link.right == 1) || (link.left == 2 && link.right == 0));
  }
  EXPECT_EQ(other.pins.link, (std::vector<PinnedPair>{{1, 1}, {2, 0}}));
}

}  // namespace
}  // namespace storydiff

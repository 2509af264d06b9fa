// One quotation with other sentence breaks.
#include "facts/known_quotations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// The status of each fact in turn: "=" shared, "~" reworded, "!" changed, "-" and "+" of one side.
std::string statuses(const std::string& left, const std::string& right) {
  const Report report =
      compare(testing::plain(left), testing::plain(right), {}, {}, &testing::english_pack());
  std::string out;
  for (const Fact& fact : report.facts) {
    switch (fact.status) {
      case FactStatus::shared:
        out += '=';
        break;
      case FactStatus::reworded:
        out += '~';
        break;
      case FactStatus::changed:
        out += '!';
        break;
      case FactStatus::added:
        out += '+';
        break;
      case FactStatus::removed:
        out += '-';
        break;
    }
  }
  return out;
}

TEST(KnownQuotations, OverSentenceBreaks) {
  const std::string left =
      "\"I would say we win two towns in three. But there is a chance we could lose,\" Brask said. "
      "\"And I am being frank, it will be a hard year.\"";
  const std::string right =
      "\"I would say we win two towns in three, but there is a chance we could lose, and I am being "
      "frank,\" Brask said. \"It will be a hard year.\"";
  EXPECT_EQ(statuses(left, right), "===");
  EXPECT_EQ(statuses(right, left), "===");
}

TEST(KnownQuotations, NotOfOtherWords) {
  const std::string left =
      "\"I would say we win two towns in three. But there is a chance we could lose,\" Brask said. "
      "\"And I am being frank, it will be a hard year.\"";
  const std::string right =
      "\"I would say we win two towns in three, but there is a chance we could lose, and I am being "
      "modest,\" Brask said. \"It will be a hard year.\"";
  EXPECT_THAT(statuses(left, right), ::testing::ContainsRegex("[~!+-]"));
}

TEST(KnownQuotations, NotOutsideOfQuotations) {
  const std::string left =
      "He would say they win two towns in three. But there is a chance they could lose, Brask said. "
      "And he is being frank, it will be a hard year.";
  const std::string right =
      "He would say they win two towns in three, but there is a chance they could lose, and he is "
      "being frank, Brask said. It will be a hard year.";
  EXPECT_THAT(statuses(left, right), ::testing::ContainsRegex("[~!+-]"));
}

}  // namespace
}  // namespace storydiff

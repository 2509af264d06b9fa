#include "cli/plain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace storydiff::cli {
namespace {

using ::testing::ElementsAre;

TEST(OneLine, JoinsLinesAndDisarmsControlCharacters) {
  EXPECT_EQ(one_line("  a \n\t b\u2028c  "), "a b c");
  EXPECT_EQ(one_line("\x1B[31mred\x1B[0m"), "\uFFFD[31mred\uFFFD[0m");
  EXPECT_EQ(one_line("Zürich 😀"), "Zürich 😀");
  EXPECT_EQ(one_line("\u0085"), "\uFFFD");
  EXPECT_EQ(one_line(""), "");
}

TEST(OneLine, KeepsTheDirectionOfWhatStandsAround) {
  EXPECT_EQ(one_line("a\u202Etxt.exe"), "a\uFFFDtxt.exe");
  EXPECT_EQ(one_line("one \u2067two\u2069 \u202Bthree"), "one two three");
  EXPECT_EQ(one_line("\u05D0\u200F."), "\u05D0\u200F.") << "a mark of direction turns nothing else";
}

TEST(DisplayWidth, CountsColumns) {
  EXPECT_EQ(display_width("abc"), 3U);
  EXPECT_EQ(display_width("é"), 1U);
  EXPECT_EQ(display_width("e\u0301"), 1U);
  EXPECT_EQ(display_width("北京"), 4U);
  EXPECT_EQ(display_width("😀"), 2U);
}

TEST(Wrap, BreaksAtSpaces) {
  EXPECT_THAT(wrap("one two three", 7), ElementsAre("one two", "three"));
  EXPECT_THAT(wrap("one two three", 8), ElementsAre("one two", "three"));
  EXPECT_THAT(wrap("one", 10), ElementsAre("one"));
  EXPECT_THAT(wrap("", 10), ElementsAre());
}

TEST(Wrap, CutsWhatHasNoSpaces) {
  EXPECT_THAT(wrap("abcdefgh", 3), ElementsAre("abc", "def", "gh"));
  EXPECT_THAT(wrap("北京天安门", 4), ElementsAre("北京", "天安", "门"));
  EXPECT_THAT(wrap("a abcdefgh b", 4), ElementsAre("a", "abcd", "efgh", "b"));
}

TEST(Wrap, LosesNothingButSpaces) {
  const std::string line =
      "The mayor, who had said on Monday that nobody would leave, left on Tuesday.";
  for (std::size_t width = 1; width < 90; ++width) {
    std::string joined;
    for (const std::string& part : wrap(line, width)) {
      EXPECT_LE(display_width(part), width);
      joined += part;
    }
    const auto letters = [](std::string text) {
      text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
      return text;
    };
    EXPECT_EQ(letters(joined), letters(line)) << "at " << width;
  }
}

}  // namespace
}  // namespace storydiff::cli

// Where the paragraphs of Markdown are: " ¶ " between them, "/" for a line end inside.
#include "segment/markdown.h"

#include <gtest/gtest.h>

#include <string>

#include "segment/notation.h"
#include "segment/paragraphs.h"

namespace storydiff {
namespace {

std::string paragraphs_of(const std::string& text, bool expect_markdown = true) {
  std::string out;
  bool markdown = false;
  for (const Span span : find_paragraphs(text, SegmentSettings(), &markdown)) {
    if (!out.empty()) out += " ¶ ";
    for (const char c : text.substr(span.start, span.size())) out += c == '\n' ? '/' : c;
  }
  EXPECT_EQ(markdown, expect_markdown) << text;
  return out;
}

TEST(Markdown, ParagraphsRunOverLineEnds) {
  EXPECT_EQ(paragraphs_of("# The mill\n\nIt was built in 1870 by\ntwo brothers. It ground oats\n"
                          "and rye.\n\nIt shut in 1931.\n"),
            "# The mill ¶ It was built in 1870 by/two brothers. It ground oats/and rye. ¶ "
            "It shut in 1931.");
  EXPECT_EQ(paragraphs_of("The mill\n========\n\nIt was built\nby two brothers.\n"),
            "The mill/======== ¶ It was built/by two brothers.");
}

TEST(Markdown, ItemsRowsAndCodeStandAlone) {
  EXPECT_EQ(paragraphs_of("## Rooms\n\nThere are three:\n- a hall with\n  a stove\n+ a loft\n"
                          "2. a shed\n> It was cold\n> in the hall.\n"),
            "## Rooms ¶ There are three: ¶ - a hall with/  a stove ¶ + a loft ¶ 2. a shed ¶ "
            "> It was cold/> in the hall.");
  EXPECT_EQ(paragraphs_of("Seats by room\nand day.\n\n| room | seats |\n|------|------:|\n"
                          "| hall | 40 |\n| loft | 12 |\n"),
            "Seats by room/and day. ¶ | room | seats | ¶ |------|------:| ¶ | hall | 40 | ¶ "
            "| loft | 12 |");
  EXPECT_EQ(paragraphs_of("Start it so:\n\n```\nmill run\n# not a heading\n```\n\nThen wait for\n"
                          "the bell.\n"),
            "Start it so: ¶ ``` ¶ mill run ¶ # not a heading ¶ ``` ¶ Then wait for/the bell.");
}

TEST(Markdown, EachLineOfTheFrontMatterStandsAlone) {
  EXPECT_EQ(paragraphs_of("---\ntitle: The mill\ndate: 2024-03-01\ntags:\n  - mills\n---\n\nIt "
                          "was built by\ntwo brothers.\n"),
            "--- ¶ title: The mill ¶ date: 2024-03-01 ¶ tags: ¶ - mills ¶ --- ¶ It was built by/"
            "two brothers.");
  // A rule at the top is none.
  EXPECT_EQ(paragraphs_of("---\nThe mill burned.\n---\nNobody was hurt.\n", false),
            "--- ¶ The mill burned. ¶ --- ¶ Nobody was hurt.");
}

TEST(Markdown, VerseAndHardBreaksKeepTheirLines) {
  EXPECT_EQ(paragraphs_of("# The kettle\n\nThe kettle sings,\nThe cat has left,\nThe bell is "
                          "still.\n"),
            "# The kettle ¶ The kettle sings, ¶ The cat has left, ¶ The bell is still.");
  EXPECT_EQ(paragraphs_of("# Office\n\nThe office of the mill, which is open on weekdays only,  \n"
                          "Mill Lane 4, in the house beside the weir\\\nask for Mr. Holm.\n"),
            "# Office ¶ The office of the mill, which is open on weekdays only, ¶ Mill Lane 4, in "
            "the house beside the weir\\ ¶ ask for Mr. Holm.");
}

TEST(Markdown, IsNotSeenInPlainText) {
  EXPECT_EQ(paragraphs_of("Charts\n# 1 is a song about mills\nIt has been there since\n", false),
            "Charts ¶ # 1 is a song about mills ¶ It has been there since");
  EXPECT_EQ(paragraphs_of("- one\n- two\n* three *\nA line | another\n", false),
            "- one ¶ - two ¶ * three * ¶ A line | another");
}

TEST(Markdown, ALinksTargetIsOneMark) {
  EXPECT_EQ(test::words_of("See [the map](maps/may-2024.html) now."),
            "[See] [ [the] [map] ](maps/may-2024.html) [now] .");
  EXPECT_EQ(test::words_of("[a](https://b.example/c_(d)?e=4 \"At 5\")."),
            "[ [a] ](https://b.example/c_(d)?e=4 \"At 5\") .");
  EXPECT_EQ(test::words_of("[she](or so)"), "[ [she] ] ( [or] [so] )");
  EXPECT_EQ(test::words_of("a](b.c"), "[a] ] ( [b.c]");
}

}  // namespace
}  // namespace storydiff

#include "segment/paragraphs.h"

#include <gtest/gtest.h>

#include <string>

namespace storydiff {
namespace {

/// The paragraphs of a text with " ¶ " between, and "/" for a line end inside.
std::string paragraphs_of(const std::string& text) {
  std::string out;
  for (const Span span : find_paragraphs(text, SegmentSettings())) {
    if (!out.empty()) out += " ¶ ";
    for (const char c : text.substr(span.start, span.size())) {
      if (c == '\n') out += '/';
      if (c != '\n' && c != '\r') out += c;
    }
  }
  return out;
}

TEST(Paragraphs, HoldNothingWhereNothingIsSeen) {
  EXPECT_EQ(paragraphs_of(""), "");
  EXPECT_EQ(paragraphs_of(" \n\t\n\u200b\u00ad\n\f"), "");
  EXPECT_EQ(paragraphs_of("\n\n  hi \n"), "hi");
}

TEST(Paragraphs, PartAtEmptyLinesAndLineEnds) {
  EXPECT_EQ(paragraphs_of("One.\n\nTwo.\n \nThree."), "One. ¶ Two. ¶ Three.");
  EXPECT_EQ(paragraphs_of("One.\nTwo.\nThree."), "One. ¶ Two. ¶ Three.");
  EXPECT_EQ(paragraphs_of("Menu\n\nA headline\n\n1 min read\nA headline\nA caption\n\nThe story."),
            "Menu ¶ A headline ¶ 1 min read ¶ A headline ¶ A caption ¶ The story.");
}

TEST(Paragraphs, KnowEveryLineEnd) {
  EXPECT_EQ(paragraphs_of("a\r\nb\rc\u2028d\u2029e\ff\vg\u0085h"), "a ¶ b ¶ c ¶ d ¶ e ¶ f ¶ g ¶ h");
  EXPECT_EQ(paragraphs_of("a\r\n\r\nb"), "a ¶ b");
}

TEST(Paragraphs, PutWrappedTextTogether) {
  EXPECT_EQ(paragraphs_of("The town hall burned down on Friday\n"
                          "night, and nobody knows yet how the\n"
                          "fire began. Two people were hurt.\n"
                          "\n"
                          "The mayor said that the hall will be\n"
                          "built again, as it was before, if the\n"
                          "county pays for it.\n"),
            "The town hall burned down on Friday/night, and nobody knows yet how the/"
            "fire began. Two people were hurt. ¶ The mayor said that the hall will be/"
            "built again, as it was before, if the/county pays for it.");
}

TEST(Paragraphs, EndWrappedOnesAtAShortLine) {
  EXPECT_EQ(paragraphs_of("The town hall burned down on Friday\n"
                          "night, and nobody knows yet how.\n"
                          "Two people were hurt, said a doctor\n"
                          "at the clinic where both of them are\n"
                          "still being treated.\n"
                          "The mayor was away, as he often has\n"
                          "been of late.\n"),
            "The town hall burned down on Friday/night, and nobody knows yet how./"
            "Two people were hurt, said a doctor/at the clinic where both of them are/"
            "still being treated. ¶ The mayor was away, as he often has/been of late.");
}

TEST(Paragraphs, KeepLinesOfTheirOwnLengthApart) {
  EXPECT_EQ(paragraphs_of("eggs\nmilk and butter\nflour, sugar"),
            "eggs ¶ milk and butter ¶ flour, sugar");
  EXPECT_EQ(paragraphs_of("The mayor spoke to the press on Monday, and said very little about it.\n"
                          "Nobody was hurt.\n"
                          "The hall will be built again before the winter, if there is money.\n"
                          "The county has not said whether it pays for that."),
            "The mayor spoke to the press on Monday, and said very little about it. ¶ "
            "Nobody was hurt. ¶ "
            "The hall will be built again before the winter, if there is money. ¶ "
            "The county has not said whether it pays for that.");
}

TEST(Paragraphs, LeaveListItemsApart) {
  EXPECT_EQ(paragraphs_of("To buy:\n- eggs\n- milk\n* tea\n• salt\n1. oil\n2) rice"),
            "To buy: ¶ - eggs ¶ - milk ¶ * tea ¶ • salt ¶ 1. oil ¶ 2) rice");
  EXPECT_EQ(paragraphs_of("The council has three plans for the old\n"
                          "mill, and none of them is cheap to do:\n"
                          "- to pull it down and to sell the ground\n"
                          "  to whoever pays most for it\n"
                          "- to rent it out as it stands today\n"),
            "The council has three plans for the old/mill, and none of them is cheap to do: ¶ "
            "- to pull it down and to sell the ground/  to whoever pays most for it ¶ "
            "- to rent it out as it stands today");
}

TEST(Paragraphs, TakeADashInWrappedTextForADash) {
  EXPECT_EQ(paragraphs_of("The council met for the whole of Monday\n"
                          "- in the school, since its hall is gone\n"
                          "and came to no decision on the matter\n"
                          "of the mill by the end of it.\n"),
            "The council met for the whole of Monday/- in the school, since its hall is gone/"
            "and came to no decision on the matter/of the mill by the end of it.");
}

TEST(Paragraphs, KeepTheLinesOfVerse) {
  EXPECT_EQ(paragraphs_of("The kettle sings upon the hob,\nThe cat has left the chair,\n"
                          "A button from a winter coat\nLies shining on the stair.\n\n"
                          "The clock has lost its little hand,\nThe bell has lost its tongue.\n"),
            "The kettle sings upon the hob, ¶ The cat has left the chair, ¶ "
            "A button from a winter coat ¶ Lies shining on the stair. ¶ "
            "The clock has lost its little hand, ¶ The bell has lost its tongue.");
}

}  // namespace
}  // namespace storydiff

#include "segment/subtitles.h"

#include <gtest/gtest.h>

#include "segment/notation.h"

namespace storydiff {
namespace {

TEST(Subtitles, AHeadIsANumberAndTimes) {
  EXPECT_EQ(cue_head_end("2\n00:00:03,600 --> 00:00:06,000\nThe wall fell.", 0), 31U);
  EXPECT_EQ(cue_head_end("2\r\n00:00:03,600 --> 00:00:06,000", 0), 32U);
  EXPECT_EQ(cue_head_end("03:36.000 --> 03:38.000 align:start", 0), 23U);
  EXPECT_EQ(cue_head_end("2\nThe wall fell at 03:36.", 0), 0U);
  EXPECT_EQ(cue_head_end("03:36 --> 03:38", 0), 0U);
  EXPECT_EQ(cue_head_end("1:2:3:4.000 --> 1:2:3:5.000", 0), 0U);
  EXPECT_EQ(cue_head_end("", 0), 0U);
}

TEST(Subtitles, SentencesRunOverCues) {
  EXPECT_EQ(test::sentences_of("1\n00:00:01,000 --> 00:00:03,000\nThe wall is safe,\nthe mayor\n\n"
                               "2\n00:00:03,100 --> 00:00:05,000\nsaid on Friday.\n\n"
                               "3\n00:00:05,100 --> 00:00:07,000\n- Nobody was hurt.\n- Good.\n"),
            "1\n00:00:01,000 --> 00:00:03,000\nThe wall is safe,\nthe mayor\n\n"
            "2\n00:00:03,100 --> 00:00:05,000\nsaid on Friday. ¶ "
            "3\n00:00:05,100 --> 00:00:07,000\n- Nobody was hurt. ¶ - Good.");
  EXPECT_EQ(test::words_of("7\n00:01.000 --> 00:02.000\nAt 5"),
            "7\n00:01.000 --> 00:02.000 [At] {5}");
}

}  // namespace
}  // namespace storydiff

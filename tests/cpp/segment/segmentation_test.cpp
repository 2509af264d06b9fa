#include "segment/segmentation.h"

#include <gtest/gtest.h>

#include <chrono>

#include "segment/notation.h"
#include "text/random_text.h"
#include "text/unicode.h"

namespace storydiff {
namespace {

/// Every invariant that the header states. `cut` says that sentences may not be empty.
void expect_invariants(const Text& text, const Segmentation& s, bool cut) {
  std::uint32_t at = 0;
  std::uint32_t sentence = 0;
  for (std::uint32_t p = 0; p < s.paragraphs.size(); ++p) {
    const Paragraph& paragraph = s.paragraphs[p];
    ASSERT_LE(at, paragraph.span.start);
    ASSERT_LE(paragraph.span.start, paragraph.span.end);
    at = paragraph.span.end;
    ASSERT_EQ(paragraph.sentences.first, sentence);
    for (; sentence < paragraph.sentences.last; ++sentence) {
      ASSERT_EQ(s.sentences[sentence].paragraph, p);
      ASSERT_TRUE(paragraph.span.contains(s.sentences[sentence].span));
    }
    ASSERT_FALSE(cut && paragraph.sentences.empty());
  }
  ASSERT_EQ(sentence, s.sentences.size());
  ASSERT_LE(at, text.size());

  at = 0;
  std::uint32_t word = 0;
  for (std::uint32_t i = 0; i < s.sentences.size(); ++i) {
    const Sentence& one = s.sentences[i];
    ASSERT_LE(at, one.span.start);
    at = one.span.end;
    ASSERT_EQ(one.words.first, word);
    for (; word < one.words.last; ++word) {
      ASSERT_EQ(s.words[word].sentence, i);
      ASSERT_TRUE(one.span.contains(s.words[word].span));
    }
    ASSERT_FALSE(cut && one.span.empty());
  }
  ASSERT_EQ(word, s.words.size());

  at = 0;
  std::uint32_t next = 0;  // each code point: in a word, or not to be seen
  while (at < text.size()) {
    while (next < s.words.size() && s.words[next].span.end <= at) {
      ASSERT_FALSE(s.words[next].span.empty());
      ++next;
    }
    const Decoded decoded = decode(text.bytes(), at);
    const bool covered = next < s.words.size() && s.words[next].span.start <= at;
    if (covered) {
      ASSERT_LE(at + decoded.size, s.words[next].span.end) << "a word cuts a code point";
    } else {
      ASSERT_TRUE(is_space(decoded.point) || !is_visible(decoded.point)) << "at byte " << at;
    }
    at += decoded.size;
  }
}

TEST(Segmentation, HoldsItsInvariantsOnAnyText) {
  for (std::uint32_t seed = 0; seed < test::kSeeds * 4; ++seed) {
    SCOPED_TRACE(seed);
    const Text text =
        Text::from_utf8(seed % 4 == 0 ? test::random_bytes(seed) : test::random_text(seed));
    expect_invariants(text, segment(text), true);
  }
}

TEST(Segmentation, HoldsItsInvariantsOnGivenParagraphs) {
  for (std::uint32_t seed = 0; seed < test::kSeeds; ++seed) {
    SCOPED_TRACE(seed);
    std::vector<GivenParagraph> given(seed % 5);
    std::size_t sentences = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
      given[i].split = seed % 3 == 0;
      for (std::uint32_t k = 0; k < seed % 4; ++k, ++sentences) {
        const std::uint32_t salt = seed * 31 + static_cast<std::uint32_t>(i) * 7 + k;
        given[i].sentences.push_back(k % 2 == 0 ? test::random_text(salt)
                                                : test::random_bytes(salt));
      }
    }
    Text text;
    const Segmentation s = segment_given(given, text);
    expect_invariants(text, s, false);
    EXPECT_EQ(s.paragraphs.size(), given.size());
    if (seed % 3 != 0) {
      EXPECT_EQ(s.sentences.size(), sentences);
    }
    EXPECT_EQ(Text::from_utf8(text.bytes()).replaced(), 0U);
  }
}

TEST(Segmentation, StoresWhatItsHeaderSays) {
  const auto spans = [](const char* input) {
    const Segmentation s = segment(Text::from_utf8(input));
    std::vector<Span> paragraphs;
    for (const Paragraph& p : s.paragraphs) paragraphs.push_back(p.span);
    return paragraphs;
  };
  EXPECT_EQ(spans(""), std::vector<Span>{});
  EXPECT_EQ(spans(" \n "), std::vector<Span>{});
  EXPECT_EQ(spans("hi"), (std::vector<Span>{{0, 2}}));
  EXPECT_EQ(spans("A b.\n\nC."), (std::vector<Span>{{0, 4}, {6, 8}}));
}

TEST(Segmentation, NeverJoinsParagraphs) {
  EXPECT_EQ(test::sentences_of("he met Dr.\n\nHill on Monday"), "he met Dr. ¶ Hill on Monday");
}

TEST(SegmentGiven, KeepsSentencesAsTheyAre) {
  Text text;
  const Segmentation s =
      segment_given({{{"One. Two.", "", "no stop"}, false}, {{}, false}, {{" C. "}, false}}, text);
  EXPECT_EQ(text.bytes(), "One. Two.  no stop\n\n\n\n C. ");
  ASSERT_EQ(s.sentences.size(), 4U);
  EXPECT_EQ(text.slice(s.sentences[0].span), "One. Two.");
  EXPECT_TRUE(s.sentences[1].span.empty());
  EXPECT_TRUE(s.sentences[1].words.empty());
  EXPECT_EQ(text.slice(s.sentences[2].span), "no stop");
  EXPECT_EQ(text.slice(s.sentences[3].span), "C.");
  ASSERT_EQ(s.paragraphs.size(), 3U);
  EXPECT_TRUE(s.paragraphs[1].sentences.empty());
}

TEST(SegmentGiven, RepairsEachPieceForItself) {
  Text text;
  const Segmentation s = segment_given({{{"a\xC3", "\xA9 b"}, false}}, text);
  EXPECT_EQ(text.bytes(), "a\uFFFD \uFFFD b");
  EXPECT_EQ(text.replaced(), 2U);
  ASSERT_EQ(s.sentences.size(), 2U);
  EXPECT_EQ(text.slice(s.sentences[1].span), "\uFFFD b");
}

TEST(SegmentGiven, CutsRunningTextWhereAsked) {
  Text text;
  const Segmentation s = segment_given({{{"One. Two.", "Three."}, true}}, text);
  ASSERT_EQ(s.sentences.size(), 3U);
  EXPECT_EQ(text.slice(s.sentences[1].span), "Two.");
}

/// Inputs made to provoke looking far ahead or back, a megabyte each. A quadratic step would take
/// hours; the bound only has to hold with sanitizers on a slow machine.
TEST(Segmentation, TakesLinearTimeOnHostileText) {
  const char* const kUnits[] = {"a",     ".",      ". ",         "a.",         "Aa.",    "xx.Xx",
                                "a@",    "「",     "「」",       "a\u0301",    "1-",     "1'",
                                ".)",    "www.(",  "'s ",        "ab c\n",     "- a\n",  "他说。",
                                "#a#",   " ",      "\n",         "👩\u200d",    "🇺",      "$",
                                "a.m. ", "1. ",    "1\u00a0000", ".\" ",       "\u0301", "\u200e",
                                "_",     "a:",     "l'",         "5 million ", "\"",     "(",
                                "[1]",   "\r\n \t"};
  for (const char* unit : kUnits) {
    SCOPED_TRACE(unit);
    const std::size_t size = std::string_view(unit).size();
    std::string input;
    for (std::size_t i = 0; i < 1'000'000 / size; ++i) input += unit;
    const auto begin = std::chrono::steady_clock::now();
    const Text text = Text::from_utf8(input);
    const Segmentation s = segment(text);
    const auto took = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(took, std::chrono::seconds(20));
    EXPECT_LE(s.words.size(), input.size());
  }
}

}  // namespace
}  // namespace storydiff

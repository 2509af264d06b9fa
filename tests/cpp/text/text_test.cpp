#include "text/text.h"

#include <gtest/gtest.h>

#include "text/random_text.h"

namespace storydiff {
namespace {

TEST(Text, KeepsWellFormedTextAsItIs) {
  for (const std::string text : {"", " ", "hi", "Zürich", "日本", "😀", "\u0000", "a\r\nb"}) {
    const Text t = Text::from_utf8(text);
    EXPECT_EQ(t.bytes(), text);
    EXPECT_EQ(t.replaced(), 0U);
    EXPECT_FALSE(t.had_byte_order_mark());
  }
}

TEST(Text, ReplacesEachMaximalSubpart) {
  const auto repaired = [](std::string_view bytes) { return Text::from_utf8(bytes).bytes(); };
  const std::string r = "\uFFFD";
  EXPECT_EQ(repaired("a\xFF"
                     "b"),
            "a" + r + "b");
  EXPECT_EQ(repaired("\xC0\xAF"), r + r);                  // overlong
  EXPECT_EQ(repaired("\xE0\x80\xAF"), r + r + r);          // overlong
  EXPECT_EQ(repaired("\xED\xA0\x80"), r + r + r);          // a surrogate
  EXPECT_EQ(repaired("\xF4\x91\x92\x93"), r + r + r + r);  // past U+10FFFF
  EXPECT_EQ(repaired("\xF0\x9F\x98"), r);                  // cut off at the end
  // Cut off inside.
  EXPECT_EQ(repaired("\xE2\x82"
                     "A"),
            r + "A");
  // The standard's table 3-8.
  EXPECT_EQ(repaired("a\xF1\x80\x80\xE1\x80\xC2"
                     "b"),
            "a" + r + r + r + "b");
  // The standard's table 3-11.
  const Text cut = Text::from_utf8(
      "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF"
      "A");
  EXPECT_EQ(cut.replaced(), 4U);
}

TEST(Text, TakesOneByteOrderMarkOffTheStart) {
  const Text t = Text::from_utf8("\xEF\xBB\xBF\xEF\xBB\xBFx");
  EXPECT_TRUE(t.had_byte_order_mark());
  EXPECT_EQ(t.bytes(), "\uFEFFx");
}

TEST(Text, ReadsUtf16AndReplacesLoneSurrogates) {
  EXPECT_EQ(Text::from_utf16(u"aé日😀").bytes(), "aé日😀");
  const char16_t lone[] = {u'a', 0xD83D, u'b', 0xDE00, 0xD83D};
  const Text t = Text::from_utf16({lone, 5});
  EXPECT_EQ(t.bytes(), "a\uFFFDb\uFFFD\uFFFD");
  EXPECT_EQ(t.replaced(), 3U);
  EXPECT_TRUE(Text::from_utf16(u"\uFEFFx").had_byte_order_mark());
}

TEST(Text, AppendSaysWhereThePieceStands) {
  Text t;
  EXPECT_EQ(t.append("é"), (Span{0, 2}));
  EXPECT_EQ(t.append("\xC3"), (Span{2, 5}));
  EXPECT_EQ(t.append("\xA9"), (Span{5, 8}));  // no piece completes another's sequence
  EXPECT_EQ(t.bytes(), "é\uFFFD\uFFFD");
  EXPECT_EQ(t.replaced(), 2U);
}

TEST(Text, IsWellFormedWhateverComesIn) {
  for (std::uint32_t seed = 0; seed < test::kSeeds; ++seed) {
    SCOPED_TRACE(seed);
    const Text once = Text::from_utf8(test::random_bytes(seed));
    const Text twice = Text::from_utf8(once.bytes());
    EXPECT_EQ(twice.replaced(), 0U);
    EXPECT_EQ(twice.bytes(), once.bytes());
    const std::string text = test::random_text(seed);
    EXPECT_EQ(Text::from_utf8(text).replaced(), 0U);
  }
}

}  // namespace
}  // namespace storydiff

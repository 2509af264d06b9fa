#include "text/unicode.h"

#include <gtest/gtest.h>

namespace storydiff {
namespace {

TEST(Unicode, DecodesWhatItEncodes) {
  for (char32_t point = 0; point <= 0x10FFFF; point += 7) {
    if (point >= 0xD800 && point <= 0xDFFF) continue;
    std::string text = "x";
    append_utf8(text, point);
    EXPECT_EQ(decode(text, 1).point, point);
    EXPECT_EQ(decode(text, 1).size, text.size() - 1);
    EXPECT_EQ(decode_before(text, static_cast<std::uint32_t>(text.size())).point, point);
  }
}

TEST(Unicode, KnowsCategoriesAndScripts) {
  EXPECT_TRUE(is_upper(U'Ж'));
  EXPECT_TRUE(is_lower(U'ß'));
  EXPECT_TRUE(is_letter(U'李'));
  EXPECT_TRUE(is_digit(U'٣'));
  EXPECT_TRUE(is_currency(U'€'));
  EXPECT_TRUE(is_mark(U'\u0301'));
  EXPECT_TRUE(is_space(U'\u200b'));
  EXPECT_FALSE(is_visible(U'\u00ad'));
  EXPECT_FALSE(is_visible(0));
  EXPECT_EQ(category_of(U'„'), Category::open);
  EXPECT_EQ(category_of(U'“'), Category::initial_quote);
  EXPECT_EQ(category_of(U'»'), Category::final_quote);
  EXPECT_EQ(script_of(U'李'), Script::han);
  EXPECT_EQ(script_of(U'ひ'), Script::hiragana);
  EXPECT_EQ(script_of(U'한'), Script::hangul);
  EXPECT_EQ(script_of(U'ї'), Script::cyrillic);
  EXPECT_EQ(script_of(U'ع'), Script::arabic);
  EXPECT_EQ(script_of(U'1'), Script::common);
  EXPECT_EQ(category_of(0x10FFFF), Category::other);
}

TEST(Unicode, KnowsCodePointsOnBothSidesOfWhereTheFlatTableEnds) {
  EXPECT_TRUE(properties(U'\U0001F600').extended_pictographic);
  EXPECT_TRUE(properties(0x1FFFD).extended_pictographic);
  EXPECT_EQ(category_of(0x1FFFF), Category::other);
  EXPECT_EQ(script_of(0x20000), Script::han);
  EXPECT_EQ(script_of(0x2A6DF), Script::han);
  EXPECT_EQ(category_of(0x2A6E0), Category::other);
  EXPECT_EQ(script_of(0x2FA1D), Script::han);
  EXPECT_EQ(category_of(0x2FA1E), Category::other);
  EXPECT_EQ(category_of(0xE0020), Category::invisible);  // a tag
  EXPECT_EQ(category_of(0xE01EF), Category::invisible);  // a variation selector
  EXPECT_EQ(category_of(0xE01F0), Category::other);
}

}  // namespace
}  // namespace storydiff

// Numbers, amounts and dates in Chinese and Japanese, and digits of other scripts.
#include <gtest/gtest.h>

#include "language/notation.h"
#include "language/quantity/han_quantities.h"

namespace storydiff {
namespace {

/// What is read from `text` alone.
std::string read(std::string_view text) {
  const Article one = language_test::article(text);
  const Terms terms = analyse(one, language_test::article(""));
  std::string out;
  for (const Quantity& quantity : terms.left.quantities) {
    if (!out.empty()) out += ' ';
    out += '[';
    out += language_test::name_of(quantity.kind);
    out += quantity.approximate ? " ~" : " ";
    out += quantity.normalised + ']';
  }
  return out;
}

TEST(Han, Numbers) {
  EXPECT_EQ(read("有一百二十人。"), "[number 120]");
  EXPECT_EQ(read("12人がけがをした。"), "[number 12]");
  EXPECT_EQ(read("３人が死亡した。"), "[number 3]");
  EXPECT_EQ(read("三人受伤。"), "[number 3]");
  EXPECT_EQ(read("3万5000人が集まった。"), "[number 35000]");
  EXPECT_EQ(read("二万三千人"), "[number 23000]");
  EXPECT_EQ(read("1.2億人"), "[number 120000000]");
  EXPECT_EQ(read("十五名学生"), "[number 15]");
  EXPECT_EQ(read("約50人が、数十人が"), "[number ~50] [number ~10s]");
}

TEST(Han, AmountsAndShares) {
  EXPECT_EQ(read("1億2000万円の被害"), "[money 120000000 JPY]");
  EXPECT_EQ(read("耗资三亿美元"), "[money 300000000 USD]");
  EXPECT_EQ(read("500元"), "[money 500 CNY]");
  EXPECT_EQ(read("百分之十二的人"), "[percent 12 %]");
  EXPECT_EQ(read("12％増、12パーセント増"), "[percent 12 %] [percent 12 %]");
  EXPECT_EQ(read("三成の人"), "[percent 30 %]");
}

TEST(Han, Dates) {
  EXPECT_EQ(read("2024年3月5日に"), "[date 2024-03-05]");
  EXPECT_EQ(read("二〇二四年三月五日"), "[date 2024-03-05]");
  EXPECT_EQ(read("令和6年3月に"), "[date 2024-03]");
  EXPECT_EQ(read("3月5日"), "[date --03-05]");
  EXPECT_EQ(read("昨天是3月5号"), "[date --03-05]");
  EXPECT_EQ(read("5日の会見で"), "[date ---05]");
  EXPECT_EQ(read("５日間続いた"), "[number 5]");
  EXPECT_EQ(read("3年続いた"), "[number 3]");
  EXPECT_EQ(read("月曜日に、星期三"), "[date monday] [date wednesday]");
  EXPECT_EQ(read("午後3時半に"), "[date T15:30]");
  EXPECT_EQ(read("下午三点"), "[date T15:00]");
  EXPECT_EQ(read("3時間"), "[number 3]");
}

TEST(Han, PartsOfOtherWordsAreNone) {
  for (const char* text : {"一起去", "十分重要", "四川省", "九州", "一人で", "万一", "百合",
                           "一些人", "三菱", "千代田"}) {
    EXPECT_EQ(read(text), "") << text;
  }
}

TEST(Digits, OfEveryScript) {
  EXPECT_EQ(read("قتل ١٢ شخصا في عام ٢٠٢٤"), "[number 12] [date 2024]");
  EXPECT_EQ(read("२५ लोग"), "[number 25]");
  EXPECT_EQ(read("๑๕ คน"), "[number 15]");
  EXPECT_EQ(read("１，５００円"), "[money 1500 JPY]");
}

}  // namespace
}  // namespace storydiff

// Figures in Chinese, Japanese, Korean, Arabic and Hindi: pairs that are equal in value, and pairs
// that are not.
#include "language/quantity/figures.h"

namespace storydiff {
namespace {

using language_test::expect_figures;
using language_test::FigurePair;
using language_test::kDiffers;
using language_test::kSame;

TEST(Figures, Chinese) {
  constexpr FigurePair kPairs[] = {
      {"大桥耗资三亿五千万美元。", "大桥耗资3.5亿美元。", kSame},
      {"大桥耗资三亿五千万美元。", "大桥耗资三千五百万美元。", kDiffers},
      {"两万三千人参加了。", "23,000人参加了。", kSame},
      {"三万人参加了。", "三十万人参加了。", kDiffers},
      {"房租上涨百分之十五。", "房租上涨15%。", kSame},
      {"房租上涨百分之十五。", "房租上涨百分之五十。", kDiffers},
      {"博物館於民國113年5月3日開幕。", "博物館於2024年5月3日開幕。", kSame},
      {"博物館於民國113年開幕。", "博物館於2023年開幕。", kDiffers},
      {"列车晚上七点半出发。", "列车19:30出发。", kSame},
      {"列车下午三点一刻出发。", "列车15时15分出发。", kSame},
      {"列车下午三点一刻出发。", "列车下午三点三刻出发。", kDiffers},
      {"他获得第三名。", "他获得第3名。", kSame},
      {"他获得第三名。", "他获得第四名。", kDiffers},
      {"票价￥500。", "票价五百元。", kSame},
      {"三分之二的人同意。", "2/3的人同意。", kSame},
  };
  expect_figures("zh", kPairs);
}

TEST(Figures, Japanese) {
  constexpr FigurePair kPairs[] = {
      {"博物館は令和6年5月3日に開く。", "博物館は2024年5月3日に開く。", kSame},
      {"博物館は令和6年に開く。", "博物館は平成6年に開く。", kDiffers},
      {"博物館は平成元年に開いた。", "博物館は1989年に開いた。", kSame},
      {"橋の費用は1億2000万円だ。", "橋の費用は120,000,000円だ。", kSame},
      {"橋の費用は3万5千円だ。", "橋の費用は¥35,000だ。", kSame},
      {"家賃は3割上がった。", "家賃は30%上がった。", kSame},
      {"家賃は3割5分上がった。", "家賃は35%上がった。", kSame},
      {"家賃は3割上がった。", "家賃は3%上がった。", kDiffers},
      {"列車は午後3時半に出る。", "列車は15時30分に出る。", kSame},
      {"列車は午前3時に出る。", "列車は午後3時に出る。", kDiffers},
      {"これは第三回の大会だ。", "これは第3回の大会だ。", kSame},
      {"三分の一の人が賛成した。", "1/3の人が賛成した。", kSame},
  };
  expect_figures("ja", kPairs);
}

TEST(Figures, Korean) {
  constexpr FigurePair kPairs[] = {
      {"행사에 3만 5천 명이 모였다.", "행사에 35,000명이 모였다.", kSame},
      {"행사에 3만 명이 모였다.", "행사에 3천 명이 모였다.", kDiffers},
      {"다리 비용은 1억 2000만 원이다.", "다리 비용은 120,000,000원이다.", kSame},
      {"다리 비용은 ₩500이다.", "다리 비용은 500원이다.", kSame},
      {"박물관은 2024년 5월 3일에 연다.", "박물관은 2024-05-03에 연다.", kSame},
      {"박물관은 5월 3일에 연다.", "박물관은 3월 3일에 연다.", kDiffers},
      {"열차는 오후 3시 반에 떠난다.", "열차는 15시 30분에 떠난다.", kSame},
      {"열차는 오전 3시에 떠난다.", "열차는 오후 3시에 떠난다.", kDiffers},
      {"임대료가 12퍼센트 올랐다.", "임대료가 12% 올랐다.", kSame},
      {"행사는 월요일에 열린다.", "행사는 화요일에 열린다.", kDiffers},
      {"행사에 삼십오만 명이 모였다.", "행사에 35만 명이 모였다.", kSame},
      {"그는 스물세 살이다.", "그는 23살이다.", kSame},
  };
  expect_figures("ko", kPairs);
}

TEST(Figures, Arabic) {
  constexpr FigurePair kPairs[] = {
      {"تكلفة الجسر ١٬٢٣٤٫٥ دولار.", "تكلفة الجسر 1,234.5 دولار.", kSame},
      {"تكلفة الجسر ١٬٢٣٤ دولار.", "تكلفة الجسر ١٫٢٣٤ دولار.", kDiffers},
      {"تكلفة الجسر ٢٫٥ مليون دولار.", "تكلفة الجسر 2.5 مليون دولار.", kSame},
      {"هناك ثلاثة وعشرون رجلا.", "هناك 23 رجلا.", kSame},
      {"هناك ثلاثة وعشرون رجلا.", "هناك اثنان وثلاثون رجلا.", kDiffers},
      {"يغادر القطار في الساعة السابعة والنصف.", "يغادر القطار في الساعة 7:30.", kSame},
      {"يغادر القطار في الساعة الثامنة إلا ربعا.", "يغادر القطار في الساعة 7:45.", kSame},
      {"يغادر القطار في الساعة السابعة والنصف.", "يغادر القطار في الساعة 8:30.", kDiffers},
      {"يغادر القطار الساعة السابعة مساء.", "يغادر القطار الساعة 7 مساء.", kSame},
      {"يغادر القطار الساعة السابعة مساء.", "يغادر القطار الساعة 7 صباحا.", kDiffers},
      {"ارتفع الإيجار بنسبة 12 بالمئة.", "ارتفع الإيجار بنسبة ١٢٪.", kSame},
      {"يفتح المتحف في 5 مارس 2024.", "يفتح المتحف في ٥ آذار ٢٠٢٤.", kSame},
      {"كان ذلك عام 1445 هـ.", "كان ذلك عام 1446 هـ.", kDiffers},
      {"كان ذلك في 15 رمضان 1445.", "كان ذلك في 15 شعبان 1445.", kDiffers},
  };
  expect_figures("ar", kPairs);
}

TEST(Figures, Hindi) {
  constexpr FigurePair kPairs[] = {
      {"पुल की लागत १,२३,४५६ रुपये है।", "पुल की लागत ₹1,23,456 है।", kSame},
      {"पुल की लागत 2.5 करोड़ रुपये है।", "पुल की लागत ढाई करोड़ रुपये है।", kSame},
      {"पुल की लागत 2.5 करोड़ रुपये है।", "पुल की लागत 2.5 लाख रुपये है।", kDiffers},
      {"गाड़ी साढ़े सात बजे चलती है।", "गाड़ी 7:30 बजे चलती है।", kSame},
      {"गाड़ी साढ़े सात बजे चलती है।", "गाड़ी 8:30 बजे चलती है।", kDiffers},
      {"किराया 12 प्रतिशत बढ़ा है।", "किराया 12% बढ़ा है।", kSame},
      {"संग्रहालय 3 मई को खुला है।", "संग्रहालय 3 मार्च को खुला है।", kDiffers},
  };
  expect_figures("hi", kPairs);
}

/// A year of the Islamic calendar is neither the Gregorian one of that number nor any other.
TEST(Figures, YearsOfOtherErasAreNoGregorianYears) {
  for (const char* text : {"كان ذلك عام 1445 هـ.", "كان ذلك في 15 رمضان 1445."}) {
    const Article left =
        language_test::article(std::string(text) + language_test::padding("ar").data());
    const Article right = language_test::article(std::string("كان ذلك عام 1445.") +
                                                 language_test::padding("ar").data());
    const Terms terms = analyse(left, right);
    ASSERT_EQ(terms.left.quantities.size(), 1U) << text;
    for (const Quantity& other : terms.right.quantities)
      EXPECT_NE(compare_values(terms.left.quantities[0], other), Agreement::same) << text;
  }
}

}  // namespace
}  // namespace storydiff

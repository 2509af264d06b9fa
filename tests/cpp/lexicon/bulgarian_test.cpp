// Bulgarian is what lexicon/bg.txt says and nothing else: what a language's file alone has to give.
#include <gtest/gtest.h>

#include "facts/differences/speech_words.h"
#include "language/notation.h"
#include "language/words/antonyms.h"
#include "segment/notation.h"

namespace storydiff {
namespace {

using language_test::article;
using language_test::quantities;

Terms analysed(std::string_view text) { return analyse(article(text), article("")); }

const Term& term(const Terms& terms, std::string_view folded) {
  for (const Term& one : terms.vocabulary) {
    if (one.folded == folded) return one;
  }
  ADD_FAILURE() << folded << " is not there";
  return terms.vocabulary.front();
}

TEST(Bulgarian, IsIdentified) {
  EXPECT_EQ(analysed("Министърът каза, че още няма решение.").left.language, "bg");
  EXPECT_EQ(analysed("Тя не беше там, когато влакът тръгна.").left.language, "bg");
  EXPECT_EQ(analysed("Он сказал, что решения ещё нет.").left.language, "ru");
  EXPECT_EQ(analysed("Маленькая девочка бежала и кричала: «Не видали маму?».").left.language, "ru");
  EXPECT_EQ(analysed("Він не знав, що це вже все.").left.language, "uk");
}

TEST(Bulgarian, NumbersAndAmounts) {
  EXPECT_EQ(quantities("Загинаха двадесет и трима души.", "bg"), "[number 23]");
  EXPECT_EQ(quantities("Дойдоха двеста и петдесет хиляди души.", "bg"), "[number 250000]");
  EXPECT_EQ(quantities("Струва 2,5 милиона лева, а не половин милион евро.", "bg"),
            "[money 2500000 BGN] [money 500000 EUR]");
  EXPECT_EQ(quantities("Ръстът е над 1.200 лева, или поне 14 процента.", "bg"),
            "[money ~1200 BGN] [percent ~14 %]");
  EXPECT_EQ(quantities("Паднаха с 3 процентни пункта на 15 километра оттук.", "bg"),
            "[percent 3 pp] [number 15 km]");
  EXPECT_EQ(quantities("Две трети от стотиците са тук.", "bg"), "[number 2/3]");
}

TEST(Bulgarian, DatesDaysAndSeasons) {
  EXPECT_EQ(quantities("на 6 юли 2023 г. и на 7 август", "bg"), "[date 2023-07-06] [date --08-07]");
  EXPECT_EQ(quantities("в петък в 18.30 ч.", "bg"), "[date friday] [date T18:30]");
  EXPECT_EQ(quantities("през пролетта и миналата есен", "bg"), "[date spring] [date autumn]");
  EXPECT_EQ(quantities("Май са добре, но пристигат на 6 май.", "bg"), "[date --05-06]");
}

TEST(Bulgarian, SentencesGoOnAfterAbbreviations) {
  for (const char* line :
       {"Проф. Иванов и инж. Петров живеят на ул. Шипка. | Те са съседи.",
        "Платиха 5 млн. лв. за пътя. | Това беше много.",
        "По чл. 5 и ал. 2, т.е. по закона, напр. Димитров е прав. | Той знае."}) {
    EXPECT_EQ(test::sentences_of(test::without_bars(line)), line);
  }
}

TEST(Bulgarian, FunctionWordsNegationsAndVoices) {
  const Terms terms = analysed("Кметът не каза, че вероятно няма да дойде, а отрече и отказа.");
  EXPECT_TRUE(term(terms, "не").negation);
  EXPECT_TRUE(term(terms, "няма").negation);
  EXPECT_TRUE(term(terms, "че").function_word);
  EXPECT_FALSE(term(terms, "кметът").function_word);
  const Voices voices(terms);
  const auto voice = [&](std::string_view folded) {
    return voices.left[static_cast<std::size_t>(&term(terms, folded) - terms.vocabulary.data())];
  };
  EXPECT_EQ(voice("каза"), Voice::tells);
  EXPECT_EQ(voice("вероятно"), Voice::hedges);
  EXPECT_EQ(voice("отрече"), Voice::denies);
  EXPECT_EQ(voice("отказа"), Voice::refuses);
}

TEST(Bulgarian, AntonymsMeetThoseOfOtherLanguages) {
  const auto number = [](std::string_view language, std::string_view word) {
    std::uint32_t found = UINT32_MAX;
    Antonyms::of(language).each(word, [&](Antonym antonym) { found = number_of(antonym); });
    return found;
  };
  EXPECT_EQ(number("bg", "нарасна"), number("en", "rose"));
  EXPECT_EQ(number("bg", "спадна"), number("en", "fell"));
  EXPECT_NE(number("bg", "нарасна"), number("bg", "спадна"));
}

}  // namespace
}  // namespace storydiff

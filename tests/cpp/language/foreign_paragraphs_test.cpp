// Paragraphs in another language than their text keep their own rules.
#include "language/foreign_paragraphs.h"

#include <gtest/gtest.h>

#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::article;

constexpr std::string_view kEnglish =
    "The mayor said on Monday that the bridge would be closed for a year.\n\n"
    "She told the council that there was no other way, and that it would cost 1.5 million.\n\n";
constexpr std::string_view kGerman =
    "Die Bürgermeisterin hat das nicht so gesagt, wie es dort steht: Es sind 1.500 Brücken.\n\n";

const Term& term_of(const Terms& terms, std::string_view folded) {
  for (const Term& term : terms.vocabulary) {
    if (term.folded == folded) return term;
  }
  static const Term none;
  ADD_FAILURE() << folded;
  return none;
}

/// The languages of the foreign paragraphs, in order.
std::string foreign_of(std::string_view text) {
  const Article one = article(text);
  const Terms terms = analyse(one, article(""));
  std::string out;
  for (const ForeignParagraph& paragraph : terms.left.foreign) out += paragraph.language + " ";
  return out;
}

TEST(ForeignParagraphs, AreFoundByTheirOwnWords) {
  EXPECT_EQ(foreign_of(std::string(kEnglish) + std::string(kGerman)), "de ");
  EXPECT_EQ(foreign_of(std::string(kEnglish) +
                       "Міністр сказав, що він цього ще не підписав і не підпише.\n\n" +
                       std::string(kGerman)),
            "uk de ");
  EXPECT_EQ(foreign_of(kEnglish), "");
}

TEST(ForeignParagraphs, RussianAndUkrainianAreKnownByTheirLetters) {
  constexpr std::string_view kUkrainian =
      "Міська рада зібралася в старій залі, і прийшло дуже багато людей, яким не вистачило місця.\n\n"
      "Мер сказав, що міст буде закрито на рік і що іншого виходу немає.\n\n";
  constexpr std::string_view kRussian =
      "Завод уже закрыли, и мы это знаем: так нам сказал его новый директор.\n\n"
      "Рабочие были там весь день, но этого никто из нас не видел.\n\n";
  EXPECT_EQ(foreign_of(std::string(kUkrainian) + std::string(kUkrainian) + std::string(kRussian)),
            "ru ru ");
  EXPECT_EQ(foreign_of(kUkrainian), "");
  EXPECT_EQ(foreign_of(std::string(kRussian) + std::string(kRussian) +
                       "Мер сказав, що міст буде закрито на рік і що іншого виходу немає."),
            "uk ");
  // One word of the other language is a name or a quotation.
  EXPECT_EQ(foreign_of(std::string(kUkrainian) +
                       "Про це на своєму сайті написала газета «Новый» у понеділок вранці."),
            "");
}

TEST(ForeignParagraphs, ListsOfNamesAreNone) {
  EXPECT_EQ(foreign_of(std::string(kEnglish) +
                       "Giuseppe Bianchi, Maria Rossi, Paolo Conti, Luca Ferrari, Anna Ricci"),
            "");
  EXPECT_EQ(foreign_of(std::string(kEnglish) + "Der Spiegel, Die Zeit, Das Erste"), "");
}

TEST(ForeignParagraphs, HaveTheirOwnFunctionWordsAndStems) {
  const Article one = article(std::string(kEnglish) + std::string(kGerman));
  const Terms terms = analyse(one, article(""));
  EXPECT_TRUE(term_of(terms, "nicht").function_word);
  EXPECT_TRUE(term_of(terms, "nicht").negation);
  EXPECT_TRUE(term_of(terms, "the").function_word);
  const Article plural =
      article(std::string(kEnglish) + std::string(kGerman) +
              "Die Brücke hat das nicht, was wir von ihr wollten, und sie ist alt.");
  const Terms more = analyse(plural, article(""));
  EXPECT_EQ(term_of(more, "brucken").stem, term_of(more, "brucke").stem);
}

TEST(ForeignParagraphs, HaveTheirOwnNumbers) {
  const Article one = article(std::string(kEnglish) + std::string(kGerman));
  const Terms terms = analyse(one, article(""));
  std::string values;
  for (const Quantity& quantity : terms.left.quantities) values += quantity.normalised + " ";
  EXPECT_NE(values.find("1500000 "), std::string::npos) << values;
  EXPECT_NE(values.find("1500 "), std::string::npos) << values;
}

}  // namespace
}  // namespace storydiff

#include "text/fold.h"

#include <gtest/gtest.h>

#include "text/random_text.h"

namespace storydiff {
namespace {

std::string folded(std::string_view text) {
  std::string out;
  fold_append(text, out);
  return out;
}

TEST(Fold, FoldsCase) {
  EXPECT_EQ(folded("Straße STRASSE"), "strasse strasse");
  EXPECT_EQ(folded("İstanbul ISTANBUL ılık"), "istanbul istanbul ilik");
  EXPECT_EQ(folded("ΣΊΣΥΦΟΣ σίσυφος"), "σισυφοσ σισυφοσ");
  EXPECT_EQ(folded("ﬁnal Ǆ"), "final ǆ");
  EXPECT_EQ(folded("𐐀𞤀"), "𐐨𞤢");
}

TEST(Fold, DropsMarksOfLatinGreekAndCyrillicLetters) {
  EXPECT_EQ(folded("Péter Łódź Đặng Øre Ærø"), "peter lodz dang ore aero");
  EXPECT_EQ(folded("e\u0301 E\u0301 ἀ"), "e e α");
  EXPECT_EQ(folded("Ёлка за\u0301мок"), "елка замок");
}

TEST(Fold, KeepsLettersOfTheirOwn) {
  EXPECT_EQ(folded("Йод її ўсё"), "йод її ўсе");
  EXPECT_EQ(folded("и\u0306 і\u0308 у\u0306"), "й ї ў");
  EXPECT_EQ(folded("हिन्दी ไทย 한국"), "हिन्दी ไทย 한국");
  EXPECT_EQ(folded("がか\u3099"), "がが");
}

TEST(Fold, DropsTheOptionalPointsOfArabicAndHebrew) {
  EXPECT_EQ(folded("مُحَمَّد محمـد"), "محمد محمد");
  EXPECT_EQ(folded("שָׁלוֹם"), "שלום");
}

TEST(Fold, MakesWidthQuotesDashesAndSpacesPlain) {
  EXPECT_EQ(folded("ＦＵＬＬ１２３％"), "full123%");
  EXPECT_EQ(folded("ｶﾞﾊﾟｱ"), "ガパア");
  EXPECT_EQ(folded("“a” „b“ «c» 「d」 ‘e’ ‹f› it’s"), "\"a\" \"b\" \"c\" \"d\" 'e' 'f' it's");
  EXPECT_EQ(folded("a–b—c−d‑e"), "a-b-c-d-e");
  EXPECT_EQ(folded("a \t\r\n\u00a0\u2009b…"), "a b...");
}

TEST(Fold, DropsWhatShowsNothing) {
  EXPECT_EQ(folded("so\u00adft\u200d zero\u200b❤\ufe0f \u202Artl\u202C"), "soft zero❤ rtl");
  EXPECT_EQ(folded(std::string("a\0b", 3)), "ab");
}

TEST(Fold, MapsBackToTheCodePointEachByteCameFrom) {
  const FoldedText f = fold("É–“X”");
  EXPECT_EQ(f.text, "e-\"x\"");
  EXPECT_EQ(f.map, (std::vector<std::uint32_t>{0, 2, 5, 8, 9, 12}));
  EXPECT_EQ(fold("").map, std::vector<std::uint32_t>{0});
  EXPECT_EQ(fold("ß…").map, (std::vector<std::uint32_t>{0, 0, 2, 2, 2, 5}));
}

TEST(Fold, FoldsWordAfterWordAlike) {
  WordFolder folder;
  for (const char* word : {"The", "Łódź", "don`t", "", "a", "Antidisestablishmentarian",
                           "ANTIDISESTABLISHMENTARIANISM", "two words", "X"}) {
    EXPECT_EQ(folder.fold(word), folded(word));
  }
  for (std::uint32_t seed = 0; seed < test::kSeeds; ++seed) {
    const std::string text = test::random_text(seed);
    EXPECT_EQ(folder.fold(text), folded(text));
  }
}

TEST(Fold, HoldsItsInvariantsOnAnyText) {
  for (std::uint32_t seed = 0; seed < test::kSeeds; ++seed) {
    SCOPED_TRACE(seed);
    const std::string text = test::random_text(seed);
    const FoldedText f = fold(text);
    EXPECT_EQ(f.text, folded(text));
    EXPECT_EQ(folded(f.text), f.text) << text;  // folding again changes nothing
    ASSERT_EQ(f.map.size(), f.text.size() + 1);
    EXPECT_EQ(f.map.back(), text.size());
    for (std::size_t i = 1; i < f.map.size(); ++i) {
      EXPECT_LE(f.map[i - 1], f.map[i]);
      if (f.map[i] < text.size()) {
        EXPECT_NE(static_cast<unsigned char>(text[f.map[i]]) & 0xC0U, 0x80U);
      }
    }
  }
}

}  // namespace
}  // namespace storydiff

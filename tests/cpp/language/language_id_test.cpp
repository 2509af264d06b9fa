// Which language a text is in, down to single sentences and headlines.
#include "language/language_id.h"

#include <gtest/gtest.h>

#include "language/notation.h"

namespace storydiff {
namespace {

using language_test::language_of;

TEST(LanguageId, SentencesOfAnyLanguage) {
  const struct {
    std::string_view language, text;
  } sentences[] = {
      {"en", "The mayor said that he had not signed it."},
      {"de", "Der Bürgermeister sagte, dass er es nicht unterschrieben hat."},
      {"fr", "Le maire a déclaré qu’il ne l’avait pas signé dans la ville."},
      {"es", "El alcalde dijo que no lo había firmado con ella."},
      {"pt", "O prefeito disse que não o tinha assinado com ela."},
      {"it", "Il sindaco ha detto che non lo aveva firmato per la città."},
      {"ca", "La consellera ha explicat que encara no han signat l'acord."},
      {"ro", "Primarul a declarat că nu a semnat încă documentul."},
      {"nl", "De burgemeester zei dat hij het niet had ondertekend."},
      {"pl", "Burmistrz powiedział, że nie jest to jego podpis."},
      {"cs", "Starosta řekl, že tu smlouvu ještě nepodepsal."},
      {"hu", "A polgármester azt mondta, hogy még nem írta alá."},
      {"fi", "Pormestari sanoi, ettei hän ole vielä allekirjoittanut sitä."},
      {"et", "Linnapea sõnas, et ta pole seda veel allkirjastanud."},
      {"lt", "Meras pranešė, kad sutarties dar nepasirašė."},
      {"tr", "Belediye başkanı anlaşmayı henüz imzalamadığını söyledi."},
      {"id", "Wali kota itu mengatakan bahwa ia belum menandatanganinya."},
      {"sh", "Gradonačelnik kaže da još nije potpisao taj ugovor."},
      {"uk", "Мер сказав, що він цього ще не підписав."},
      {"ru", "Мэр сказал, что он этого ещё не подписал."},
      {"bg", "Кметът обяви, че още не е подписал договора."},
      {"el", "Ο δήμαρχος δεν υπέγραψε."},
      {"ar", "قال رئيس البلدية إنه لم يوقع"},
      {"zh", "市长说他没有签字。"},
      {"zh", "市長說他沒有簽字。"},
      {"ja", "市長は署名していないと言った。"},
      {"ko", "시장은 서명하지 않았다고 말했다."},
  };
  for (const auto& [language, text] : sentences) EXPECT_EQ(language_of(text), language) << text;
}

TEST(LanguageId, NeighboursInTheNorth) {
  EXPECT_EQ(language_of("Skolen blev lukket, efter at der var fundet skimmelsvamp."), "da");
  EXPECT_EQ(language_of("Skolen ble stengt etter at det var funnet muggsopp."), "nb");
  EXPECT_EQ(language_of("Skulen vart stengd etter at dei hadde funne muggsopp der."), "nn");
  EXPECT_EQ(language_of("Skolan stängdes efter att man hade hittat mögel."), "sv");
  EXPECT_EQ(language_of("Nogle af dem ville hellere rejse hjem igen."), "da");
  EXPECT_EQ(language_of("Noen av dem ville heller reise hjem igjen."), "nb");
  EXPECT_EQ(language_of("Nokre av dei ville heller reise heim att."), "nn");
}

TEST(LanguageId, SerbianInBothScripts) {
  EXPECT_EQ(language_of("Општина ће поправити мост до краја године."), "sr");
  EXPECT_EQ(language_of("Opština će popraviti most do kraja godine."), "sh");
  EXPECT_EQ(language_of("Они су то знали и пре него што је суд одлучио."), "sr");
}

// A headline has few small words, or none; groups of letters say more.
TEST(LanguageId, Headlines) {
  EXPECT_EQ(language_of("Strażacy uratowali dwanaście krów."), "pl");
  EXPECT_EQ(language_of("Kommunen öppnade två badhus måndag."), "sv");
  EXPECT_EQ(language_of("Ayrılık günü yağmur yağdı."), "tr");
  EXPECT_EQ(language_of("La alcaldesa cerró dos puentes el lunes."), "es");
  EXPECT_EQ(language_of("Fischer retten fünf Schwäne."), "de");
  EXPECT_EQ(language_of("Duarte Dairies bought a plant in Costrel for 12 million euros."), "en");
}

TEST(LanguageId, CapitalsAndTextsWithoutAccents) {
  EXPECT_EQ(language_of("FEUERWEHR RETTET ZWEI KINDER AUS DEM FLUSS"), "de");
  EXPECT_EQ(language_of("ПОЖЕЖНИКИ ВРЯТУВАЛИ ДВОХ ДІТЕЙ"), "uk");
  EXPECT_EQ(language_of("STRAŻACY URATOWALI DWOJE DZIECI"), "pl");
  EXPECT_EQ(language_of("Strazacy uratowali dwoje dzieci z rzeki."), "pl");
  EXPECT_EQ(language_of("Hasici zachranili z reky dve deti."), "cs");
  EXPECT_EQ(language_of("Los bomberos salvaron a dos ninos que cayeron al rio."), "es");
}

TEST(LanguageId, UnknownWhereNothingSaysMore) {
  for (const std::string_view text :
       {"", "2024", "12.500 / 3,4 %", "Berg Lind", "Reuters", "Emma Carter", "Kim Jong Un"}) {
    EXPECT_EQ(language_of(text), "und") << text;
  }
}

TEST(LanguageId, TheOtherSideDecidesOfAFewWords) {
  const auto languages = [](std::string_view left, std::string_view right) {
    const Terms terms = analyse(language_test::article(left), language_test::article(right));
    return terms.left.language + " " + terms.right.language;
  };
  constexpr std::string_view kEnglish = "The mayor resigned on Monday, she said, for her health.";
  EXPECT_EQ(languages("Mayor resigns", kEnglish), "en en");
  EXPECT_EQ(languages(kEnglish, "Mayor resigns"), "en en");
  EXPECT_EQ(languages("El alcalde dijo que no lo había firmado.", kEnglish), "es en");
}

// The model reads a long text in samples: what stands at its beginning does not decide.
TEST(LanguageId, LongTextsByAllOfTheirParts) {
  std::string text = "“Ich habe das nicht gesagt, und er weiß es auch.” ";
  for (int i = 0; i < 40; ++i) {
    text += "The council of town " + std::to_string(i) + " met again, and nobody agreed. ";
  }
  EXPECT_EQ(language_of(text), "en");
}

}  // namespace
}  // namespace storydiff

// Figures in German, Dutch, Swedish, Danish and Norwegian: pairs that are equal in value, and pairs
// that are not.
#include "language/quantity/figures.h"

namespace storydiff {
namespace {

using language_test::expect_figures;
using language_test::FigurePair;
using language_test::kDiffers;
using language_test::kSame;

TEST(Figures, German) {
  constexpr FigurePair kPairs[] = {
      {"Der Umbau kostet 1.234,5 Euro.", "Der Umbau kostet 1 234,5 Euro.", kSame},
      {"Der Umbau kostet 1.234,50 Euro.", "Der Umbau kostet 1'234.5 Euro.", kSame},
      {"Der Umbau kostet 1.234 Euro.", "Der Umbau kostet 1,234 Euro.", kDiffers},
      {"Der Zug fährt um halb acht ab.", "Der Zug fährt um 7.30 Uhr ab.", kSame},
      {"Der Zug fährt um halb acht ab.", "Der Zug fährt um 8.30 Uhr ab.", kDiffers},
      {"Der Zug fährt um Viertel nach sieben ab.", "Der Zug fährt um 7.15 Uhr ab.", kSame},
      {"Der Zug fährt um drei viertel acht ab.", "Der Zug fährt um Viertel vor acht ab.", kSame},
      {"Der Zug fährt um zehn nach neun ab.", "Der Zug fährt um zehn vor neun ab.", kDiffers},
      {"Der Zug fährt um 7 Uhr abends ab.", "Der Zug fährt um 19 Uhr ab.", kSame},
      {"Sie eröffnen am 3. Mai das Museum.", "Sie eröffnen am dritten Mai das Museum.", kSame},
      {"Sie eröffnen am 3. Mai das Museum.", "Sie eröffnen am 13. Mai das Museum.", kDiffers},
      {"Dort weiden dreiundzwanzig Ziegen.", "Dort weiden 23 Ziegen.", kSame},
      {"Dort weiden dreiundzwanzig Ziegen.", "Dort weiden zweiunddreißig Ziegen.", kDiffers},
      {"Die Miete stieg um 12 Prozent.", "Die Miete stieg um 12 v. H.", kSame},
      {"Der Eintritt kostet 4 Euro 50.", "Der Eintritt kostet 4,50 Euro.", kSame},
      {"Der Eintritt kostet 4 Euro 5 Cent.", "Der Eintritt kostet 4,05 Euro.", kSame},
      {"Der Eintritt kostet 4 Euro 50.", "Der Eintritt kostet 4,60 Euro.", kDiffers},
      {"Die Stadt zahlt € 5 Mio. dafür.", "Die Stadt zahlt fünf Millionen Euro dafür.", kSame},
      {"Die Stadt zahlt 2,5 Mrd. Euro.", "Die Stadt zahlt zweieinhalb Milliarden Euro.", kSame},
      {"Die Stadt zahlt 2,5 Mrd. Euro.", "Die Stadt zahlt 2,5 Mio. Euro.", kDiffers},
      {"Die Karte kostet Fr. 20 am Schalter.", "Die Karte kostet 20 Franken am Schalter.", kSame},
  };
  expect_figures("de", kPairs);
}

TEST(Figures, Dutch) {
  constexpr FigurePair kPairs[] = {
      {"De brug kost 1.234,5 euro.", "De brug kost 1 234,5 euro.", kSame},
      {"De brug kost 1.234 euro.", "De brug kost 1,234 euro.", kDiffers},
      {"De trein vertrekt om half acht.", "De trein vertrekt om 7.30 uur.", kSame},
      {"De trein vertrekt om half acht.", "De trein vertrekt om 8.30 uur.", kDiffers},
      {"De trein vertrekt om kwart over zeven.", "De trein vertrekt om 7.15 uur.", kSame},
      {"De trein vertrekt om kwart voor acht.", "De trein vertrekt om kwart over acht.", kDiffers},
      {"Op 3 mei opent het museum.", "Op 3 mei 2024 opent het museum.", kSame},
      {"Op 3 mei opent het museum.", "Op 3 maart opent het museum.", kDiffers},
      {"Er grazen drieëntwintig geiten.", "Er grazen 23 geiten.", kSame},
      {"Er grazen driehonderdvijfenveertig geiten.", "Er grazen 345 geiten.", kSame},
      {"Er grazen tweeëndertig geiten.", "Er grazen drieëntwintig geiten.", kDiffers},
      {"De huur steeg met 12 procent.", "De huur steeg met 12%.", kSame},
      {"De stad betaalt € 5 mln.", "De stad betaalt vijf miljoen euro.", kSame},
      {"De stad betaalt 2,5 miljard euro.", "De stad betaalt 2,5 miljoen euro.", kDiffers},
      {"Ze wachtten anderhalf uur.", "Ze wachtten 1,5 uur.", kSame},
  };
  expect_figures("nl", kPairs);
}

TEST(Figures, Swedish) {
  constexpr FigurePair kPairs[] = {
      {"Bron kostar 1 234,5 kronor.", "Bron kostar 1 234,5 kr.", kSame},
      {"Bron kostar 1.234 kronor.", "Bron kostar 1,234 kronor.", kDiffers},
      {"Tåget går halv åtta.", "Tåget går klockan 7.30.", kSame},
      {"Tåget går halv åtta.", "Tåget går kl. 8.30.", kDiffers},
      {"Tåget går kvart över sju.", "Tåget går kl. 7.15.", kSame},
      {"Tåget går kvart i åtta.", "Tåget går kl. 7.45.", kSame},
      {"Museet öppnar den 3 maj.", "Museet öppnar den 3:e maj.", kSame},
      {"Museet öppnar den 3 maj.", "Museet öppnar den 3 mars.", kDiffers},
      {"Där betar tjugotre getter.", "Där betar 23 getter.", kSame},
      {"Där betar trehundrafyrtiofem getter.", "Där betar 345 getter.", kSame},
      {"Där betar tjugotre getter.", "Där betar trettiotvå getter.", kDiffers},
      {"Hyran steg med 12 procent.", "Hyran steg med 12 %.", kSame},
      {"Staden betalar 2,5 miljarder kronor.", "Staden betalar två och en halv miljard kronor.",
       kSame},
      {"Staden betalar 2,5 miljarder kronor.", "Staden betalar 2,5 miljoner kronor.", kDiffers},
      {"Festen börjar på måndag.", "Festen börjar på tisdag.", kDiffers},
  };
  expect_figures("sv", kPairs);
}

TEST(Figures, Danish) {
  constexpr FigurePair kPairs[] = {
      {"Broen koster 1.234,5 kroner.", "Broen koster 1234,5 kr.", kSame},
      {"Toget kører klokken halv otte.", "Toget kører kl. 7.30.", kSame},
      {"Toget kører klokken halv otte.", "Toget kører kl. 8.30.", kDiffers},
      {"Toget kører kvart over syv.", "Toget kører kl. 7.15.", kSame},
      {"Der græsser treogtyve geder.", "Der græsser 23 geder.", kSame},
      {"Der græsser femoghalvfems geder.", "Der græsser 95 geder.", kSame},
      {"Der græsser femoghalvfems geder.", "Der græsser femogfirs geder.", kDiffers},
      {"Museet åbner den 3. maj.", "Museet åbner 3. maj 2024.", kSame},
      {"Museet åbner den 3. maj.", "Museet åbner den 3. marts.", kDiffers},
      {"Huslejen steg med 12 procent.", "Huslejen steg med 12 pct.", kSame},
  };
  expect_figures("da", kPairs);
}

TEST(Figures, Norwegian) {
  constexpr FigurePair kPairs[] = {
      {"Broen koster 1 234,5 kroner nå.", "Broen koster 1234,5 kr nå.", kSame},
      {"Toget går halv åtte.", "Toget går klokken 7.30.", kSame},
      {"Toget går kvart på åtte.", "Toget går kl. 7.45.", kSame},
      {"Toget går kvart på åtte.", "Toget går kvart over åtte.", kDiffers},
      {"Der beiter tjuetre geiter.", "Der beiter 23 geiter.", kSame},
      {"Der beiter treogtyve geiter.", "Der beiter tjuetre geiter.", kSame},
      {"Der beiter tjuetre geiter.", "Der beiter trettito geiter.", kDiffers},
      {"Museet åpner 3. mai.", "Museet åpner 3. juni.", kDiffers},
      {"Husleien steg med 12 prosent.", "Husleien steg med 12 %.", kSame},
      {"Husleien steg med 2 prosentpoeng.", "Husleien steg med 2 prosent.", kDiffers},
  };
  expect_figures("nb", kPairs);
}

}  // namespace
}  // namespace storydiff
